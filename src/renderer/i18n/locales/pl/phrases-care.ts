import type { phrasesCare } from '../../phrases/care.ts'
import type { Phrases } from '../../translation.ts'

export const plPhrasesCare: Phrases<typeof phrasesCare> = {
  'Cancelled. Nothing was left behind.': 'Anulowano. Nic po tym nie zostało.',
  'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.':
    'Niektóre pliki archiwum są uszkodzone, więc dotychczasową kopię zachowano i nie zastąpiono. Najpierw odtwórz te pliki albo zapisz nową kopię w innym miejscu.',
  'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.':
    'Kopia jest uszkodzona: nie wszystko da się odtworzyć w dawnej postaci. Nic po tym nie zostało. Użyj innej kopii albo odtwórz części, które są całe.',
  'No backup that can be reached holds “{path}” whole. Connect the disk of a backup, and try again.':
    'Żadna dostępna kopia nie ma całego „{path}”. Podłącz dysk z kopią i spróbuj ponownie.',
  'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.':
    'Nie ma tu ani pakietu, ani archiwum, ani kopii. Wybierz folder pakietu, jego .zip albo evidence.pdf.',
  'There is no backup “{name}” at that place. Connect the disk that holds it, or choose another one.':
    'W tym miejscu nie ma kopii „{name}”. Podłącz dysk, na którym leży, albo wybierz inną.',
  'The backup “{name}” could not be read to its end. Check its disk, or use another backup.':
    'Kopii „{name}” nie udało się odczytać do końca. Sprawdź jej dysk albo użyj innej.',
  'The backup “{name}” is damaged. Use another one, and make a new one as soon as you can.':
    'Kopia „{name}” jest uszkodzona. Użyj innej i jak najszybciej zrób nową.',
  '“{name}” is no backup of Proofbox. Choose the file or the folder that was made as one.':
    '„{name}” nie jest kopią Proofbox. Wybierz plik lub folder, który nią jest.',
  '“{path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.':
    'Nie można odczytać „{path}” z archiwum, więc nie ma go w kopii. Sprawdź dysk archiwum.',
  '“{name}” is there already and is no whole backup, so it is not replaced. Choose another name.':
    '„{name}” już istnieje i nie jest całą kopią, więc nie zostanie zastąpione. Wybierz inną nazwę.',
  'That place is inside of the archive itself. Choose one outside of it, best on another disk.':
    'To miejsce leży w samym archiwum. Wybierz inne, najlepiej na innym dysku.',
  'The backup folder “{name}” holds no backup yet. Choose another one.':
    'Folder kopii „{name}” nie ma jeszcze żadnej kopii. Wybierz inny.',
  'The backup folder “{name}” holds no backup of {moment}. Choose another one.':
    'Folder kopii „{name}” nie ma kopii z {moment}. Wybierz inną.',
  '“{path}” of the archive cannot be read. Check the disk, then restore that file from a backup.':
    'Nie można odczytać „{path}” z archiwum. Sprawdź dysk, a potem odtwórz ten plik z kopii.',
  '“{path}” of the archive is not what it was. Restore that file from a backup.':
    '„{path}” z archiwum nie jest już tym, czym było. Odtwórz ten plik z kopii.',
  '“{name}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.':
    '„{name}” nie jest puste. Nic nigdy nie jest nadpisywane: wybierz pusty folder albo nowy.',
  'That backup is not on the list any more. Choose its file or folder.':
    'Tej kopii nie ma już na liście. Wybierz jej plik lub folder.',
  'There is not enough space for the backup.': 'Brakuje miejsca na kopię.',
  'The backup that was there before is as it was.': 'Wcześniejsza kopia jest bez zmian.',
  'Free some space, or choose another disk.': 'Zwolnij miejsce albo wybierz inny dysk.',
  'That disk takes no file as large as this backup.': 'Ten dysk nie przyjmuje tak dużego pliku jak ta kopia.',
  'Choose a folder for it instead: that makes many small files.':
    'Wybierz zamiast tego folder: powstanie wiele małych plików.',
  'That place may not be read or written. Give yourself permission, or choose another one.':
    'Tego miejsca nie wolno czytać lub zapisywać. Nadaj sobie uprawnienie albo wybierz inne.',
  'That disk is read-only. Choose a place on another disk.':
    'Ten dysk jest tylko do odczytu. Wybierz miejsce na innym dysku.',
  'The disk did not take what was written to it; it may have been removed.':
    'Dysk nie przyjął zapisu; być może został odłączony.',
  'Check it and try again.': 'Sprawdź go i spróbuj ponownie.',
  'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.':
    'Brakuje miejsca na odtworzenie. Nic po tym nie zostało. Wybierz miejsce na innym dysku.',
  'The archive could not be restored there. Nothing was left behind. Check the disk and try again.':
    'Nie udało się tam odtworzyć archiwum. Nic po tym nie zostało. Sprawdź dysk i spróbuj ponownie.',
}
