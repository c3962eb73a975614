import type { phrasesBundle } from '../../phrases/bundle.ts'
import type { Phrases } from '../../translation.ts'

export const ruPhrasesBundle: Phrases<typeof phrasesBundle> = {
  '{name} stays out of the bundle, though no exhibit hides anything of it now.':
    '{name} не входит в пакет, хотя сейчас ни одно доказательство ничего из него не скрывает.',
  'Exhibit {labels} hides part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Доказательство {labels} скрывает часть того, что показывает {name}; {name} не входит в пакет. Получатель не сможет извлечь кадры заново.',
  'Exhibit {labels} hides part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Доказательство {labels} скрывает часть того, что показывает {name}, а {name} входит в пакет как есть. Исключите его, если получатель не должен видеть эту часть.',
  'Exhibits {labels} hide part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Доказательства {labels} скрывают часть того, что показывает {name}; {name} не входит в пакет. Получатель не сможет извлечь кадры заново.',
  'Exhibits {labels} hide part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Доказательства {labels} скрывают часть того, что показывает {name}, а {name} входит в пакет как есть. Исключите его, если получатель не должен видеть эту часть.',
  'Exhibit {label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.':
    'Доказательство {label} ничего не скрывает, а другое из того же файла скрывает. Посмотрите, не показывает ли оно ту же часть.',
  'Exhibit {label} is cropped, and the whole picture lies beside it as exhibits/{name}-unannotated. To hide a part, redact it.':
    'Доказательство {label} обрезано, а целое изображение лежит рядом как exhibits/{name}-unannotated. Чтобы скрыть часть, закрасьте её.',
  'Exhibit {label} is not among the attachments: {why}. The full bundle has it.':
    'Доказательства {label} нет среди вложений: {why}. В полном пакете оно есть.',
  'it cannot be made small enough for the form': 'его нельзя достаточно уменьшить для формы',
  'the form takes fewer files, and others weigh more': 'форма принимает меньше файлов, а другие важнее',
  'the form takes no more bytes together': 'форма не принимает больше байтов в сумме',
  'the form takes no kind of picture that can be made (JPEG, PNG)':
    'форма не принимает ни одного вида изображений, который можно создать (JPEG, PNG)',
  'the form’s file names are too short to number the files':
    'имена файлов в форме слишком коротки, чтобы пронумеровать файлы',
  'it would not be legible within the form’s limits': 'в пределах формы оно было бы неразборчиво',
  'its picture cannot be read from the archive': 'его изображение не читается из архива',
  'An old or secondary source names {value} for “{what}”. It was not enforced; look at the form.':
    'Старый или вторичный источник называет {value} для «{what}». Это не применено; посмотрите форму.',
  'Not known and not enforced: {what}. Look at the form.': 'Неизвестно и не применено: {what}. Посмотрите форму.',
  'how many files': 'число файлов',
  'bytes of a file': 'байты файла',
  'bytes of all files': 'байты всех файлов',
  'kinds of files': 'виды файлов',
  'bytes of a video': 'байты видео',
  'seconds of a video': 'секунды видео',
  'pixels of a picture': 'пиксели изображения',
  'length of a name': 'длина имени',
  'The form takes no video: give the moments of the recording in the text.':
    'Форма не принимает видео: укажите моменты записи в тексте.',
  'No clip of the recording fits beside the pictures; the full bundle has the recording.':
    'Ни один фрагмент записи не помещается рядом с изображениями; запись есть в полном пакете.',
  'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.':
    'О форме ничего не известно, поэтому ничего не удержано. Посмотрите, что она принимает, перед отправкой.',
  'No attachment shows {name}.': 'Ни одно вложение не показывает: {name}.',
  'No clip of {name} was cut, because it would show what an exhibit hides.':
    'Фрагмент {name} не вырезан, потому что показал бы то, что скрывает доказательство.',
  'The sound was left out: the bytes are too few for it.': 'Звук исключён: на него не хватает байтов.',
  'Not read in the clip: {codes}. The pictures show it.':
    'Не читается во фрагменте: {codes}. Это показывают изображения.',
  'The code {text} was read in the recording and is not read on this picture.':
    'Код {text} прочитан в записи, а на этом изображении не читается.',
  'Only the part around the codes: the whole picture would not be legible in so few bytes.':
    'Только часть вокруг кодов: целое изображение было бы неразборчиво при стольких байтах.',
  '{name}: an old or secondary source names {size} MB as the most for one file ({source}). It was not enforced; look at the form.':
    '{name}: старый или вторичный источник называет {size} МБ как предел файла ({source}). Это не применено; посмотрите форму.',
  'This length aims at {aim} characters; what must be said takes {length}. Shorten your own words.':
    'Эта длина рассчитана на {aim} знаков; необходимое занимает {length}. Сократите свои слова.',
  'How many characters the form takes is not known. Look at the form before you paste.':
    'Неизвестно, сколько знаков принимает форма. Посмотрите её перед вставкой.',
  'The text has {length} characters, the form takes {limit}. Shorten what you wrote under expected and received.':
    'В тексте {length} знаков, форма принимает {limit}. Сократите написанное в «ожидалось» и «получено».',
  'Left out to fit the limit: {text}': 'Исключено, чтобы уложиться в предел: {text}',
  'Your own words are left out, because their fact is gone ({id}): {text}':
    'Ваши слова исключены, потому что их факта больше нет ({id}): {text}',
  'You left out a sentence that a reader needs: {text}': 'Вы исключили предложение, нужное читателю: {text}',
  'Add the order number: without it the form cannot tell which order is meant.':
    'Добавьте номер заказа: без него непонятно, о каком заказе речь.',
  'Say what went wrong: the claim has no reason yet.': 'Укажите, что не так: у претензии пока нет причины.',
  'Say what you ask for: refund, part of it, or a replacement.':
    'Укажите, чего вы требуете: возврата денег, части или замены.',
  'There is no exhibit yet: nothing backs the text.': 'Доказательств пока нет: текст ничем не подкреплён.',
  'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.':
    'Причина — вы передумали, поэтому дефектов и отличий нет в тексте. Выберите другую причину, если пишете из-за них.',
  'The text says that you have not confirmed receipt. Leave that sentence out if you have.':
    'В тексте сказано, что вы не подтвердили получение. Уберите это предложение, если подтвердили.',
  'Not named in this text: exhibit {labels}. The long text names all.':
    'Не названо в этом тексте: доказательство {labels}. Длинный текст называет все.',
  'Facts changed since you edited this text. Your words were kept; look at the marked sentences.':
    'Факты изменились после правки текста. Ваши слова сохранены; посмотрите отмеченные предложения.',
  'The log says that you have written to the seller already.': 'По журналу вы уже писали продавцу.',
  'Note the message in the log once it is sent: from then on the days without an answer are counted.':
    'Отметьте сообщение в журнале после отправки: с этого момента считаются дни без ответа.',
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.':
    'Этот язык не пишется буквами ASCII: это английский текст. Форма, принимающая только ASCII, его примет.',
  'What you wrote holds letters that ASCII cannot write ({letters}). Write the item and your own words in Latin letters.':
    'В написанном есть буквы, которых нет в ASCII ({letters}). Напишите товар и свои слова латиницей.',
  'It is not known that the refund is overdue: the report names the amount and no delay.':
    'Неизвестно, просрочен ли возврат: отчёт называет сумму без просрочки.',
  'The statement is not in it. {why}': 'Выписки в нём нет. {why}',
  'A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.':
    'В части, которая остаётся читаемой, есть больше, чем дата, сумма и имя. Посмотрите на изображение, прежде чем оно уйдёт.',
  '{count} rows hold the amount; the likeliest was taken. Look at it, or name another.':
    'Строк с этой суммой: {count}; взята самая вероятная. Посмотрите на неё или укажите другую.',
  'It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.':
    'Неизвестно, просрочен ли возврат денег: дата не указана. Посмотрите сроки или дождитесь этого дня.',
  'The text does not say that anything is attached. Import screenshots of the messages and the statement first.':
    'В тексте не сказано, что что-либо приложено. Сначала импортируйте снимки экрана с сообщениями и выпиской.',
  '{name} was left out. {why}': '{name}: не включено. {why}',
  'the label': 'этикетка',
  'the label with {number}': 'этикетка с номером {number}',
  'the item': 'товар',
  'the defect “{defect}”': 'дефект «{defect}»',
  'the difference in {aspect}': 'различие ({aspect})',
  'the measurement “{measured}”': 'измерение «{measured}»',
}
