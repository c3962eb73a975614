/** Words of the archive: its state, backups, restoring. */
export const enArchive = {
  'archive.title': 'Archive',
  'archive.open': 'Archive…',
  'archive.close': 'Close',
  'archive.health': 'Health',
  'archive.healthWhat':
    'Every file has a checksum from the moment it was kept. While you do something else, the files are read again and compared with it.',
} as const
