/** Words of deleting, and of the trash. */
export const enTrash = {
  'trash.title': 'Trash',
  'trash.what': 'Deleted orders stay here, whole, until you remove them for good.',
  'trash.empty': 'The trash is empty.',
  'trash.order': '{title}, deleted on {when}',
  'trash.holds': '{originals}, {exhibits}',
  'trash.originals.one': '{count} file',
  'trash.originals.other': '{count} files',
  'trash.exhibits.one': '{count} exhibit',
  'trash.exhibits.other': '{count} exhibits',
  'trash.putBack': 'Put back',
  'trash.purge': 'Remove for good',
  'trash.purgeSure':
    'Remove “{title}” for good? Its files cannot be brought back. A line in the log of deletions stays.',
  'trash.purgeYes': 'Yes, remove for good',
  'trash.purgeNo': 'Keep it in the trash',
  'trash.purged.one': 'Removed for good, with {count} file.',
  'trash.purged.other': 'Removed for good, with {count} files.',
  'trash.delete': 'Delete this order',
  'trash.deletedToast': '“{title}” is in the trash.',
  'change.deletedOrder': '“{title}” deleted',
} as const
