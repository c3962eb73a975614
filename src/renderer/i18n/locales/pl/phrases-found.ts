import type { phrasesFound } from '../../phrases/found.ts'
import type { Phrases } from '../../translation.ts'

export const plPhrasesFound: Phrases<typeof phrasesFound> = {
  '{format} {text} read': '{format} {text} odczytany',
  '{format} {text} read in {frames} frames': '{format} {text} odczytany w klatkach: {frames}',
  'a code is in view and could not be read surely': 'widać kod, którego nie dało się pewnie odczytać',
  '{count} line of text read, such as “{line}”': 'odczytane wiersze tekstu: {count}, na przykład „{line}”',
  '{count} lines of text read, such as “{line}”': 'odczytane wiersze tekstu: {count}, na przykład „{line}”',
  'the clearest of {frames} frames that show it': 'najwyraźniejsza klatka, liczba klatek, które to pokazują: {frames}',
  'print is in view and could not be read': 'widać druk, którego nie dało się odczytać',
  'one thing stands out and the camera rests on it': 'jedna rzecz się wyróżnia i kamera się na niej zatrzymuje',
  'nothing stands out; a clear frame': 'nic się nie wyróżnia; wyraźna klatka',
  'it may be cut off at the edge of the picture': 'może być ucięte na brzegu obrazu',
  'gave {format} {text}': 'dało {format} {text}',
  'more text can be read in it': 'można w niej odczytać więcej tekstu',
  'less of it is cut off': 'mniej jest ucięte',
  'another moment': 'inny moment',
  'an irregular dark crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'nieregularna ciemna linia jak pęknięcie na poza tym równej powierzchni, widoczna w jednym ujęciu; sprawdź, czy to uszkodzenie',
  'an irregular bright crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'nieregularna jasna linia jak pęknięcie na poza tym równej powierzchni, widoczna w jednym ujęciu; sprawdź, czy to uszkodzenie',
  'an irregular dark patch on an otherwise even surface, seen in one view; look whether it is damage':
    'nieregularna ciemna plama na poza tym równej powierzchni, widoczna w jednym ujęciu; sprawdź, czy to uszkodzenie',
  'an irregular bright patch on an otherwise even surface, seen in one view; look whether it is damage':
    'nieregularna jasna plama na poza tym równej powierzchni, widoczna w jednym ujęciu; sprawdź, czy to uszkodzenie',
  'an irregular dark crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'nieregularna ciemna linia jak pęknięcie na poza tym równej powierzchni, liczba ujęć: {views}; sprawdź, czy to uszkodzenie',
  'an irregular bright crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'nieregularna jasna linia jak pęknięcie na poza tym równej powierzchni, liczba ujęć: {views}; sprawdź, czy to uszkodzenie',
  'an irregular dark patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'nieregularna ciemna plama na poza tym równej powierzchni, liczba ujęć: {views}; sprawdź, czy to uszkodzenie',
  'an irregular bright patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'nieregularna jasna plama na poza tym równej powierzchni, liczba ujęć: {views}; sprawdź, czy to uszkodzenie',
  'No frame for {step} s from {time} on.': 'Brak klatki przez {step} s od {time}.',
  'From {time} on frames follow each other {factor} times as fast for {count} frames.':
    'Od {time} klatki następują po sobie {factor} razy szybciej, liczba klatek: {count}.',
  'The clock of the frames makes an odd step of {millis} ms at {time}, as where two files were joined.':
    'Zegar klatek robi nietypowy krok {millis} ms w {time}, jak w miejscu połączenia dwóch plików.',
  'The same picture stands for {step} s from {time} on.': 'Ten sam obraz trwa {step} s od {time}.',
  'The camera leaps at once at {time}, as where a short piece was taken out.':
    'Kamera nagle przeskakuje w {time}, jak w miejscu wycięcia krótkiego fragmentu.',
  'The picture changes at once at {time}, as at a cut.': 'Obraz nagle się zmienia w {time}, jak przy cięciu.',
  'From {time} on the frames from {earlier} are in the file again.':
    'Od {time} klatki od {earlier} są w pliku jeszcze raz.',
  'Frames are shown again in a rhythm from {time} to {until}, as where a video is slowed down.':
    'Klatki powtarzają się rytmicznie od {time} do {until}, jak przy spowolnieniu filmu.',
  'A sound breaks off at once at {time}.': 'Dźwięk nagle się urywa w {time}.',
  'The background of the sound changes at once at {time}.': 'Tło dźwięku nagle się zmienia w {time}.',
  'The sound is exactly silent for {step} s at {time}.': 'Zupełna cisza przez {step} s w {time}.',
  'The file says that it was written by {program}.': 'Plik podaje, że zapisał go program {program}.',
  'The parcel is open already in the first frame.': 'Przesyłka jest otwarta już w pierwszej klatce.',
  '{count} frames could not be read.': 'Klatki, których nie dało się odczytać: {count}.',
  '{count} places where a join may be were not looked at, the first at {time}.':
    'Nieobejrzane miejsca, w których może być łączenie: {count}, pierwsze w {time}.',
  'The label shows {text}': 'Etykieta pokazuje {text}',
  'The label may show {text} ({grounds})': 'Etykieta może pokazywać {text} ({grounds})',
  'A picture of the order shows {text}': 'Obraz zamówienia pokazuje {text}',
  'A picture of the order may show {text} ({grounds})': 'Obraz zamówienia może pokazywać {text} ({grounds})',
  '{shows}: the order’s number.': '{shows}: numer z zamówienia.',
  '{shows}; the order names no tracking number to compare.':
    '{shows}; zamówienie nie podaje numeru przesyłki do porównania.',
  '{shows}, which belongs to another parcel; the order says {expected}.':
    '{shows}, który należy do innej przesyłki; zamówienie podaje {expected}.',
  '{shows}; the order says {expected}: {difference}.': '{shows}; zamówienie podaje {expected}: {difference}.',
  '{shows}; the order says {expected}: {difference}. It could be a reading error.':
    '{shows}; zamówienie podaje {expected}: {difference}. Może to być błąd odczytu.',
  '{count} of {length} characters differs ({places})': 'różne znaki: {count} z {length} ({places})',
  '{count} of {length} characters differ ({places})': 'różne znaki: {count} z {length} ({places})',
  'position {place}: {wanted} is missing': 'pozycja {place}: brak {wanted}',
  'after position {place}: {read} too many': 'po pozycji {place}: zbędne {read}',
  'position {place}: {read} instead of {wanted}': 'pozycja {place}: {read} zamiast {wanted}',
  'read from a code': 'odczytane z kodu',
  'read as text, equal to the order’s number': 'odczytane jako tekst, równe numerowi z zamówienia',
  'read as text, its check digit fits': 'odczytane jako tekst, cyfra kontrolna się zgadza',
  'read as text, in no known shape': 'odczytane jako tekst, w nieznanej postaci',
  'read as text once only, without a check digit that fits':
    'odczytane jako tekst tylko raz, bez zgodnej cyfry kontrolnej',
  'read as text {frames} times, in the shape of {carrier}':
    'odczytane jako tekst, liczba odczytów: {frames}, w postaci numeru {carrier}',
  'digits that may number something else': 'cyfry, które mogą oznaczać co innego',
  'its check digit does not fit': 'cyfra kontrolna się nie zgadza',
  'has the shape of {carrier}': 'ma postać numeru {carrier}',
  '{shape}, its check digit fits': '{shape}, cyfra kontrolna się zgadza',
  '{shape}, but its check digit does not fit: read again':
    '{shape}, ale cyfra kontrolna się nie zgadza: odczytaj ponownie',
  'has the shape of {carrier}, {letter} for {service}': 'ma postać numeru {carrier}, {letter} oznacza: {service}',
  'e-commerce': 'handel internetowy',
  parcel: 'paczka',
  'tracked letter post': 'list ze śledzeniem',
  registered: 'polecona',
  unregistered: 'niepolecona',
  insured: 'ubezpieczona',
  'a postal operator (UPU S10)': 'operator pocztowy (UPU S10)',
  'DHL, GLS or another (GS1 SSCC)': 'DHL, GLS lub inny (GS1 SSCC)',
  'JCEX, WanB or another "YQ" carrier': 'JCEX, WanB lub inny przewoźnik „YQ”',
  'file system': 'system plików',
  'EXIF, local time without a zone': 'EXIF, czas lokalny bez strefy',
  'EXIF, with the zone the camera states': 'EXIF, ze strefą podaną przez aparat',
  'last change as this disk states it': 'ostatnia zmiana według tego dysku',
  'this computer’s own clock, which is a claim': 'zegar tego komputera, czyli deklaracja',
  'this computer’s clock': 'zegar tego komputera',
  'holds {parts}': 'zawiera: {parts}',
  'holds {parts}, below what may be a name': 'zawiera: {parts}, pod tym, co może być nazwiskiem',
  'stands under “{heading}”': 'stoi pod „{heading}”',
  'stands under “{heading}” and holds {parts}': 'stoi pod „{heading}” i zawiera: {parts}',
  'a post code and town': 'kod pocztowy i miejscowość',
  'a post code and town of Poland': 'kod pocztowy i miejscowość w Polsce',
  'a post code and town of Portugal': 'kod pocztowy i miejscowość w Portugalii',
  'a post code and town of the Netherlands': 'kod pocztowy i miejscowość w Holandii',
  'a post code of Brazil': 'kod pocztowy Brazylii',
  'a post code of Canada': 'kod pocztowy Kanady',
  'a post code of the United Kingdom': 'kod pocztowy Wielkiej Brytanii',
  'a province, city or district of China': 'prowincja, miasto lub dzielnica w Chinach',
  'a state and ZIP code of the United States': 'stan i kod ZIP w USA',
  'a state and post code of Australia': 'stan i kod pocztowy w Australii',
  'a street and number': 'ulica i numer',
  'a two-dimensional code that is not the tracking number: such codes can hold a name and an address':
    'kod dwuwymiarowy, który nie jest numerem przesyłki: takie kody mogą zawierać nazwisko i adres',
  'an e-mail address': 'adres e-mail',
  'digits after a word for telephone': 'cyfry po słowie oznaczającym telefon',
  'digits beside or under a word for telephone': 'cyfry obok lub pod słowem oznaczającym telefon',
  'digits in the form of a telephone number': 'cyfry w postaci numeru telefonu',
  'a whole card number: cover it before you show this picture': 'cały numer karty: zakryj go, zanim pokażesz ten obraz',
  'digits that pass the check of card numbers: look, and cover them if they are one':
    'cyfry, które przechodzą kontrolę numerów kart: sprawdź i zakryj je, jeśli to numer karty',
  'four digits after dots, beside a word for card': 'cztery cyfry po kropkach, obok słowa oznaczającego kartę',
  'four digits after dots; no word says card': 'cztery cyfry po kropkach; żadne słowo nie oznacza karty',
  '“{sign}” may stand for {currencies}': '„{sign}” może oznaczać {currencies}',
  'three digits after the only sign: taken as thousands, which may be wrong':
    'trzy cyfry po jedynym znaku: odczytane jako tysiące, co może być błędne',
  '“{sign}” names the currency': '„{sign}” podaje walutę',
  'day and month may be exchanged: both readings are given': 'dzień i miesiąc mogą być zamienione: podano oba odczyty',
  'the year has two digits only': 'rok ma tylko dwie cyfry',
  'written as a date': 'zapisane jako data',
  'follows “{heading}”': 'stoi po „{heading}”',
  'follows “{heading}”, in no known form of order numbers':
    'stoi po „{heading}”, w nieznanej postaci numeru zamówienia',
}
