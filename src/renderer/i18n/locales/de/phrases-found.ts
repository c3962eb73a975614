import type { phrasesFound } from '../../phrases/found.ts'
import type { Phrases } from '../../translation.ts'

export const dePhrasesFound: Phrases<typeof phrasesFound> = {
  '{format} {text} read': '{format} {text} gelesen',
  '{format} {text} read in {frames} frames': '{format} {text} in {frames} Bildern gelesen',
  'a code is in view and could not be read surely': 'ein Code ist im Bild und ließ sich nicht sicher lesen',
  '{count} line of text read, such as “{line}”': '{count} Textzeile gelesen, etwa „{line}“',
  '{count} lines of text read, such as “{line}”': '{count} Textzeilen gelesen, etwa „{line}“',
  'the clearest of {frames} frames that show it': 'das klarste von {frames} Bildern, die es zeigen',
  'print is in view and could not be read': 'Gedrucktes ist im Bild und ließ sich nicht lesen',
  'one thing stands out and the camera rests on it': 'eine Sache hebt sich ab, und die Kamera ruht auf ihr',
  'nothing stands out; a clear frame': 'nichts hebt sich ab; ein klares Bild',
  'it may be cut off at the edge of the picture': 'es ist vielleicht am Bildrand abgeschnitten',
  'gave {format} {text}': 'ergab {format} {text}',
  'more text can be read in it': 'darin lässt sich mehr Text lesen',
  'less of it is cut off': 'weniger davon ist abgeschnitten',
  'another moment': 'ein anderer Moment',
  'an irregular dark crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'eine unregelmäßige dunkle, rissartige Linie auf sonst gleichmäßiger Fläche, in einer Ansicht zu sehen; prüfen Sie, ob es ein Schaden ist',
  'an irregular bright crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'eine unregelmäßige helle, rissartige Linie auf sonst gleichmäßiger Fläche, in einer Ansicht zu sehen; prüfen Sie, ob es ein Schaden ist',
  'an irregular dark patch on an otherwise even surface, seen in one view; look whether it is damage':
    'eine unregelmäßige dunkle Stelle auf sonst gleichmäßiger Fläche, in einer Ansicht zu sehen; prüfen Sie, ob es ein Schaden ist',
  'an irregular bright patch on an otherwise even surface, seen in one view; look whether it is damage':
    'eine unregelmäßige helle Stelle auf sonst gleichmäßiger Fläche, in einer Ansicht zu sehen; prüfen Sie, ob es ein Schaden ist',
  'an irregular dark crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'eine unregelmäßige dunkle, rissartige Linie auf sonst gleichmäßiger Fläche, in {views} Ansichten zu sehen; prüfen Sie, ob es ein Schaden ist',
  'an irregular bright crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'eine unregelmäßige helle, rissartige Linie auf sonst gleichmäßiger Fläche, in {views} Ansichten zu sehen; prüfen Sie, ob es ein Schaden ist',
  'an irregular dark patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'eine unregelmäßige dunkle Stelle auf sonst gleichmäßiger Fläche, in {views} Ansichten zu sehen; prüfen Sie, ob es ein Schaden ist',
  'an irregular bright patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'eine unregelmäßige helle Stelle auf sonst gleichmäßiger Fläche, in {views} Ansichten zu sehen; prüfen Sie, ob es ein Schaden ist',
  'No frame for {step} s from {time} on.': 'Ab {time} kommt {step} s lang kein Bild.',
  'From {time} on frames follow each other {factor} times as fast for {count} frames.':
    'Ab {time} folgen die Bilder {count} Bilder lang {factor}-mal so schnell aufeinander.',
  'The clock of the frames makes an odd step of {millis} ms at {time}, as where two files were joined.':
    'Die Uhr der Bilder macht bei {time} einen ungewöhnlichen Schritt von {millis} ms, wie dort, wo zwei Dateien verbunden wurden.',
  'The same picture stands for {step} s from {time} on.': 'Ab {time} steht {step} s lang dasselbe Bild.',
  'The camera leaps at once at {time}, as where a short piece was taken out.':
    'Bei {time} springt die Kamera auf einmal, wie dort, wo ein kurzes Stück herausgenommen wurde.',
  'The picture changes at once at {time}, as at a cut.':
    'Bei {time} wechselt das Bild auf einmal, wie bei einem Schnitt.',
  'From {time} on the frames from {earlier} are in the file again.':
    'Ab {time} stehen die Bilder von {earlier} an noch einmal in der Datei.',
  'Frames are shown again in a rhythm from {time} to {until}, as where a video is slowed down.':
    'Von {time} bis {until} werden Bilder in einem Takt noch einmal gezeigt, wie dort, wo ein Video verlangsamt wurde.',
  'A sound breaks off at once at {time}.': 'Bei {time} bricht ein Ton auf einmal ab.',
  'The background of the sound changes at once at {time}.': 'Bei {time} wechselt der Hintergrund des Tons auf einmal.',
  'The sound is exactly silent for {step} s at {time}.': 'Bei {time} ist der Ton {step} s lang völlig stumm.',
  'The file says that it was written by {program}.': 'Die Datei sagt, dass {program} sie geschrieben hat.',
  'The parcel is open already in the first frame.': 'Das Paket ist schon im ersten Bild offen.',
  '{count} frames could not be read.': '{count} Bilder ließen sich nicht lesen.',
  '{count} places where a join may be were not looked at, the first at {time}.':
    '{count} Stellen, an denen etwas verbunden sein kann, wurden nicht angesehen, die erste bei {time}.',
  'The label shows {text}': 'Das Etikett zeigt {text}',
  'The label may show {text} ({grounds})': 'Das Etikett zeigt vielleicht {text} ({grounds})',
  'A picture of the order shows {text}': 'Ein Bild der Bestellung zeigt {text}',
  'A picture of the order may show {text} ({grounds})': 'Ein Bild der Bestellung zeigt vielleicht {text} ({grounds})',
  '{shows}: the order’s number.': '{shows}: die Nummer der Bestellung.',
  '{shows}; the order names no tracking number to compare.':
    '{shows}; die Bestellung nennt keine Sendungsnummer zum Vergleich.',
  '{shows}, which belongs to another parcel; the order says {expected}.':
    '{shows}; das gehört zu einem anderen Paket, die Bestellung sagt {expected}.',
  '{shows}; the order says {expected}: {difference}.': '{shows}; die Bestellung sagt {expected}: {difference}.',
  '{shows}; the order says {expected}: {difference}. It could be a reading error.':
    '{shows}; die Bestellung sagt {expected}: {difference}. Es kann ein Lesefehler sein.',
  '{count} of {length} characters differs ({places})': '{count} von {length} Zeichen weicht ab ({places})',
  '{count} of {length} characters differ ({places})': '{count} von {length} Zeichen weichen ab ({places})',
  'position {place}: {wanted} is missing': 'Stelle {place}: {wanted} fehlt',
  'after position {place}: {read} too many': 'nach Stelle {place}: {read} zu viel',
  'position {place}: {read} instead of {wanted}': 'Stelle {place}: {read} statt {wanted}',
  'read from a code': 'aus einem Code gelesen',
  'read as text, equal to the order’s number': 'als Text gelesen, gleich der Nummer der Bestellung',
  'read as text, its check digit fits': 'als Text gelesen, die Prüfziffer stimmt',
  'read as text, in no known shape': 'als Text gelesen, in keiner bekannten Form',
  'read as text once only, without a check digit that fits': 'nur einmal als Text gelesen, ohne passende Prüfziffer',
  'read as text {frames} times, in the shape of {carrier}': '{frames}-mal als Text gelesen, in der Form von {carrier}',
  'digits that may number something else': 'Ziffern, die etwas anderes bezeichnen können',
  'its check digit does not fit': 'die Prüfziffer stimmt nicht',
  'has the shape of {carrier}': 'hat die Form von {carrier}',
  '{shape}, its check digit fits': '{shape}, die Prüfziffer stimmt',
  '{shape}, but its check digit does not fit: read again':
    '{shape}, aber die Prüfziffer stimmt nicht: noch einmal lesen',
  'has the shape of {carrier}, {letter} for {service}': 'hat die Form von {carrier}, {letter} für {service}',
  'e-commerce': 'Onlinehandel',
  parcel: 'Paket',
  'tracked letter post': 'Briefpost mit Verfolgung',
  registered: 'Einschreiben',
  unregistered: 'nicht eingeschrieben',
  insured: 'versichert',
  'a postal operator (UPU S10)': 'eine Postgesellschaft (UPU S10)',
  'DHL, GLS or another (GS1 SSCC)': 'DHL, GLS oder ein anderer (GS1 SSCC)',
  'JCEX, WanB or another "YQ" carrier': 'JCEX, WanB oder ein anderer „YQ“-Zusteller',
  'file system': 'Dateisystem',
  'EXIF, local time without a zone': 'EXIF, Ortszeit ohne Zone',
  'EXIF, with the zone the camera states': 'EXIF, mit der Zone, die die Kamera nennt',
  'last change as this disk states it': 'letzte Änderung, wie dieser Datenträger sie nennt',
  'this computer’s own clock, which is a claim': 'die Uhr dieses Computers, was eine Angabe ist',
  'this computer’s clock': 'die Uhr dieses Computers',
  'holds {parts}': 'enthält {parts}',
  'holds {parts}, below what may be a name': 'enthält {parts}, darüber vielleicht ein Name',
  'stands under “{heading}”': 'steht unter „{heading}“',
  'stands under “{heading}” and holds {parts}': 'steht unter „{heading}“ und enthält {parts}',
  'a post code and town': 'Postleitzahl und Ort',
  'a post code and town of Poland': 'Postleitzahl und Ort in Polen',
  'a post code and town of Portugal': 'Postleitzahl und Ort in Portugal',
  'a post code and town of the Netherlands': 'Postleitzahl und Ort in den Niederlanden',
  'a post code of Brazil': 'eine Postleitzahl Brasiliens',
  'a post code of Canada': 'eine Postleitzahl Kanadas',
  'a post code of the United Kingdom': 'eine Postleitzahl des Vereinigten Königreichs',
  'a province, city or district of China': 'eine Provinz, Stadt oder einen Bezirk Chinas',
  'a state and ZIP code of the United States': 'Bundesstaat und ZIP-Code der USA',
  'a state and post code of Australia': 'Bundesstaat und Postleitzahl Australiens',
  'a street and number': 'Straße und Hausnummer',
  'a two-dimensional code that is not the tracking number: such codes can hold a name and an address':
    'ein zweidimensionaler Code, der nicht die Sendungsnummer ist: solche Codes können Name und Adresse enthalten',
  'an e-mail address': 'eine E-Mail-Adresse',
  'digits after a word for telephone': 'Ziffern nach einem Wort für Telefon',
  'digits beside or under a word for telephone': 'Ziffern neben oder unter einem Wort für Telefon',
  'digits in the form of a telephone number': 'Ziffern in der Form einer Telefonnummer',
  'a whole card number: cover it before you show this picture':
    'eine ganze Kartennummer: verdecken Sie sie, bevor Sie dieses Bild zeigen',
  'digits that pass the check of card numbers: look, and cover them if they are one':
    'Ziffern, die die Prüfung von Kartennummern bestehen: sehen Sie nach und verdecken Sie sie, wenn es eine ist',
  'four digits after dots, beside a word for card': 'vier Ziffern nach Punkten, neben einem Wort für Karte',
  'four digits after dots; no word says card': 'vier Ziffern nach Punkten; kein Wort sagt Karte',
  '“{sign}” may stand for {currencies}': '„{sign}“ kann für {currencies} stehen',
  'three digits after the only sign: taken as thousands, which may be wrong':
    'drei Ziffern nach dem einzigen Zeichen: als Tausender gelesen, was falsch sein kann',
  '“{sign}” names the currency': '„{sign}“ nennt die Währung',
  'day and month may be exchanged: both readings are given':
    'Tag und Monat können vertauscht sein: beide Lesarten sind angegeben',
  'the year has two digits only': 'das Jahr hat nur zwei Ziffern',
  'written as a date': 'als Datum geschrieben',
  'follows “{heading}”': 'folgt auf „{heading}“',
  'follows “{heading}”, in no known form of order numbers':
    'folgt auf „{heading}“, in keiner bekannten Form von Bestellnummern',
}
