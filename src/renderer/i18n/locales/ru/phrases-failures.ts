import type { phrasesFailures } from '../../phrases/failures.ts'
import type { Phrases } from '../../translation.ts'

export const ruPhrasesFailures: Phrases<typeof phrasesFailures> = {
  'That exhibit is not part of this order any more.': 'Этого доказательства больше нет в заказе.',
  'The fonts of this program have no shape for {letters}. Write that text in other letters.':
    'В шрифтах программы нет начертания для {letters}. Напишите этот текст другими буквами.',
  'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.':
    'Другой Proofbox пишет в этот архив. Закройте его или дождитесь окончания и попробуйте снова.',
  'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.':
    'Этот архив записан более новой версией Proofbox. Откройте его в ней; ничего не изменено.',
  'The record “{file}” cannot be read. Restore that file from a backup; all other orders are not affected.':
    'Запись «{file}» не читается. Восстановите файл из копии; остальные заказы не затронуты.',
  'The choice could not be kept. Check that the disk has space, then choose again.':
    'Не удалось сохранить выбор. Проверьте место на диске и выберите снова.',
  'The folder cannot be shown.': 'Не удаётся показать папку.',
  '“{name}” is there already and is not overwritten. Move it away, or choose another folder.':
    '«{name}» уже есть и не перезаписывается. Переместите это или выберите другую папку.',
  'Cancelled before everything was checked.': 'Отменено до полной проверки.',
  '“{name}” could not be read to its end. Copy it to this computer’s disk and try again.':
    '«{name}» не удалось прочитать до конца. Скопируйте на диск этого компьютера и попробуйте снова.',
  'That does not fit and was not kept. Look at the last thing you entered.':
    'Это не подходит и не сохранено. Посмотрите на последний ввод.',
  'No working days are known for “{country}”. Choose a country of the list.':
    'Для «{country}» рабочие дни неизвестны. Выберите страну из списка.',
  'There is no time zone “{zone}”. Choose one of the list.': 'Часового пояса «{zone}» нет. Выберите из списка.',
  'The recording has no such frame. Choose a frame between its first and its last.':
    'В записи нет такого кадра. Выберите кадр между первым и последним.',
  'The recording has no such frame. Step to a frame that is shown.':
    'В записи нет такого кадра. Перейдите к показанному кадру.',
  'The recording has no such frame. Step to a frame that is shown, and mark it there.':
    'В записи нет такого кадра. Перейдите к показанному кадру и отметьте его там.',
  'That recording is not part of this order. Import it first.': 'Этой записи нет в заказе. Сначала импортируйте её.',
  'That file is not part of this order. Import it first.': 'Этого файла нет в заказе. Сначала импортируйте его.',
  'No statement belongs to the order. Import a screenshot of it and say that it is the statement.':
    'В заказе нет выписки. Импортируйте снимок экрана и укажите, что это выписка.',
  'The line of the refund was not found on the statement. Name its place, or leave the statement out.':
    'Строка возврата в выписке не найдена. Укажите её место или исключите выписку.',
  'The line of the refund was not found on the statement: there are only {count} rows with the amount. Name its place, or leave the statement out.':
    'Строка возврата в выписке не найдена: строк с этой суммой всего {count}. Укажите её место или исключите выписку.',
  'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.':
    'Выписка не изображение, поэтому закрыть в ней ничего нельзя. Импортируйте снимок строки.',
  'A PDF goes into the bundle as it is; it has no frames to show.':
    'PDF входит в пакет как есть; кадров для показа в нём нет.',
  'The photo is too large to be shown. Use a smaller copy as well.':
    'Фотография слишком велика для показа. Используйте ещё и уменьшенную копию.',
  'The archive holds no order “{id}”. Import a file into it first, or check the id.':
    'В архиве нет заказа «{id}». Сначала импортируйте в него файл или проверьте идентификатор.',
  'The part of Proofbox that does the work keeps stopping. Start Proofbox again.':
    'Часть Proofbox, которая выполняет работу, всё время останавливается. Запустите Proofbox снова.',
  'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.':
    'Часть Proofbox, которая выполняет работу, остановилась. Она запускается снова; ничего из сохранённого не потеряно.',
  'The frame cannot be read.': 'Кадр не читается.',
  'The archive no longer holds the bytes for {name}. Import the recording again, or restore a backup.':
    'В архиве больше нет байтов {name}. Импортируйте запись снова или восстановите копию.',
  '{name} was not written as it was made. Check the disk and try again.':
    '{name} записан не так, как создан. Проверьте диск и попробуйте снова.',
  'The archive no longer holds the bytes for {name}. Import the file again, or restore a backup.':
    'В архиве больше нет байтов {name}. Импортируйте файл снова или восстановите копию.',
  "The archive's copy for {name} is not what it was when it was imported. Restore a backup.":
    'Копия {name} в архиве не та, что при импорте. Восстановите резервную копию.',
  'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.':
    'Записанный пакет не прошёл собственную проверку и не сохранён. Проверьте диск и попробуйте снова.',
  'Cancelled. Nothing of the bundle was left behind.': 'Отменено. От пакета ничего не осталось.',
  'Cancelled. Nothing was written.': 'Отменено. Ничего не записано.',
  'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.':
    'Изображения больше нет в архиве. Восстановите его из копии или извлеките доказательство снова.',
  'The file could not be copied. Check that the disk has space, then try again.':
    'Не удалось скопировать файл. Проверьте место на диске и попробуйте снова.',
  'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.':
    'Фотография HEIC не декодируется. Экспортируйте её с телефона как JPEG и импортируйте тоже.',
  'The picture has more pixels than can be handled. Use a smaller copy.':
    'В изображении слишком много пикселей. Используйте уменьшенную копию.',
  'The list of orders cannot be searched on this computer. Start Proofbox again.':
    'На этом компьютере список заказов нельзя искать. Запустите Proofbox снова.',
  'The picture is damaged and cannot be shown. Copy it from the phone again.':
    'Изображение повреждено и не показывается. Скопируйте его с телефона снова.',
  'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.':
    'Это не изображение, которое Proofbox может показать. Используйте JPEG, PNG, WebP или HEIC.',
  'Cancelled. What was imported before stays.': 'Отменено. Импортированное ранее остаётся.',
  '“{name}” is a PDF without its end. Download or copy it again.':
    '«{name}» — PDF без конца. Скачайте или скопируйте его снова.',
  '“{name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.':
    '«{name}» не видео, фото или PDF, которые читает Proofbox (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Выберите файл таким, как его записала камера.',
  'Proofbox is closing.': 'Proofbox закрывается.',
  'The file could not be written. Choose another folder with enough space.':
    'Не удалось записать файл. Выберите другую папку, где достаточно места.',
  'The file is no longer where it was written. Export again, then drag it.':
    'Файла больше нет там, где он был записан. Экспортируйте снова и затем перетащите.',
  'Proofbox opens only pages of marketplaces that it has rules for, and “{host}” is none of them. If you trust the link, copy it and open it in your browser yourself.':
    'Proofbox открывает только страницы площадок, правила которых он знает, а «{host}» к ним не относится. Если вы доверяете ссылке, скопируйте её и откройте в браузере сами.',
  'The order has no link that a browser can open. Write it under Claim, beginning with https://.':
    'У заказа нет ссылки, которую откроет браузер. Впишите её в разделе «Претензия», начиная с https://.',
  'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.':
    'Запись не та, что была записана: её файл изменило что-то другое. В заказ она не вошла. Посмотрите её в папке заказов, в «takes», или удалите.',
  'Cancelled. No attachment was written.': 'Отменено. Вложения не записаны.',
  'Text cannot be read: the model {file} is missing. Reinstall Proofbox.':
    'Текст не читается: нет модели {file}. Переустановите Proofbox.',
  'Text cannot be read: the model {file} is not the one that ships with Proofbox. Reinstall Proofbox.':
    'Текст не читается: модель {file} не та, что поставляется с Proofbox. Переустановите Proofbox.',
  'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.':
    'Текст не читается: вычисление моделей не запускается на этом компьютере. Переустановите Proofbox.',
  'Not all of these files are part of this order any more. Look at its files again.':
    'Не все эти файлы ещё в заказе. Посмотрите его файлы снова.',
  'The claim or the correspondence of this order speaks of these files. Take them out there first.':
    'Претензия или переписка этого заказа ссылается на эти файлы. Сначала уберите их там.',
  'These files are in this order already.': 'Эти файлы уже в этом заказе.',
  'You have set no value of your own for {id}, {path}.': 'Для {id}, {path} у вас нет своего значения.',
  '“{written}” does not fit {path}. Write {form}, or “{unknown}”.':
    '«{written}» не подходит для {path}. Напишите {form} или «{unknown}».',
  'No picture of “{name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.':
    'Ни один кадр «{name}» не декодируется. Скопируйте с телефона снова; если не поможет, сначала сохраните как MP4 (H.264).',
  'No picture of “{name}” can be decoded. Copy it from the phone again.':
    'Ни один кадр «{name}» не декодируется. Скопируйте с телефона снова.',
  'The original is no longer in the archive. Restore it from a backup, or import the file again.':
    'Оригинала больше нет в архиве. Восстановите его из копии или импортируйте файл снова.',
  'Cancelled. What was read before is kept.': 'Отменено. Прочитанное ранее сохранено.',
  'The disk that holds your orders has no room for a recording. Free some space, then record.':
    'На диске с заказами нет места для записи. Освободите место и записывайте.',
  'The sample video is not there. Drop a video of your own.': 'Примера видео нет. Перетащите своё видео.',
  'All that was agreed has been seen on the statement. There is nothing to ask the support for.':
    'Всё согласованное видно в выписке. Спрашивать поддержку не о чем.',
  'No refund was agreed or decided yet. Note the amount under the refund first.':
    'Возврат ещё не согласован и не решён. Сначала запишите сумму в разделе возврата.',
  'Proofbox has a defect and could not finish this. Nothing that was there before is lost.':
    'В Proofbox ошибка, завершить это не удалось. Ничего из прежнего не потеряно.',
  'The list of orders could not be brought up to date. Check that the disk has space.':
    'Не удалось обновить список заказов. Проверьте место на диске.',
  'The list of orders could not be searched. It is made again from the archive; nothing is lost.':
    'Не удалось выполнить поиск по заказам. Список создаётся заново из архива; ничего не потеряно.',
  'Cancelled.': 'Отменено.',
  'The name of the file is longer than the disk allows. Rename it.':
    'Имя файла длиннее, чем допускает диск. Переименуйте его.',
  '“{name}” could not be read. Copy it to this computer’s disk and try again.':
    '«{name}» не удалось прочитать. Скопируйте на диск этого компьютера и попробуйте снова.',
  '“{name}” could not be read from the disk. Copy it to this computer’s disk and try again.':
    '«{name}» не удалось прочитать с диска. Скопируйте на диск этого компьютера и попробуйте снова.',
  '“{name}” is empty (0 bytes). Copy it from the phone again.': '«{name}» пуст (0 байт). Скопируйте с телефона снова.',
  '“{name}” is not a file. Choose the video or photo itself.': '«{name}» не файл. Выберите само видео или фото.',
  '“{name}” is a folder, a link or a device. Choose the video or photo itself.':
    '«{name}» — папка, ссылка или устройство. Выберите само видео или фото.',
  'There is no file “{name}” at that place. Check the name and try again.':
    'Файла «{name}» там нет. Проверьте имя и попробуйте снова.',
  '“{name}” may not be read. Give yourself permission to read it, or copy it to another folder first.':
    'Нет прав на чтение «{name}». Дайте себе право чтения или сначала скопируйте в другую папку.',
  'A part of the recording came twice. The second was not taken; what was written before is whole.':
    'Часть записи пришла дважды. Вторая не взята; записанное ранее цело.',
  'A part of the recording is missing. Nothing after it was written; what was written before is whole.':
    'Части записи нет. После неё ничего не записано; записанное ранее цело.',
  'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.':
    'Из этой записи нечего сохранить: ни одной целой части. Удалите её и запишите снова.',
  'That recording has ended. What it holds is kept; start a new one to record more.':
    'Эта запись закончена. Её содержимое сохранено; начните новую, чтобы записать ещё.',
  'That recording is not there any more. Record again.': 'Этой записи больше нет. Запишите снова.',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.':
    'В папку архива нельзя писать. Дайте себе право или выберите другую папку.',
  'The archive folder may not be written to. Give yourself permission, or choose another.':
    'В папку архива нельзя писать. Дайте себе право или выберите другую.',
  'The archive folder may not be read or written. Give yourself permission, or choose another folder.':
    'Папку архива нельзя читать или писать. Дайте себе право или выберите другую папку.',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.':
    'Диск полон. Записанное до этого цело. Освободите место и затем сохраните.',
  'The recording could not be written or read. What was written before stays. Check the disk and try again.':
    'Не удалось записать или прочитать запись. Записанное ранее остаётся. Проверьте диск и попробуйте снова.',
  '“{name}” has no frame {ordinal}; its frames are 0 to {last}.':
    'В «{name}» нет кадра {ordinal}; кадры от 0 до {last}.',
  'Cancelled. Nothing was kept of this file.': 'Отменено. От этого файла ничего не сохранено.',
  'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.':
    'Файл в архиве не тот, что при импорте. Восстановите копию; до тех пор он не используется.',
  'The archive no longer holds these bytes. Import the file again, or restore a backup.':
    'В архиве больше нет этих байтов. Импортируйте файл снова или восстановите копию.',
  'The archive could not be read or written. Check the disk and try again.':
    'Не удалось прочитать или записать архив. Проверьте диск и попробуйте снова.',
  'The disk is full. The last change was not kept. Free some space and do it again.':
    'Диск полон. Последнее изменение не сохранено. Освободите место и повторите его.',
  'The record is larger than this disk or account allows. The last change was not kept.':
    'Запись больше, чем допускает диск или учётная запись. Последнее изменение не сохранено.',
  'Your share of the disk is used up. The last change was not kept. Free some space.':
    'Ваша доля диска исчерпана. Последнее изменение не сохранено. Освободите место.',
  'The archive is on a disk that is read-only. Choose a folder on another disk.':
    'Архив на диске только для чтения. Выберите папку на другом диске.',
  'Nothing was left behind. Free some space, or export to another disk.':
    'Ничего не осталось. Освободите место или экспортируйте на другой диск.',
  'A file is larger than this disk or account allows. {more}':
    'Файл больше, чем допускает диск или учётная запись. {more}',
  'The disk is full. {more}': 'Диск полон. {more}',
  'Your share of the disk is used up. {more}': 'Ваша доля диска исчерпана. {more}',
  'That disk is read-only. Choose a folder on another disk.':
    'Этот диск только для чтения. Выберите папку на другом диске.',
  'That folder may not be read or written. Give yourself permission, or choose another folder.':
    'Эту папку нельзя читать или писать. Дайте себе право или выберите другую папку.',
  'The bundle could not be written. Nothing was left behind. Check the disk and try again.':
    'Не удалось записать пакет. Ничего не осталось. Проверьте диск и попробуйте снова.',
  'The disk is full. Nothing was kept of this file. Free some space and import it again.':
    'Диск полон. От этого файла ничего не сохранено. Освободите место и импортируйте снова.',
  'The file could not be kept in the archive. Check the disk and try again.':
    'Не удалось сохранить файл в архиве. Проверьте диск и попробуйте снова.',
  'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.':
    'Файл больше, чем допускает диск или учётная запись. Ничего из него не сохранено. Держите архив на другом диске.',
  'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.':
    'Ваша доля диска исчерпана. От этого файла ничего не сохранено. Освободите место и импортируйте снова.',
  'A length can be measured only beside a ruler of known length. Add one first.':
    'Длину можно измерить только рядом с линейкой известной длины. Сначала добавьте её.',
  'A picture can be cropped once. Delete one of the crops.':
    'Изображение обрезается один раз. Удалите одну из обрезок.',
  'A picture takes one ruler, which gives its scale. Delete the other.':
    'На изображении одна линейка, она даёт масштаб. Удалите другую.',
  'A picture takes {count} marks at most. Delete some.': 'На изображении не больше {count} пометок. Удалите часть.',
  'Two callouts have the same number. Give each its own.': 'У двух выносок один номер. Дайте каждой свой.',
  '“{name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.':
    '«{name}» начинается не как видео, которое читает Proofbox (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Выберите файл таким, как его записала камера.',
  '“{name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.':
    '«{name}» кончается раньше своего указателя (нет атома moov). Скопируйте с телефона снова; копирование, вероятно, прервалось.',
  'No clip of “{name}” could be made. Install an ffmpeg that writes H.264 (libx264).':
    'Не удалось создать фрагмент «{name}». Установите ffmpeg, который пишет H.264 (libx264).',
  'No clip of “{name}” fits into so few bytes. Attach pictures instead.':
    'Фрагмент «{name}» не помещается в столько байтов. Приложите изображения.',
  'The clip that was made does not decode. Try again.': 'Созданный фрагмент не декодируется. Попробуйте снова.',
  '“{name}” has no frame in that stretch.': 'В «{name}» нет кадра на этом отрезке.',
  '“{name}” holds too many frames. Cut it into parts first.':
    'В «{name}» слишком много кадров. Сначала разделите его на части.',
  'Part of the picture is damaged or missing; what can be read of it is shown.':
    'Часть изображения повреждена или отсутствует; показано то, что читается.',
  'No {name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set {variable} to where it is.':
    'На этом компьютере не найден {name}, без него Proofbox не читает видео. Установите ffmpeg 5 или новее или укажите в {variable}, где он.',
  'The {name} on this computer is version {version}, which is too old. Install ffmpeg 5 or newer, or set {variable} to where a newer one is.':
    '{name} на этом компьютере версии {version}, слишком старый. Установите ffmpeg 5 или новее или укажите в {variable}, где новый.',
  'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.':
    'Программа чтения видео больше не работает. Установите ffmpeg 5 или новее или задайте FFMPEG_BIN и FFPROBE_BIN.',
  'Reading “{name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.':
    'Чтение «{name}» шло дольше допустимого и остановлено. Скопируйте файл на диск этого компьютера и попробуйте снова.',
  'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.':
    'Программу чтения видео (ffmpeg) не удалось запустить. Установите ffmpeg 5 или новее или укажите в FFMPEG_BIN и FFPROBE_BIN, где он.',
  'The program that reads video stopped by a fault while it read “{name}”. Try again; if it happens again, the file or the ffmpeg build is broken.':
    'Программа чтения видео остановилась из-за сбоя на «{name}». Попробуйте снова; если повторится, повреждён файл или этот ffmpeg.',
  'The work was cancelled. Nothing was kept.': 'Работа отменена. Ничего не сохранено.',
  'No preview of “{name}” could be made. Stepping through its frames works without it.':
    'Не удалось создать предпросмотр «{name}». Покадровый просмотр работает и без него.',
  'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.':
    'Этот ffmpeg не создаёт предпросмотр. Установите тот, что пишет H.264 или VP9 (libx264, libvpx); покадровый просмотр работает и без него.',
  'The picture of “{name}” ({width} × {height}) is too large. Save it smaller first.':
    'Изображение «{name}» ({width} × {height}) слишком велико. Сначала сохраните меньше.',
  '“{name}” holds no moving picture (sound only?). Choose the video itself.':
    'В «{name}» нет движущегося изображения (только звук?). Выберите само видео.',
  '“{name}” states no unit of time. Save it as MP4 first.':
    '«{name}» не указывает единицу времени. Сначала сохраните как MP4.',
  'Frame {ordinal} of “{name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.':
    'Кадр {ordinal} из «{name}» не декодируется: файл там повреждён. Выберите кадр чуть раньше или позже.',
  'Frame {ordinal} of “{name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.':
    'Кадр {ordinal} из «{name}» дважды декодируется по-разному и поэтому не используется. Выберите кадр чуть раньше или позже.',
  'What ffprobe said about “{name}” could not be understood. Install a current ffmpeg.':
    'Не удалось понять, что ffprobe сообщил о «{name}». Установите современный ffmpeg.',
  '“{name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.':
    '«{name}» не читается как видео: повреждён в начале или вида, которого Proofbox не знает. Скопируйте с телефона снова.',
  '“{name}” describes itself at absurd length. Choose another file.':
    '«{name}» описывает себя абсурдно длинно. Выберите другой файл.',
  'Proofbox has a defect and could not do this.': 'В Proofbox ошибка, сделать это не удалось.',
  'Proofbox has a defect: its answer was not understood.': 'В Proofbox ошибка: его ответ не понят.',
  'The road “{id}” is noted as taken already; it comes only once. Look at the list of roads.':
    'Путь «{id}» уже отмечен как пройденный; он бывает лишь раз. Посмотрите список путей.',
  'The road “{id}” was ended by another road that was taken. Look at the list of roads.':
    'Путь «{id}» закрыт другим, которым вы пошли. Посмотрите список путей.',
  'The road “{id}” is of another way of payment or another country than this order’s. Look at the list of roads.':
    'Путь «{id}» для другого способа оплаты или другой страны, чем у этого заказа. Посмотрите список путей.',
  'The recording was not looked through for cuts.': 'Запись не просмотрена на склейки.',
  'The {operation} reaches out of the picture ({width} × {height} pixels). Move it inside.':
    'Пометка «{operation}» выходит за край изображения ({width} × {height} пикселей). Сдвиньте её внутрь.',
  'The {operation} has no length. Drag it out, or delete it.':
    'У пометки «{operation}» нет длины. Растяните её или удалите.',
  'That is no file name. Choose the video itself.': 'Это не имя файла. Выберите само видео.',
  '“{name}” is not a file. Choose the video itself.': '«{name}» — не файл. Выберите само видео.',
  'The ffmpeg on this computer ({version}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.':
    'ffmpeg на этом компьютере ({version}) слишком стар, чтобы сообщить время показа каждого кадра. Установите ffmpeg 5 или новее либо укажите в FFMPEG_BIN, где находится более новый.',
  'a time zone like “Europe/Berlin”': 'часовой пояс, например «Europe/Berlin»',
  'an amount like “250 USD”': 'сумму, например «250 USD»',
  'a language like “en” or “pt-BR”': 'язык, например «en» или «pt-BR»',
  'some of: {list}': 'что-то из: {list}',
  'endings like “jpg, png”': 'расширения, например «jpg, png»',
  'field names like “reason, amount”': 'имена полей, например «reason, amount»',
  'a span like “15 calendar-days”': 'срок, например «15 calendar-days»',
  'a whole number': 'целое число',
  '“{name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.':
    '«{name}» называется как данные ProofMode, но прочитать его так нельзя. Скопируйте файл с телефона ещё раз.',
  '“{name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.':
    '«{name}» — это данные ProofMode о файле, которого нет в этом заказе или который с тех пор изменился. Добавьте и этот файл в том виде, в каком его записала камера.',
  '“{name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.':
    '«{name}» не удалось извлечь из zip-файла. Проверьте, есть ли место на диске, или распакуйте zip и добавьте файл.',
}
