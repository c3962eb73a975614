import type { phrasesProtect } from '../../phrases/protect.ts'
import type { Phrases } from '../../translation.ts'

export const ruPhrasesProtect: Phrases<typeof phrasesProtect> = {
  'There is no order “{id}” in this archive.': 'В этом архиве нет заказа «{id}».',
  'That order is not in the trash any more.': 'Этого заказа больше нет в корзине.',
  'Another order has its number now. Rename or delete that one first, then put this one back.':
    'У другого заказа теперь этот номер. Сначала переименуйте или удалите его, затем верните этот.',
  'The bundle “{name}” is not where it was written to, or it was changed. The time stamp is kept in the archive.':
    'Пакет «{name}» лежит не там, куда был записан, или изменён. Метка времени хранится в архиве.',
  'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.':
    'Службе нужен адрес, который начинается с https:// или http://, и её корневой сертификат в файле PEM.',
  'Two authorities are asked already. Take one away first.': 'Уже спрашивают две службы. Сначала уберите одну.',
  'The time-stamping authority did not answer. The time stamp waits and is asked for again.':
    'Служба меток времени не ответила. Метка ждёт, запрос будет повторён.',
  'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.':
    'Служба меток времени не дала пригодной метки. Проверьте её адрес и корневой сертификат.',
  'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'Ключ, который подписывает отчёты и пакеты, не читается. Восстановите папку «keys» из копии; остальное не затронуто.',
  'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'Ключ, который подписывает журнал этого архива, не читается. Восстановите папку «keys» из копии; остальное не затронуто.',
  'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.':
    'Этот файл сертификата использовать нельзя. Проверьте пароль и то, что в нём есть ключ со своим сертификатом.',
  'This archive is encrypted and locked. Unlock it with its passphrase first.':
    'Этот архив зашифрован и заблокирован. Сначала разблокируйте его кодовой фразой.',
  'The archive is locked. Unlock it with your passphrase first.':
    'Архив заблокирован. Сначала разблокируйте его кодовой фразой.',
  'This passphrase does not open the archive. Type it again; capital letters count.':
    'Эта кодовая фраза не открывает архив. Введите её ещё раз; заглавные буквы важны.',
  'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.':
    'Этот ключ восстановления от другого архива или от времени до замены. Найдите нужный.',
  'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.':
    'Это не целый ключ восстановления. Он начинается с AGE-SECRET-KEY-1 и содержит 74 знака; найдите пропущенный.',
  'This archive is not encrypted. Nothing was done.': 'Этот архив не зашифрован. Ничего не сделано.',
  'This archive is encrypted already. Nothing was done.': 'Этот архив уже зашифрован. Ничего не сделано.',
  'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.':
    'Остановлено. Все файлы целы: часть зашифрована, часть нет. Продолжите или верните назад.',
  'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.':
    'Файлы в «keys», которые открывают этот архив, повреждены или отсутствуют. Верните их из копии архива.',
  'Another Proofbox is working with this archive. Close it, then start again.':
    'С этим архивом работает другой Proofbox. Закройте его и начните снова.',
  'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.':
    'Файл архива не удалось записать или прочитать. Ни один файл не потерян. Проверьте диск и продолжите.',
  'That was wrong several times. Wait until the time that is shown has passed, then try again.':
    'Это было неверно несколько раз. Подождите указанное время и попробуйте снова.',
  'This passphrase is too easy to guess. Take four or more words that do not belong together.':
    'Эту кодовую фразу слишком легко угадать. Возьмите четыре или больше не связанных слов.',
  'These are not the last letters of the recovery key that was shown. Look at what you wrote down.':
    'Это не последние буквы показанного ключа восстановления. Посмотрите, что вы записали.',
  'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.':
    'Работа с вашими заказами ещё идёт. Дождитесь её конца или остановите её и начните снова.',
  'A recording waits to be kept. Keep it or throw it away first, then start again.':
    'Запись ждёт, сохранят ли её. Сначала сохраните или выбросьте её, затем начните снова.',
}
