import type { phrasesCare } from '../../phrases/care.ts'
import type { Phrases } from '../../translation.ts'

export const zhPhrasesCare: Phrases<typeof phrasesCare> = {
  'Cancelled. Nothing was left behind.': '已取消。没有留下任何内容。',
  'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.':
    '档案中有些文件损坏，因此保留了原有备份，没有替换。请先恢复这些文件，或把新备份写到其他位置。',
  'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.':
    '备份已损坏：无法全部按原样恢复。没有留下任何内容。请使用其他备份，或只恢复完整的部分。',
  'No backup that can be reached holds “{path}” whole. Connect the disk of a backup, and try again.':
    '没有可访问的备份包含完整的“{path}”。请连接备份所在的磁盘后再试。',
  'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.':
    '其中没有证据包、档案或备份。请选择证据包的文件夹、.zip 或 evidence.pdf。',
  'There is no backup “{name}” at that place. Connect the disk that holds it, or choose another one.':
    '那个位置没有备份“{name}”。请连接存放它的磁盘，或选择其他备份。',
  'The backup “{name}” could not be read to its end. Check its disk, or use another backup.':
    '无法完整读取备份“{name}”。请检查其磁盘，或使用其他备份。',
  'The backup “{name}” is damaged. Use another one, and make a new one as soon as you can.':
    '备份“{name}”已损坏。请使用其他备份，并尽快做新的备份。',
  '“{name}” is no backup of Proofbox. Choose the file or the folder that was made as one.':
    '“{name}”不是 Proofbox 的备份。请选择作为备份制作的文件或文件夹。',
  '“{path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.':
    '无法读取档案中的“{path}”，因此不在备份中。请检查档案所在的磁盘。',
  '“{name}” is there already and is no whole backup, so it is not replaced. Choose another name.':
    '“{name}”已存在且不是完整备份，因此不会替换。请选择其他名称。',
  'That place is inside of the archive itself. Choose one outside of it, best on another disk.':
    '该位置在档案内部。请选择档案之外的位置，最好在另一块磁盘上。',
  'The backup folder “{name}” holds no backup yet. Choose another one.':
    '备份文件夹“{name}”中还没有备份。请选择其他文件夹。',
  'The backup folder “{name}” holds no backup of {moment}. Choose another one.':
    '备份文件夹“{name}”中没有 {moment} 的备份。请选择其他备份。',
  '“{path}” of the archive cannot be read. Check the disk, then restore that file from a backup.':
    '无法读取档案中的“{path}”。请检查磁盘，然后从备份恢复该文件。',
  '“{path}” of the archive is not what it was. Restore that file from a backup.':
    '档案中的“{path}”已不是原来的样子。请从备份恢复该文件。',
  '“{name}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.':
    '“{name}”不是空的。从不覆盖任何内容：请选择空文件夹或新文件夹。',
  'That backup is not on the list any more. Choose its file or folder.': '该备份已不在列表中。请选择其文件或文件夹。',
  'There is not enough space for the backup.': '备份空间不足。',
  'The backup that was there before is as it was.': '原有的备份保持不变。',
  'Free some space, or choose another disk.': '请腾出空间，或选择其他磁盘。',
  'That disk takes no file as large as this backup.': '该磁盘无法存放这么大的备份文件。',
  'Choose a folder for it instead: that makes many small files.': '请改选文件夹：那样会是许多小文件。',
  'That place may not be read or written. Give yourself permission, or choose another one.':
    '无权读取或写入该位置。请授予自己权限，或选择其他位置。',
  'That disk is read-only. Choose a place on another disk.': '该磁盘是只读的。请选择其他磁盘上的位置。',
  'The disk did not take what was written to it; it may have been removed.': '磁盘没有接受写入；可能已被移除。',
  'Check it and try again.': '请检查后再试。',
  'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.':
    '恢复空间不足。没有留下任何内容。请选择其他磁盘上的位置。',
  'The archive could not be restored there. Nothing was left behind. Check the disk and try again.':
    '无法在那里恢复档案。没有留下任何内容。请检查磁盘后再试。',
}
