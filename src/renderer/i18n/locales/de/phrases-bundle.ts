import type { phrasesBundle } from '../../phrases/bundle.ts'
import type { Phrases } from '../../translation.ts'

export const dePhrasesBundle: Phrases<typeof phrasesBundle> = {
  '{name} stays out of the bundle, though no exhibit hides anything of it now.':
    '{name} bleibt aus dem Paket, obwohl jetzt kein Beweisstück etwas davon verdeckt.',
  'Exhibit {labels} hides part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Beweisstück {labels} verdeckt einen Teil dessen, was {name} zeigt; {name} bleibt aus dem Paket. Der Empfänger kann die Bilder daraus nicht noch einmal entnehmen.',
  'Exhibit {labels} hides part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Beweisstück {labels} verdeckt einen Teil dessen, was {name} zeigt, und {name} geht ins Paket, wie es ist. Lassen Sie es weg, wenn der Empfänger diesen Teil nicht sehen darf.',
  'Exhibits {labels} hide part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Beweisstücke {labels} verdecken einen Teil dessen, was {name} zeigt; {name} bleibt aus dem Paket. Der Empfänger kann die Bilder daraus nicht noch einmal entnehmen.',
  'Exhibits {labels} hide part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Beweisstücke {labels} verdecken einen Teil dessen, was {name} zeigt, und {name} geht ins Paket, wie es ist. Lassen Sie es weg, wenn der Empfänger diesen Teil nicht sehen darf.',
  'Exhibit {label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.':
    'Beweisstück {label} verdeckt nichts, ein anderes aus derselben Datei schon. Sehen Sie nach, ob es denselben Teil zeigt.',
  'Exhibit {label} is cropped, and the whole picture lies beside it as exhibits/{name}-unannotated. To hide a part, redact it.':
    'Beweisstück {label} ist zugeschnitten, und das ganze Bild liegt daneben als exhibits/{name}-unannotated. Um einen Teil zu verbergen, schwärzen Sie ihn.',
  'Exhibit {label} is not among the attachments: {why}. The full bundle has it.':
    'Beweisstück {label} ist nicht unter den Anhängen: {why}. Das ganze Paket enthält es.',
  'it cannot be made small enough for the form': 'es lässt sich für das Formular nicht klein genug machen',
  'the form takes fewer files, and others weigh more': 'das Formular nimmt weniger Dateien, und andere wiegen mehr',
  'the form takes no more bytes together': 'das Formular nimmt zusammen nicht mehr Bytes',
  'the form takes no kind of picture that can be made (JPEG, PNG)':
    'das Formular nimmt keine Bildart, die sich herstellen lässt (JPEG, PNG)',
  'the form’s file names are too short to number the files':
    'die Dateinamen des Formulars sind zu kurz, um die Dateien zu nummerieren',
  'it would not be legible within the form’s limits': 'es wäre innerhalb der Grenzen des Formulars nicht lesbar',
  'its picture cannot be read from the archive': 'sein Bild lässt sich aus dem Archiv nicht lesen',
  'An old or secondary source names {value} for “{what}”. It was not enforced; look at the form.':
    'Eine alte oder zweitrangige Quelle nennt {value} für „{what}“. Das wurde nicht angewandt; sehen Sie im Formular nach.',
  'Not known and not enforced: {what}. Look at the form.':
    'Nicht bekannt und nicht angewandt: {what}. Sehen Sie im Formular nach.',
  'how many files': 'Anzahl der Dateien',
  'bytes of a file': 'Bytes einer Datei',
  'bytes of all files': 'Bytes aller Dateien',
  'kinds of files': 'Arten von Dateien',
  'bytes of a video': 'Bytes eines Videos',
  'seconds of a video': 'Sekunden eines Videos',
  'pixels of a picture': 'Pixel eines Bildes',
  'length of a name': 'Länge eines Namens',
  'The form takes no video: give the moments of the recording in the text.':
    'Das Formular nimmt kein Video: nennen Sie die Zeitpunkte der Aufnahme im Text.',
  'No clip of the recording fits beside the pictures; the full bundle has the recording.':
    'Neben die Bilder passt kein Clip der Aufnahme; das ganze Paket enthält die Aufnahme.',
  'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.':
    'Über das Formular ist nichts bekannt, also wurde nichts zurückgehalten. Sehen Sie nach, was es nimmt, bevor Sie hochladen.',
  'No attachment shows {name}.': 'Kein Anhang zeigt {name}.',
  'No clip of {name} was cut, because it would show what an exhibit hides.':
    'Von {name} wurde kein Clip geschnitten, weil er zeigen würde, was ein Beweisstück verdeckt.',
  'The sound was left out: the bytes are too few for it.': 'Der Ton wurde weggelassen: die Bytes reichen dafür nicht.',
  'Not read in the clip: {codes}. The pictures show it.': 'Im Clip nicht gelesen: {codes}. Die Bilder zeigen es.',
  'The code {text} was read in the recording and is not read on this picture.':
    'Der Code {text} wurde in der Aufnahme gelesen und auf diesem Bild nicht.',
  'Only the part around the codes: the whole picture would not be legible in so few bytes.':
    'Nur der Teil um die Codes: das ganze Bild wäre mit so wenigen Bytes nicht lesbar.',
  '{name}: an old or secondary source names {size} MB as the most for one file ({source}). It was not enforced; look at the form.':
    '{name}: eine alte oder zweitrangige Quelle nennt {size} MB als Grenze für eine Datei ({source}). Das wurde nicht angewandt; sehen Sie im Formular nach.',
  'This length aims at {aim} characters; what must be said takes {length}. Shorten your own words.':
    'Diese Länge zielt auf {aim} Zeichen; was gesagt werden muss, braucht {length}. Kürzen Sie Ihre eigenen Worte.',
  'How many characters the form takes is not known. Look at the form before you paste.':
    'Wie viele Zeichen das Formular nimmt, ist nicht bekannt. Sehen Sie nach, bevor Sie einfügen.',
  'The text has {length} characters, the form takes {limit}. Shorten what you wrote under expected and received.':
    'Der Text hat {length} Zeichen, das Formular nimmt {limit}. Kürzen Sie, was Sie unter „erwartet“ und „erhalten“ geschrieben haben.',
  'Left out to fit the limit: {text}': 'Weggelassen, um die Grenze einzuhalten: {text}',
  'Your own words are left out, because their fact is gone ({id}): {text}':
    'Ihre eigenen Worte wurden weggelassen, weil ihre Tatsache fehlt ({id}): {text}',
  'You left out a sentence that a reader needs: {text}':
    'Sie haben einen Satz weggelassen, den ein Leser braucht: {text}',
  'Add the order number: without it the form cannot tell which order is meant.':
    'Ergänzen Sie die Bestellnummer: ohne sie ist nicht klar, welche Bestellung gemeint ist.',
  'Say what went wrong: the claim has no reason yet.':
    'Sagen Sie, was nicht stimmt: die Forderung hat noch keinen Grund.',
  'Say what you ask for: refund, part of it, or a replacement.':
    'Sagen Sie, was Sie verlangen: Erstattung, einen Teil davon oder Ersatz.',
  'There is no exhibit yet: nothing backs the text.': 'Es gibt noch kein Beweisstück: nichts stützt den Text.',
  'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.':
    'Der Grund ist ein Meinungswechsel, deshalb stehen Mängel und Abweichungen nicht im Text. Wählen Sie einen anderen Grund, wenn Sie ihretwegen schreiben.',
  'The text says that you have not confirmed receipt. Leave that sentence out if you have.':
    'Der Text sagt, dass Sie den Empfang nicht bestätigt haben. Lassen Sie den Satz weg, wenn Sie es getan haben.',
  'Not named in this text: exhibit {labels}. The long text names all.':
    'In diesem Text nicht genannt: Beweisstück {labels}. Der lange Text nennt alle.',
  'Facts changed since you edited this text. Your words were kept; look at the marked sentences.':
    'Die Angaben haben sich geändert, seit Sie diesen Text bearbeitet haben. Ihre Worte blieben; sehen Sie sich die markierten Sätze an.',
  'The log says that you have written to the seller already.':
    'Laut Verlauf haben Sie dem Verkäufer schon geschrieben.',
  'Note the message in the log once it is sent: from then on the days without an answer are counted.':
    'Notieren Sie die Nachricht, sobald sie abgeschickt ist: von da an werden die Tage ohne Antwort gezählt.',
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.':
    'Diese Sprache lässt sich nicht in ASCII schreiben: dies ist der englische Text. Ein Formular, das nur ASCII nimmt, nimmt ihn.',
  'What you wrote holds letters that ASCII cannot write ({letters}). Write the item and your own words in Latin letters.':
    'Was Sie geschrieben haben, enthält Zeichen, die ASCII nicht kennt ({letters}). Schreiben Sie den Artikel und Ihre Worte in lateinischen Buchstaben.',
  'It is not known that the refund is overdue: the report names the amount and no delay.':
    'Es ist nicht bekannt, dass die Erstattung überfällig ist: der Bericht nennt den Betrag und keinen Verzug.',
  'The statement is not in it. {why}': 'Der Kontoauszug ist nicht enthalten. {why}',
  'A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.':
    'Ein Teil, der lesbar bleibt, enthält mehr als Datum, Betrag und Name. Sehen Sie sich das Bild an, bevor es hinausgeht.',
  '{count} rows hold the amount; the likeliest was taken. Look at it, or name another.':
    '{count} Zeilen enthalten den Betrag; die wahrscheinlichste wurde genommen. Sehen Sie nach oder nennen Sie eine andere.',
  'It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.':
    'Es ist nicht bekannt, dass die Erstattung überfällig ist: Es ist kein Datum genannt. Sehen Sie bei den Fristen nach oder warten Sie den Tag ab.',
  'The text does not say that anything is attached. Import screenshots of the messages and the statement first.':
    'Der Text sagt nicht, dass etwas beiliegt. Importieren Sie zuerst Bildschirmfotos der Nachrichten und des Kontoauszugs.',
  '{name} was left out. {why}': '{name} wurde weggelassen. {why}',
  'the label': 'das Etikett',
  'the label with {number}': 'das Etikett mit {number}',
  'the item': 'den Artikel',
  'the defect “{defect}”': 'den Mangel „{defect}“',
  'the difference in {aspect}': 'den Unterschied ({aspect})',
  'the measurement “{measured}”': 'die Messung „{measured}“',
}
