import type { phrasesCare } from '../../phrases/care.ts'
import type { Phrases } from '../../translation.ts'

export const ruPhrasesCare: Phrases<typeof phrasesCare> = {
  'Cancelled. Nothing was left behind.': 'Отменено. Ничего не осталось.',
  'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.':
    'Некоторые файлы архива повреждены, поэтому прежняя копия сохранена и не заменена. Сначала восстановите эти файлы или запишите новую копию в другое место.',
  'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.':
    'Копия повреждена: не всё можно восстановить в прежнем виде. Ничего не осталось. Возьмите другую копию или восстановите целые части.',
  'No backup that can be reached holds “{path}” whole. Connect the disk of a backup, and try again.':
    'Ни в одной доступной копии «{path}» не цел. Подключите диск с копией и попробуйте снова.',
  'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.':
    'Здесь нет ни пакета, ни архива, ни копии. Выберите папку пакета, его .zip или evidence.pdf.',
  'There is no backup “{name}” at that place. Connect the disk that holds it, or choose another one.':
    'В этом месте нет копии «{name}». Подключите диск, на котором она лежит, или выберите другую.',
  'The backup “{name}” could not be read to its end. Check its disk, or use another backup.':
    'Копию «{name}» не удалось прочитать до конца. Проверьте её диск или возьмите другую.',
  'The backup “{name}” is damaged. Use another one, and make a new one as soon as you can.':
    'Копия «{name}» повреждена. Возьмите другую и как можно скорее сделайте новую.',
  '“{name}” is no backup of Proofbox. Choose the file or the folder that was made as one.':
    '«{name}» не является копией Proofbox. Выберите файл или папку, сделанные как копия.',
  '“{path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.':
    '«{path}» из архива не читается, поэтому его нет в копии. Проверьте диск архива.',
  '“{name}” is there already and is no whole backup, so it is not replaced. Choose another name.':
    '«{name}» уже есть и не является целой копией, поэтому не заменяется. Выберите другое имя.',
  'That place is inside of the archive itself. Choose one outside of it, best on another disk.':
    'Это место внутри самого архива. Выберите другое, лучше на другом диске.',
  'The backup folder “{name}” holds no backup yet. Choose another one.':
    'В папке копий «{name}» ещё нет копий. Выберите другую.',
  'The backup folder “{name}” holds no backup of {moment}. Choose another one.':
    'В папке копий «{name}» нет копии от {moment}. Выберите другую.',
  '“{path}” of the archive cannot be read. Check the disk, then restore that file from a backup.':
    '«{path}» из архива не читается. Проверьте диск, затем восстановите этот файл из копии.',
  '“{path}” of the archive is not what it was. Restore that file from a backup.':
    '«{path}» из архива уже не тот, каким был. Восстановите этот файл из копии.',
  '“{name}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.':
    '«{name}» не пуста. Ничего не перезаписывается: выберите пустую папку или новую.',
  'That backup is not on the list any more. Choose its file or folder.':
    'Этой копии больше нет в списке. Выберите её файл или папку.',
  'There is not enough space for the backup.': 'Для копии не хватает места.',
  'The backup that was there before is as it was.': 'Прежняя копия без изменений.',
  'Free some space, or choose another disk.': 'Освободите место или выберите другой диск.',
  'That disk takes no file as large as this backup.': 'Этот диск не принимает такой большой файл, как эта копия.',
  'Choose a folder for it instead: that makes many small files.':
    'Выберите вместо этого папку: получится много небольших файлов.',
  'That place may not be read or written. Give yourself permission, or choose another one.':
    'Это место нельзя читать или записывать. Дайте себе разрешение или выберите другое.',
  'That disk is read-only. Choose a place on another disk.':
    'Этот диск доступен только для чтения. Выберите место на другом диске.',
  'The disk did not take what was written to it; it may have been removed.':
    'Диск не принял запись; возможно, его отключили.',
  'Check it and try again.': 'Проверьте его и попробуйте снова.',
  'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.':
    'Для восстановления не хватает места. Ничего не осталось. Выберите место на другом диске.',
  'The archive could not be restored there. Nothing was left behind. Check the disk and try again.':
    'Восстановить туда архив не удалось. Ничего не осталось. Проверьте диск и попробуйте снова.',
}
