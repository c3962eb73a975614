import type { phrasesBundle } from '../../phrases/bundle.ts'
import type { Phrases } from '../../translation.ts'

export const plPhrasesBundle: Phrases<typeof phrasesBundle> = {
  '{name} stays out of the bundle, though no exhibit hides anything of it now.':
    '{name} nie wchodzi do pakietu, choć żaden dowód niczego teraz nie zakrywa.',
  'Exhibit {labels} hides part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Dowód {labels} zakrywa część tego, co pokazuje {name}; {name} nie wchodzi do pakietu. Odbiorca nie może ponownie pobrać klatek.',
  'Exhibit {labels} hides part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Dowód {labels} zakrywa część tego, co pokazuje {name}, a {name} wchodzi do pakietu bez zmian. Pomiń ten plik, jeśli odbiorca nie może widzieć tej części.',
  'Exhibits {labels} hide part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Dowody {labels} zakrywają część tego, co pokazuje {name}; {name} nie wchodzi do pakietu. Odbiorca nie może ponownie pobrać klatek.',
  'Exhibits {labels} hide part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Dowody {labels} zakrywają część tego, co pokazuje {name}, a {name} wchodzi do pakietu bez zmian. Pomiń ten plik, jeśli odbiorca nie może widzieć tej części.',
  'Exhibit {label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.':
    'Dowód {label} niczego nie zakrywa, a inny z tego samego pliku tak. Sprawdź, czy pokazuje tę samą część.',
  'Exhibit {label} is cropped, and the whole picture lies beside it as exhibits/{name}-unannotated. To hide a part, redact it.':
    'Dowód {label} jest przycięty, a cały obraz leży obok jako exhibits/{name}-unannotated. Aby ukryć część, zamaż ją.',
  'Exhibit {label} is not among the attachments: {why}. The full bundle has it.':
    'Dowodu {label} nie ma wśród załączników: {why}. Cały pakiet go zawiera.',
  'it cannot be made small enough for the form': 'nie da się go dość zmniejszyć dla formularza',
  'the form takes fewer files, and others weigh more': 'formularz przyjmuje mniej plików, a inne są ważniejsze',
  'the form takes no more bytes together': 'formularz nie przyjmuje więcej bajtów łącznie',
  'the form takes no kind of picture that can be made (JPEG, PNG)':
    'formularz nie przyjmuje żadnego rodzaju obrazu, jaki można utworzyć (JPEG, PNG)',
  'the form’s file names are too short to number the files':
    'nazwy plików w formularzu są za krótkie, by ponumerować pliki',
  'it would not be legible within the form’s limits': 'nie byłby czytelny w granicach formularza',
  'its picture cannot be read from the archive': 'jego obrazu nie da się odczytać z archiwum',
  'An old or secondary source names {value} for “{what}”. It was not enforced; look at the form.':
    'Stare lub wtórne źródło podaje {value} dla „{what}”. Nie zastosowano; sprawdź formularz.',
  'Not known and not enforced: {what}. Look at the form.': 'Nieznane i niezastosowane: {what}. Sprawdź formularz.',
  'how many files': 'liczba plików',
  'bytes of a file': 'bajty pliku',
  'bytes of all files': 'bajty wszystkich plików',
  'kinds of files': 'rodzaje plików',
  'bytes of a video': 'bajty filmu',
  'seconds of a video': 'sekundy filmu',
  'pixels of a picture': 'piksele obrazu',
  'length of a name': 'długość nazwy',
  'The form takes no video: give the moments of the recording in the text.':
    'Formularz nie przyjmuje filmów: podaj w tekście momenty nagrania.',
  'No clip of the recording fits beside the pictures; the full bundle has the recording.':
    'Żaden klip z nagrania nie mieści się obok obrazów; cały pakiet zawiera nagranie.',
  'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.':
    'O formularzu nic nie wiadomo, więc niczego nie wstrzymano. Sprawdź, co przyjmuje, przed wysłaniem.',
  'No attachment shows {name}.': 'Żaden załącznik nie pokazuje: {name}.',
  'No clip of {name} was cut, because it would show what an exhibit hides.':
    'Nie wycięto klipu z {name}, bo pokazałby to, co zakrywa dowód.',
  'The sound was left out: the bytes are too few for it.': 'Pominięto dźwięk: za mało na niego bajtów.',
  'Not read in the clip: {codes}. The pictures show it.': 'Nieodczytane w klipie: {codes}. Obrazy to pokazują.',
  'The code {text} was read in the recording and is not read on this picture.':
    'Kod {text} odczytano w nagraniu, a na tym obrazie się nie czyta.',
  'Only the part around the codes: the whole picture would not be legible in so few bytes.':
    'Tylko część wokół kodów: cały obraz nie byłby czytelny w tak niewielu bajtach.',
  '{name}: an old or secondary source names {size} MB as the most for one file ({source}). It was not enforced; look at the form.':
    '{name}: stare lub wtórne źródło podaje {size} MB jako maksimum dla pliku ({source}). Nie zastosowano; sprawdź formularz.',
  'This length aims at {aim} characters; what must be said takes {length}. Shorten your own words.':
    'Ta długość ma {aim} znaków; to, co trzeba powiedzieć, zajmuje {length}. Skróć własne słowa.',
  'How many characters the form takes is not known. Look at the form before you paste.':
    'Nie wiadomo, ile znaków przyjmuje formularz. Sprawdź go przed wklejeniem.',
  'The text has {length} characters, the form takes {limit}. Shorten what you wrote under expected and received.':
    'Tekst ma {length} znaków, formularz przyjmuje {limit}. Skróć to, co wpisano w polach „oczekiwane” i „otrzymane”.',
  'Left out to fit the limit: {text}': 'Pominięto, by zmieścić się w limicie: {text}',
  'Your own words are left out, because their fact is gone ({id}): {text}':
    'Własne słowa pominięto, bo ich fakt zniknął ({id}): {text}',
  'You left out a sentence that a reader needs: {text}': 'Pominięto zdanie, którego czytelnik potrzebuje: {text}',
  'Add the order number: without it the form cannot tell which order is meant.':
    'Dodaj numer zamówienia: bez niego nie wiadomo, o które zamówienie chodzi.',
  'Say what went wrong: the claim has no reason yet.': 'Podaj, co jest nie tak: roszczenie nie ma jeszcze powodu.',
  'Say what you ask for: refund, part of it, or a replacement.':
    'Podaj żądanie: zwrot pieniędzy, jego część lub wymianę.',
  'There is no exhibit yet: nothing backs the text.': 'Nie ma jeszcze dowodu: nic nie popiera tekstu.',
  'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.':
    'Powodem jest zmiana zdania, więc wad i różnic nie ma w tekście. Wybierz inny powód, jeśli to o nie chodzi.',
  'The text says that you have not confirmed receipt. Leave that sentence out if you have.':
    'Tekst mówi, że odbiór nie został potwierdzony. Usuń to zdanie, jeśli został.',
  'Not named in this text: exhibit {labels}. The long text names all.':
    'Niewymienione w tym tekście: dowód {labels}. Długi tekst wymienia wszystkie.',
  'Facts changed since you edited this text. Your words were kept; look at the marked sentences.':
    'Fakty zmieniły się od edycji tego tekstu. Własne słowa zachowano; sprawdź zaznaczone zdania.',
  'The log says that you have written to the seller already.': 'Według dziennika sprzedawca dostał już wiadomość.',
  'Note the message in the log once it is sent: from then on the days without an answer are counted.':
    'Zapisz wiadomość w dzienniku po wysłaniu: od tej chwili liczone są dni bez odpowiedzi.',
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.':
    'Tego języka nie da się zapisać w ASCII: to jest tekst angielski. Przyjmie go formularz, który przyjmuje tylko ASCII.',
  'What you wrote holds letters that ASCII cannot write ({letters}). Write the item and your own words in Latin letters.':
    'Wpisany tekst zawiera litery, których ASCII nie zapisze ({letters}). Wpisz nazwę rzeczy i własne słowa literami łacińskimi.',
  'It is not known that the refund is overdue: the report names the amount and no delay.':
    'Nie wiadomo, czy zwrot jest spóźniony: raport podaje kwotę, a nie opóźnienie.',
  'The statement is not in it. {why}': 'Nie ma w nim wyciągu. {why}',
  'A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.':
    'Część, która zostaje czytelna, zawiera więcej niż datę, kwotę i nazwę. Obejrzyj obraz, zanim wyjdzie.',
  '{count} rows hold the amount; the likeliest was taken. Look at it, or name another.':
    'Wiersze z tą kwotą: {count}; wzięto najbardziej prawdopodobny. Sprawdź go lub wskaż inny.',
  'It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.':
    'Nie wiadomo, czy zwrot pieniędzy jest spóźniony: nie podano daty. Sprawdź terminy lub poczekaj do tego dnia.',
  'The text does not say that anything is attached. Import screenshots of the messages and the statement first.':
    'Tekst nie mówi, że coś załączono. Najpierw zaimportuj zrzuty ekranu wiadomości i wyciągu.',
  '{name} was left out. {why}': 'Pominięto {name}. {why}',
  'the label': 'etykieta',
  'the label with {number}': 'etykieta z numerem {number}',
  'the item': 'przedmiot',
  'the defect “{defect}”': 'wada „{defect}”',
  'the difference in {aspect}': 'różnica ({aspect})',
  'the measurement “{measured}”': 'pomiar „{measured}”',
}
