import type { phrasesProtect } from '../../phrases/protect.ts'
import type { Phrases } from '../../translation.ts'

export const plPhrasesProtect: Phrases<typeof phrasesProtect> = {
  'There is no order “{id}” in this archive.': 'W tym archiwum nie ma zamówienia „{id}”.',
  'That order is not in the trash any more.': 'Tego zamówienia nie ma już w koszu.',
  'Another order has its number now. Rename or delete that one first, then put this one back.':
    'Inne zamówienie ma teraz ten numer. Najpierw je przemianuj lub usuń, a potem przywróć to.',
  'The bundle “{name}” is not where it was written to, or it was changed. The time stamp is kept in the archive.':
    'Pakiet „{name}” nie leży tam, gdzie go zapisano, albo został zmieniony. Znacznik czasu jest w archiwum.',
  'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.':
    'Urząd wymaga adresu zaczynającego się od https:// lub http:// oraz certyfikatu głównego jako pliku PEM.',
  'Two authorities are asked already. Take one away first.': 'Pytane są już dwa urzędy. Najpierw usuń jeden.',
  'The time-stamping authority did not answer. The time stamp waits and is asked for again.':
    'Urząd znacznika czasu nie odpowiedział. Znacznik czeka i prośba zostanie ponowiona.',
  'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.':
    'Urząd znacznika czasu nie dał użytecznego znacznika. Sprawdź jego adres i certyfikat główny.',
  'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'Nie można odczytać klucza podpisującego raporty i pakiety. Odtwórz folder „keys” z kopii; reszta jest nienaruszona.',
  'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'Nie można odczytać klucza podpisującego dziennik tego archiwum. Odtwórz folder „keys” z kopii; reszta jest nienaruszona.',
  'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.':
    'Tego pliku certyfikatu nie można użyć. Sprawdź hasło i to, czy zawiera klucz ze swoim certyfikatem.',
  'This archive is encrypted and locked. Unlock it with its passphrase first.':
    'To archiwum jest zaszyfrowane i zablokowane. Najpierw odblokuj je hasłem.',
  'The archive is locked. Unlock it with your passphrase first.':
    'Archiwum jest zablokowane. Najpierw odblokuj je hasłem.',
  'This passphrase does not open the archive. Type it again; capital letters count.':
    'To hasło nie otwiera archiwum. Wpisz je ponownie; wielkie litery mają znaczenie.',
  'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.':
    'Ten klucz odzyskiwania należy do innego archiwum albo do czasu sprzed wymiany. Poszukaj właściwego.',
  'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.':
    'To nie jest cały klucz odzyskiwania. Zaczyna się od AGE-SECRET-KEY-1 i ma 74 znaki; poszukaj brakującego.',
  'This archive is not encrypted. Nothing was done.': 'To archiwum nie jest zaszyfrowane. Niczego nie zrobiono.',
  'This archive is encrypted already. Nothing was done.': 'To archiwum jest już zaszyfrowane. Niczego nie zrobiono.',
  'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.':
    'Zatrzymano. Każdy plik jest cały: część jest zaszyfrowana, a część nie. Kontynuuj albo cofnij.',
  'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.':
    'Pliki w „keys”, które otwierają to archiwum, są uszkodzone lub ich brakuje. Przywróć je z kopii archiwum.',
  'Another Proofbox is working with this archive. Close it, then start again.':
    'Inny Proofbox pracuje z tym archiwum. Zamknij go i zacznij od nowa.',
  'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.':
    'Nie udało się zapisać lub odczytać pliku archiwum. Żaden plik nie przepadł. Sprawdź dysk i kontynuuj.',
  'That was wrong several times. Wait until the time that is shown has passed, then try again.':
    'To było kilka razy błędne. Odczekaj pokazany czas i spróbuj ponownie.',
  'This passphrase is too easy to guess. Take four or more words that do not belong together.':
    'To hasło zbyt łatwo zgadnąć. Użyj czterech lub więcej słów bez związku.',
  'These are not the last letters of the recovery key that was shown. Look at what you wrote down.':
    'To nie są ostatnie litery pokazanego klucza odzyskiwania. Sprawdź w swoich zapiskach.',
  'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.':
    'Praca nad zamówieniami jeszcze trwa. Poczekaj na jej koniec albo ją zatrzymaj, a potem zacznij od nowa.',
  'A recording waits to be kept. Keep it or throw it away first, then start again.':
    'Nagranie czeka na zachowanie. Najpierw je zachowaj albo wyrzuć, a potem zacznij od nowa.',
}
