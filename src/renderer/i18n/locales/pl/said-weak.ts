/** What speaks against a case and how to answer it, in Polish, by its code. */
export const plSaidWeak: Readonly<Record<string, string>> = {
  'said.weak.cut': '{file} nie jest jednym ujęciem: {detail}',
  'said.weak.continuity-undecided': 'Nie rozstrzygnięto, czy {file} to jedno ujęcie: {detail}',
  'said.weak.edited-file': '{file} przeszedł przez program do montażu. {detail}',
  'said.weak.not-looked-through': '{file} nie został jeszcze przejrzany, więc nic o nim nie wiadomo.',
  'said.weak.no-sound': '{file} nie ma dźwięku.',
  'said.weak.opened-before-film': 'Paczka była otwarta przed początkiem nagrania: wcześniej mogło się stać cokolwiek.',
  'said.weak.maybe-opened-before-film':
    'Czy na pierwszej klatce paczka była zamknięta? Jeśli nie, nagranie nie pokazuje otwierania.',
  'said.weak.nothing-shown': 'Nic nie jest pokazane: nie ma nagrania, zdjęcia ani dowodu.',
  'said.weak.screenshots-only': 'Są tylko zrzuty ekranu ({count}): nic nie pokazuje paczki ani samego przedmiotu.',
  'said.weak.no-film': 'Nie ma nagrania otwierania: można powiedzieć, że stało się to później.',
  'said.weak.label-never-sharp': 'Z etykiety nie da się odczytać numeru przesyłki: może to być dowolna paczka.',
  'said.weak.label-unsure': 'Na etykiecie może być {number}: {grounds}.',
  'said.weak.label-differs': 'Na etykiecie jest {number}, w zamówieniu {expected}: {difference}.',
  'said.weak.another-parcel': 'Na etykiecie jest {number}, w zamówieniu {expected}: inna przesyłka.',
  'said.weak.no-number-to-compare':
    'Na etykiecie jest {number}, a zamówienie nie podaje numeru przesyłki do porównania.',
  'said.weak.no-clock': '{file} nie podaje, kiedy nagrano materiał.',
  'said.weak.clock-not-set': 'Zegar kamery nie był ustawiony, gdy powstawał {file}.',
  'said.weak.clocks-disagree': 'Zegary pliku {file} są niezgodne: {first} ({one}) i {second} ({other}).',
  'said.weak.written-before-filmed':
    '{file} zapisano {first} ({one}), wcześniej niż podana chwila nagrania, {second} ({other}).',
  'said.weak.written-later': '{file} zapisano {second} ({other}), długo po podanej chwili nagrania, {first} ({one}).',
  'said.weak.filmed-in-future': '{file} podaje, że nagrano go {filmed} ({source}), a ta chwila dopiero nadejdzie.',
  'said.weak.filmed-before-delivery':
    '{file} podaje, że nagrano go {filmed} ({source}), przed dostarczeniem {delivered}.',
  'said.weak.filmed-later': '{file} nagrano {filmed} ({source}); dni po dostarczeniu {delivered}: {days}.',
  'said.weak.delivery-not-stated': 'Kiedy dostarczono paczkę? Bez tego dnia nie da się z nim porównać zegara nagrania.',
  'said.weak.defect-not-shown': 'Żaden dowód nie pokazuje „{what}”.',
  'said.weak.difference-not-shown': 'Żaden dowód nie pokazuje różnicy: {aspect}, „{expected}” a „{received}”.',
  'said.weak.measure-not-shown': 'Żaden dowód nie pokazuje pomiaru „{what}: {value}”.',
  'said.weak.no-listing': 'Nic nie pokazuje, co obiecywała oferta.',
  'said.weak.listing-only-text': 'Z oferty zapisano tylko tekst: tekst może wpisać każdy.',
  'said.weak.above-paid': 'Żądana kwota to {claimed}, a zapłacono {total}.',
  'said.weak.above-known-paid': 'Żądana kwota to {claimed}, a według danych zapłacono {total}.',
  'said.weak.everything-for-looks': 'Żądanie obejmuje całość, a chodzi tylko o wygląd.',
  'said.weak.only-looks': 'Chodzi tylko o wygląd: przedmiotu można używać.',
  'said.weak.used-in-other-order': 'Ten sam plik jest w innym zamówieniu: {file} ({orders}).',
  'said.weak.window-over': 'Według tego, co wiadomo, czas na otwarcie sporu w {receiver} minął: {until}.',
  'said.weak.window-may-be-over': 'Według najsurowszej wykładni czas na otwarcie sporu w {receiver} minął: {until}.',
  'said.weak.opened-late': 'Spór otwarto {opened}; według tego, co wiadomo, czas w {receiver} już minął: {until}.',
  'said.weak.maybe-opened-late':
    'Spór otwarto {opened}; według najsurowszej wykładni czas w {receiver} już minął: {until}.',
  'said.weak.seller-not-asked-yet': 'Nie zapisano żadnej wiadomości do sprzedawcy.',
  'said.weak.seller-never-asked': 'Spór otwarto, a nie zapisano żadnej wiadomości do sprzedawcy.',
  'said.weak.seller-asked-late': 'Do sprzedawcy napisano dopiero po otwarciu sporu.',
  'said.answer.explain-cut':
    'Podaj z własnej inicjatywy, gdzie i dlaczego nagranie jest przecięte. Użyj klatek sprzed i po cięciu oraz zdjęć z własnym zegarem.',
  'said.answer.look-at-joins': 'Obejrzyj te miejsca. Jeśli nic nie wycięto, napisz to i miej pod ręką oryginalny plik.',
  'said.answer.import-original':
    'Zaimportuj plik taki, jaki zapisała kamera, a nie taki, który przeszedł przez program lub komunikator.',
  'said.answer.look-through': 'Zanim na nim polegasz, pozwól go przejrzeć.',
  'said.answer.other-evidence-of-opening':
    'Nie nazywaj tego nagraniem otwierania. Pokaż, co jeszcze jest: opakowanie, zdjęcia z zegarem, zapis przewoźnika.',
  'said.answer.look-at-first-frame':
    'Obejrzyj pierwszą klatkę i zaznacz lub odznacz na liście punkt „Zamknięta paczka na początku nagrania”.',
  'said.answer.film-or-photo': 'Nagraj lub sfotografuj teraz paczkę, etykietę i przedmiot, tak jak są.',
  'said.answer.photos-instead': 'Użyj zdjęć z własnym zegarem, w tym etykiety i opakowania.',
  'said.answer.photo-of-label': 'Zrób ostre zdjęcie etykiety, zaimportuj je i oznacz jako etykietę.',
  'said.answer.check-number':
    'Porównaj ze stroną zamówienia. Popraw numer w zamówieniu albo zapytaj sprzedawcę, pod jakim numerem wysłano paczkę.',
  'said.answer.state-number': 'Zapisz numer przesyłki zamówienia.',
  'said.answer.keep-original-file':
    'Zachowaj oryginalny plik i nie otwieraj go w programie, który zapisuje go na nowo.',
  'said.answer.state-when-filmed':
    'Podaj, kiedy nagrano materiał i po czym jeszcze to widać: dostawa, wiadomość, zdjęcie.',
  'said.answer.explain-clock': 'Sprawdź dzień dostarczenia i zegar kamery. Podaj, co było błędne i w jaki sposób.',
  'said.answer.explain-delay':
    'Podaj, dlaczego paczkę otwarto później, i że do tej pory była zamknięta, jeśli tak było.',
  'said.answer.state-delivery': 'Zapisz dzień dostarczenia, jaki podaje strona śledzenia przesyłki.',
  'said.answer.add-exhibit': 'Dodaj dowód, który to pokazuje, albo usuń ten punkt.',
  'said.answer.save-listing': 'Zapisz ofertę jako obrazy, z adresem i datą, i oznacz je jako ofertę.',
  'said.answer.lower-amount': 'Nie żądaj więcej, niż zapłacono, albo podaj, jakie jeszcze były koszty, i je pokaż.',
  'said.answer.state-amounts': 'Podaj, ile zapłacono za przedmiot, wysyłkę i podatek.',
  'said.answer.ask-for-part': 'Zażądaj części, podając powody.',
  'said.answer.use-once': 'Używaj każdego pliku tylko w jednym roszczeniu albo podaj, dlaczego należy do obu.',
  'said.answer.look-at-order-page':
    'Sprawdź datę podaną na stronie zamówienia; to ona się liczy. Jeśli jest inna, wpisz ją tak, jak podano.',
  'said.answer.ask-seller': 'Najpierw napisz do sprzedawcy, prosto i uprzejmie, i zachowaj wiadomość.',
  'said.answer.ask-seller-now': 'Napisz teraz do sprzedawcy i dodaj wiadomość do zapisków wraz z jej obrazem.',
}
