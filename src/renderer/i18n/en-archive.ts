/** Words of the archive: its state, backups, restoring. */
export const enArchive = {
  'archive.title': 'Archive',
  'archive.open': 'Archive',
  'archive.openWell': 'Archive: all files as kept',
  'archive.openFindings': 'Archive: {findings}',
  'archive.busy': '{task} {share}',
  'archive.close': 'Close',
  'archive.loading': 'Looking at what is known…',
  'archive.bytesOf': '{done} of {total}',
  'archive.today': 'Today',
  'archive.daysAgo.one': '{count} day ago',
  'archive.daysAgo.other': '{count} days ago',
  'archive.orders.one': '{count} order',
  'archive.orders.other': '{count} orders',

  'archive.health': 'Health',
  'archive.healthWhat':
    'Every file has a checksum from the moment it was kept. While you do something else, the files are read again and compared with it.',
  'archive.neverChecked': 'The files were not read again yet. That begins by itself.',
  'archive.allWell': 'All files are as they were kept: {files}, {size}. Checked on {when}.',
  'archive.passUnderWay':
    'A new check began on {when} and has read {files} so far. It goes on while nothing else is to do.',
  'archive.checkNow': 'Check all files now',
  'archive.findingOrders': 'In the orders: {orders}',
  'archive.moreFindings.one': '…and {count} more.',
  'archive.moreFindings.other': '…and {count} more.',
  'archive.nextRestore': 'A backup may hold this file as it was.',
  'archive.nextWholeBackup': 'Restore a backup into a new place, and go on with that archive.',
  'archive.nextNoBackup':
    'No backup is known. Look whether you have the file elsewhere, and check the disk before it loses more.',
  'archive.nextUnexpected': 'Something else put this file there. Proofbox does not use it; look at it, then remove it.',
  'archive.nextInconsistent':
    'The chain of custody of this order does not hold any more. A backup from before has it as it was.',
  'archive.restoreOne': 'Restore this file from a backup',
  'archive.restoringOne': 'Restoring…',
  'archive.restoredOne': '{path} is restored as it was on {when}.',

  'archive.backup': 'Backup',
  'archive.backupWhat':
    'A backup is a copy of everything: orders, videos, exhibits, logs and settings. It is read back after it is written. Keep it on another disk.',
  'archive.noBackup': 'There is no backup yet. If this disk fails, everything is lost.',
  'archive.backUpToFile': 'Back up to a file…',
  'archive.backUpToFolder': 'Back up to a folder…',
  'archive.backupKinds':
    'A file holds one backup, and you can copy it anywhere. A folder holds one after the other: only what is new is written, and older backups stay until you delete them.',
  'archive.backedUp': 'Backed up and read back: {files}, {size}, to {place}',
  'archive.leftOut.one': '{count} file of the archive is damaged and not in this backup.',
  'archive.leftOut.other': '{count} files of the archive are damaged and not in this backup.',
  'archive.backupFacts': '{when}, {files}, {size}',
  'archive.notReachable': 'It cannot be reached now. Connect the disk that holds it.',
  'archive.forget': 'Take off this list: {place}',
  'archive.backUpAgain': 'Back up again',
  'archive.tryRestore': 'Try a restore',
  'archive.restoreThis': 'Restore…',
  'archive.trialWhole':
    'Tried on {when}: the whole backup of {backedUpAt} was restored into an empty place and compared. Files: {files}. Records read: {records}. Chains of custody followed: {chains}. Nothing was wrong.',
  'archive.trialSampled':
    'Tried on {when}: there was no room for the whole backup of {backedUpAt}, so a part of it was restored and compared. Files: {files} of {total}. Records read: {records}. Chains of custody followed: {chains}. Nothing was wrong with these.',
  'archive.trialProtected':
    'Tried on {when}: the whole backup of {backedUpAt} was restored into an empty place and compared. Files: {files}. It is protected, so its records were not opened. Nothing was wrong.',
  'archive.trialBad':
    'Tried on {when}: the backup of {backedUpAt} is not whole: {findings}. Make a new backup, to another place.',

  'archive.restore': 'Restore',
  'archive.restoreWhat':
    'A backup is restored into an empty folder; what is here stays as it is. Every file is compared with its checksum, and the chain of custody of every order says that it was restored.',
  'archive.restoreFile': 'Restore from a file…',
  'archive.restoreFolder': 'Restore from a folder…',
  'archive.restored': 'The backup of {when} is restored: {orders}, {files}',
  'archive.restoredNext': 'To go on with them, use that folder as your archive.',

  'archive.task.check': 'Checking the archive',
  'archive.task.back-up': 'Backing up',
  'archive.task.restore': 'Restoring',
  'archive.task.try': 'Trying a restore',
  'archive.stopped.check': 'The check was stopped. The next one goes on from there.',
  'archive.stopped.back-up': 'The backup was stopped. Nothing of it was left behind; earlier backups are as they were.',
  'archive.stopped.restore': 'Restoring was stopped. Nothing was left behind.',
  'archive.stopped.try': 'The trial was stopped.',
  'archive.failed.check': 'The archive could not be checked',
  'archive.failed.back-up': 'There is no new backup',
  'archive.failed.restore': 'Nothing was restored',
  'archive.failed.try': 'The backup could not be tried',
} as const
