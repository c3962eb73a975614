import type { phrasesFailures } from '../../phrases/failures.ts'
import type { Phrases } from '../../translation.ts'

export const plPhrasesFailures: Phrases<typeof phrasesFailures> = {
  'That exhibit is not part of this order any more.': 'Ten dowód nie należy już do tego zamówienia.',
  'The fonts of this program have no shape for {letters}. Write that text in other letters.':
    'Czcionki programu nie mają kształtu dla {letters}. Napisz ten tekst innymi literami.',
  'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.':
    'Inny Proofbox zapisuje w tym archiwum. Zamknij go lub zaczekaj, aż skończy, i spróbuj ponownie.',
  'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.':
    'To archiwum zapisał nowszy Proofbox. Należy otworzyć je w nim; niczego nie zmieniono.',
  'The record “{file}” cannot be read. Restore that file from a backup; all other orders are not affected.':
    'Zapisu „{file}” nie da się odczytać. Przywróć ten plik z kopii; inne zamówienia są nienaruszone.',
  'The choice could not be kept. Check that the disk has space, then choose again.':
    'Nie udało się zapisać wyboru. Sprawdź, czy dysk ma miejsce, i wybierz ponownie.',
  'The folder cannot be shown.': 'Nie można pokazać folderu.',
  '“{name}” is there already and is not overwritten. Move it away, or choose another folder.':
    '„{name}” już tam jest i nie zostanie nadpisane. Przenieś to lub wybierz inny folder.',
  'Cancelled before everything was checked.': 'Anulowano, zanim wszystko sprawdzono.',
  '“{name}” could not be read to its end. Copy it to this computer’s disk and try again.':
    'Nie udało się odczytać „{name}” do końca. Skopiuj na dysk tego komputera i spróbuj ponownie.',
  'That does not fit and was not kept. Look at the last thing you entered.':
    'To nie pasuje i nie zostało zapisane. Sprawdź ostatni wpis.',
  'No working days are known for “{country}”. Choose a country of the list.':
    'Dla „{country}” nie są znane dni robocze. Wybierz kraj z listy.',
  'There is no time zone “{zone}”. Choose one of the list.': 'Nie ma strefy czasowej „{zone}”. Wybierz z listy.',
  'The recording has no such frame. Choose a frame between its first and its last.':
    'Nagranie nie ma takiej klatki. Wybierz klatkę między pierwszą a ostatnią.',
  'The recording has no such frame. Step to a frame that is shown.':
    'Nagranie nie ma takiej klatki. Przejdź do klatki, która jest pokazana.',
  'The recording has no such frame. Step to a frame that is shown, and mark it there.':
    'Nagranie nie ma takiej klatki. Przejdź do klatki, która jest pokazana, i tam ją zaznacz.',
  'That recording is not part of this order. Import it first.':
    'To nagranie nie należy do tego zamówienia. Najpierw je zaimportuj.',
  'That file is not part of this order. Import it first.':
    'Ten plik nie należy do tego zamówienia. Najpierw go zaimportuj.',
  'No statement belongs to the order. Import a screenshot of it and say that it is the statement.':
    'Do zamówienia nie należy żaden wyciąg. Zaimportuj zrzut ekranu i wskaż, że to wyciąg.',
  'The line of the refund was not found on the statement. Name its place, or leave the statement out.':
    'Nie znaleziono wiersza zwrotu na wyciągu. Wskaż jego miejsce lub pomiń wyciąg.',
  'The line of the refund was not found on the statement: there are only {count} rows with the amount. Name its place, or leave the statement out.':
    'Nie znaleziono wiersza zwrotu na wyciągu: wierszy z tą kwotą jest tylko {count}. Wskaż jego miejsce lub pomiń wyciąg.',
  'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.':
    'Wyciąg nie jest obrazem, więc nic na nim nie da się zakryć. Zaimportuj zrzut ekranu wiersza.',
  'A PDF goes into the bundle as it is; it has no frames to show.':
    'PDF wchodzi do pakietu bez zmian; nie ma klatek do pokazania.',
  'The photo is too large to be shown. Use a smaller copy as well.':
    'Zdjęcie jest za duże, by je pokazać. Użyj też mniejszej kopii.',
  'The archive holds no order “{id}”. Import a file into it first, or check the id.':
    'Archiwum nie zawiera zamówienia „{id}”. Najpierw zaimportuj do niego plik lub sprawdź identyfikator.',
  'The part of Proofbox that does the work keeps stopping. Start Proofbox again.':
    'Część Proofboxa, która wykonuje pracę, ciągle się zatrzymuje. Uruchom Proofbox ponownie.',
  'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.':
    'Część Proofboxa, która wykonuje pracę, zatrzymała się. Jest uruchamiana ponownie; nic zapisanego nie przepadło.',
  'The frame cannot be read.': 'Nie można odczytać klatki.',
  'The archive no longer holds the bytes for {name}. Import the recording again, or restore a backup.':
    'Archiwum nie zawiera już bajtów: {name}. Zaimportuj nagranie ponownie lub przywróć kopię.',
  '{name} was not written as it was made. Check the disk and try again.':
    '{name} zapisano inaczej, niż utworzono. Sprawdź dysk i spróbuj ponownie.',
  'The archive no longer holds the bytes for {name}. Import the file again, or restore a backup.':
    'Archiwum nie zawiera już bajtów: {name}. Zaimportuj plik ponownie lub przywróć kopię.',
  "The archive's copy for {name} is not what it was when it was imported. Restore a backup.":
    'Kopia {name} w archiwum nie jest już taka jak przy imporcie. Przywróć kopię zapasową.',
  'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.':
    'Zapisany pakiet nie przeszedł własnej kontroli i nie został zachowany. Sprawdź dysk i spróbuj ponownie.',
  'Cancelled. Nothing of the bundle was left behind.': 'Anulowano. Z pakietu nic nie zostało.',
  'Cancelled. Nothing was written.': 'Anulowano. Nic nie zapisano.',
  'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.':
    'Obrazu nie ma już w archiwum. Przywróć go z kopii lub pobierz dowód ponownie.',
  'The file could not be copied. Check that the disk has space, then try again.':
    'Nie udało się skopiować pliku. Sprawdź, czy dysk ma miejsce, i spróbuj ponownie.',
  'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.':
    'Nie można zdekodować zdjęcia HEIC. Wyeksportuj je z telefonu jako JPEG i też zaimportuj.',
  'The picture has more pixels than can be handled. Use a smaller copy.':
    'Obraz ma za dużo pikseli. Użyj mniejszej kopii.',
  'The list of orders cannot be searched on this computer. Start Proofbox again.':
    'Listy zamówień nie da się przeszukać na tym komputerze. Uruchom Proofbox ponownie.',
  'The picture is damaged and cannot be shown. Copy it from the phone again.':
    'Obraz jest uszkodzony i nie da się go pokazać. Skopiuj go z telefonu ponownie.',
  'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.':
    'To nie jest obraz, który Proofbox może pokazać. Użyj JPEG, PNG, WebP lub HEIC.',
  'Cancelled. What was imported before stays.': 'Anulowano. To, co zaimportowano wcześniej, zostaje.',
  '“{name}” is a PDF without its end. Download or copy it again.':
    '„{name}” to PDF bez końca. Pobierz lub skopiuj go ponownie.',
  '“{name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.':
    '„{name}” nie jest filmem, zdjęciem ani PDF-em, który Proofbox czyta (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Wybierz plik tak, jak zapisała go kamera.',
  'Proofbox is closing.': 'Proofbox się zamyka.',
  'The file could not be written. Choose another folder with enough space.':
    'Nie udało się zapisać pliku. Wybierz inny folder z wolnym miejscem.',
  'The file is no longer where it was written. Export again, then drag it.':
    'Pliku nie ma już tam, gdzie go zapisano. Wyeksportuj ponownie i wtedy przeciągnij.',
  'Proofbox opens only pages of marketplaces that it has rules for, and “{host}” is none of them. If you trust the link, copy it and open it in your browser yourself.':
    'Proofbox otwiera tylko strony platform, których reguły zna, a „{host}” do nich nie należy. Jeśli ufasz temu linkowi, skopiuj go i otwórz samodzielnie w przeglądarce.',
  'The order has no link that a browser can open. Write it under Claim, beginning with https://.':
    'Zamówienie nie ma linku, który przeglądarka może otworzyć. Wpisz go w kroku Roszczenie, zaczynając od https://.',
  'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.':
    'Nagranie nie jest tym, co zapisano: coś innego zmieniło jego plik. Nie weszło do zamówienia. Obejrzyj je w folderze zamówień, w „takes”, albo odrzuć.',
  'Cancelled. No attachment was written.': 'Anulowano. Nie zapisano żadnego załącznika.',
  'Text cannot be read: the model {file} is missing. Reinstall Proofbox.':
    'Nie można czytać tekstu: brak modelu {file}. Zainstaluj Proofbox ponownie.',
  'Text cannot be read: the model {file} is not the one that ships with Proofbox. Reinstall Proofbox.':
    'Nie można czytać tekstu: model {file} nie jest tym z Proofboxa. Zainstaluj Proofbox ponownie.',
  'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.':
    'Nie można czytać tekstu: obliczanie modeli nie startuje na tym komputerze. Zainstaluj Proofbox ponownie.',
  'Not all of these files are part of this order any more. Look at its files again.':
    'Nie wszystkie te pliki należą jeszcze do tego zamówienia. Sprawdź ponownie jego pliki.',
  'The claim or the correspondence of this order speaks of these files. Take them out there first.':
    'Roszczenie lub korespondencja tego zamówienia mówi o tych plikach. Najpierw usuń je tam.',
  'These files are in this order already.': 'Te pliki są już w tym zamówieniu.',
  'You have set no value of your own for {id}, {path}.': 'Nie ustawiono własnej wartości dla {id}, {path}.',
  '“{written}” does not fit {path}. Write {form}, or “{unknown}”.':
    '„{written}” nie pasuje do {path}. Wpisz {form} lub „{unknown}”.',
  'No picture of “{name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.':
    'Żadnego obrazu z „{name}” nie da się zdekodować. Skopiuj go z telefonu ponownie; jeśli to nie pomoże, zapisz najpierw jako MP4 (H.264).',
  'No picture of “{name}” can be decoded. Copy it from the phone again.':
    'Żadnego obrazu z „{name}” nie da się zdekodować. Skopiuj go z telefonu ponownie.',
  'The original is no longer in the archive. Restore it from a backup, or import the file again.':
    'Oryginału nie ma już w archiwum. Przywróć go z kopii lub zaimportuj plik ponownie.',
  'Cancelled. What was read before is kept.': 'Anulowano. To, co odczytano wcześniej, zostaje.',
  'The disk that holds your orders has no room for a recording. Free some space, then record.':
    'Dysk z zamówieniami nie ma miejsca na nagranie. Zwolnij miejsce i wtedy nagraj.',
  'The sample video is not there. Drop a video of your own.': 'Nie ma przykładowego filmu. Upuść własny film.',
  'All that was agreed has been seen on the statement. There is nothing to ask the support for.':
    'Wszystko, co uzgodniono, widziano na wyciągu. Nie ma o co prosić wsparcia.',
  'No refund was agreed or decided yet. Note the amount under the refund first.':
    'Żaden zwrot nie został jeszcze uzgodniony ani rozstrzygnięty. Najpierw zapisz kwotę przy zwrocie.',
  'Proofbox has a defect and could not finish this. Nothing that was there before is lost.':
    'Proofbox ma błąd i nie mógł tego dokończyć. Nic z tego, co było, nie przepadło.',
  'The list of orders could not be brought up to date. Check that the disk has space.':
    'Nie udało się zaktualizować listy zamówień. Sprawdź, czy dysk ma miejsce.',
  'The list of orders could not be searched. It is made again from the archive; nothing is lost.':
    'Nie udało się przeszukać listy zamówień. Jest tworzona od nowa z archiwum; nic nie przepadło.',
  'Cancelled.': 'Anulowano.',
  'The name of the file is longer than the disk allows. Rename it.':
    'Nazwa pliku jest dłuższa, niż pozwala dysk. Zmień ją.',
  '“{name}” could not be read. Copy it to this computer’s disk and try again.':
    'Nie udało się odczytać „{name}”. Skopiuj na dysk tego komputera i spróbuj ponownie.',
  '“{name}” could not be read from the disk. Copy it to this computer’s disk and try again.':
    'Nie udało się odczytać „{name}” z dysku. Skopiuj na dysk tego komputera i spróbuj ponownie.',
  '“{name}” is empty (0 bytes). Copy it from the phone again.':
    '„{name}” jest pusty (0 bajtów). Skopiuj go z telefonu ponownie.',
  '“{name}” is not a file. Choose the video or photo itself.':
    '„{name}” nie jest plikiem. Wybierz sam film lub zdjęcie.',
  '“{name}” is a folder, a link or a device. Choose the video or photo itself.':
    '„{name}” to folder, link lub urządzenie. Wybierz sam film lub zdjęcie.',
  'There is no file “{name}” at that place. Check the name and try again.':
    'Nie ma tam pliku „{name}”. Sprawdź nazwę i spróbuj ponownie.',
  '“{name}” may not be read. Give yourself permission to read it, or copy it to another folder first.':
    'Brak uprawnień do odczytu „{name}”. Nadaj sobie uprawnienie lub skopiuj plik najpierw do innego folderu.',
  'A part of the recording came twice. The second was not taken; what was written before is whole.':
    'Część nagrania przyszła dwa razy. Drugiej nie wzięto; to, co zapisano wcześniej, jest całe.',
  'A part of the recording is missing. Nothing after it was written; what was written before is whole.':
    'Brakuje części nagrania. Po niej nic nie zapisano; to, co zapisano wcześniej, jest całe.',
  'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.':
    'Z tego nagrania nic nie da się zachować: żadna część nie jest cała. Odrzuć je i nagraj ponownie.',
  'That recording has ended. What it holds is kept; start a new one to record more.':
    'To nagranie się skończyło. To, co zawiera, zostaje; zacznij nowe, by nagrać więcej.',
  'That recording is not there any more. Record again.': 'Tego nagrania już nie ma. Nagraj ponownie.',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.':
    'Nie można zapisywać w folderze archiwum. Nadaj sobie uprawnienie lub wybierz inny folder.',
  'The archive folder may not be written to. Give yourself permission, or choose another.':
    'Nie można zapisywać w folderze archiwum. Nadaj sobie uprawnienie lub wybierz inny.',
  'The archive folder may not be read or written. Give yourself permission, or choose another folder.':
    'Folderu archiwum nie można czytać ani zapisywać. Nadaj sobie uprawnienie lub wybierz inny folder.',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.':
    'Dysk jest pełny. To, co dotąd nagrano, jest całe. Zwolnij miejsce i wtedy je zachowaj.',
  'The recording could not be written or read. What was written before stays. Check the disk and try again.':
    'Nagrania nie udało się zapisać lub odczytać. To, co zapisano wcześniej, zostaje. Sprawdź dysk i spróbuj ponownie.',
  '“{name}” has no frame {ordinal}; its frames are 0 to {last}.':
    '„{name}” nie ma klatki {ordinal}; klatki mają numery od 0 do {last}.',
  'Cancelled. Nothing was kept of this file.': 'Anulowano. Z tego pliku nic nie zachowano.',
  'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.':
    'Plik w archiwum nie jest taki jak przy imporcie. Przywróć kopię; do tego czasu nie jest używany.',
  'The archive no longer holds these bytes. Import the file again, or restore a backup.':
    'Archiwum nie zawiera już tych bajtów. Zaimportuj plik ponownie lub przywróć kopię.',
  'The archive could not be read or written. Check the disk and try again.':
    'Archiwum nie udało się odczytać lub zapisać. Sprawdź dysk i spróbuj ponownie.',
  'The disk is full. The last change was not kept. Free some space and do it again.':
    'Dysk jest pełny. Ostatniej zmiany nie zapisano. Zwolnij miejsce i zrób ją ponownie.',
  'The record is larger than this disk or account allows. The last change was not kept.':
    'Zapis jest większy, niż pozwala dysk lub konto. Ostatniej zmiany nie zapisano.',
  'Your share of the disk is used up. The last change was not kept. Free some space.':
    'Przydział dysku jest wyczerpany. Ostatniej zmiany nie zapisano. Zwolnij miejsce.',
  'The archive is on a disk that is read-only. Choose a folder on another disk.':
    'Archiwum jest na dysku tylko do odczytu. Wybierz folder na innym dysku.',
  'Nothing was left behind. Free some space, or export to another disk.':
    'Nic nie zostało. Zwolnij miejsce lub wyeksportuj na inny dysk.',
  'A file is larger than this disk or account allows. {more}': 'Plik jest większy, niż pozwala dysk lub konto. {more}',
  'The disk is full. {more}': 'Dysk jest pełny. {more}',
  'Your share of the disk is used up. {more}': 'Przydział dysku jest wyczerpany. {more}',
  'That disk is read-only. Choose a folder on another disk.':
    'Ten dysk jest tylko do odczytu. Wybierz folder na innym dysku.',
  'That folder may not be read or written. Give yourself permission, or choose another folder.':
    'Tego folderu nie można czytać ani zapisywać. Nadaj sobie uprawnienie lub wybierz inny folder.',
  'The bundle could not be written. Nothing was left behind. Check the disk and try again.':
    'Nie udało się zapisać pakietu. Nic nie zostało. Sprawdź dysk i spróbuj ponownie.',
  'The disk is full. Nothing was kept of this file. Free some space and import it again.':
    'Dysk jest pełny. Z tego pliku nic nie zachowano. Zwolnij miejsce i zaimportuj go ponownie.',
  'The file could not be kept in the archive. Check the disk and try again.':
    'Nie udało się zachować pliku w archiwum. Sprawdź dysk i spróbuj ponownie.',
  'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.':
    'Plik jest większy, niż pozwala dysk lub konto. Nic z niego nie zachowano. Umieść archiwum na innym dysku.',
  'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.':
    'Przydział dysku jest wyczerpany. Z tego pliku nic nie zachowano. Zwolnij miejsce i zaimportuj go ponownie.',
  'A length can be measured only beside a ruler of known length. Add one first.':
    'Długość można zmierzyć tylko obok linijki o znanej długości. Najpierw dodaj linijkę.',
  'A picture can be cropped once. Delete one of the crops.': 'Obraz można przyciąć raz. Usuń jedno z przycięć.',
  'A picture takes one ruler, which gives its scale. Delete the other.':
    'Obraz ma jedną linijkę, która daje skalę. Usuń drugą.',
  'A picture takes {count} marks at most. Delete some.': 'Obraz przyjmuje najwyżej {count} adnotacji. Usuń kilka.',
  'Two callouts have the same number. Give each its own.': 'Dwa odnośniki mają ten sam numer. Nadaj każdemu własny.',
  '“{name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.':
    '„{name}” nie zaczyna się jak film, który Proofbox czyta (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Wybierz plik tak, jak zapisała go kamera.',
  '“{name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.':
    '„{name}” kończy się przed indeksem (brak atomu moov). Skopiuj go z telefonu ponownie; kopiowanie pewnie przerwano.',
  'No clip of “{name}” could be made. Install an ffmpeg that writes H.264 (libx264).':
    'Nie udało się utworzyć klipu z „{name}”. Zainstaluj ffmpeg, który zapisuje H.264 (libx264).',
  'No clip of “{name}” fits into so few bytes. Attach pictures instead.':
    'Żaden klip z „{name}” nie mieści się w tak niewielu bajtach. Załącz obrazy.',
  'The clip that was made does not decode. Try again.': 'Utworzonego klipu nie da się zdekodować. Spróbuj ponownie.',
  '“{name}” has no frame in that stretch.': '„{name}” nie ma klatki w tym odcinku.',
  '“{name}” holds too many frames. Cut it into parts first.':
    '„{name}” ma za dużo klatek. Najpierw podziel go na części.',
  'Part of the picture is damaged or missing; what can be read of it is shown.':
    'Część obrazu jest uszkodzona lub jej brak; pokazano to, co da się odczytać.',
  'No {name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set {variable} to where it is.':
    'Na tym komputerze nie znaleziono {name}, a bez niego Proofbox nie odczyta filmu. Zainstaluj ffmpeg 5 lub nowszy albo podaj w {variable}, gdzie jest.',
  'The {name} on this computer is version {version}, which is too old. Install ffmpeg 5 or newer, or set {variable} to where a newer one is.':
    '{name} na tym komputerze to wersja {version}, za stara. Zainstaluj ffmpeg 5 lub nowszy albo podaj w {variable}, gdzie jest nowszy.',
  'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.':
    'Program czytający film już nie działa. Zainstaluj ffmpeg 5 lub nowszy albo ustaw FFMPEG_BIN i FFPROBE_BIN.',
  'Reading “{name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.':
    'Czytanie „{name}” trwało dłużej, niż powinno, i zostało zatrzymane. Skopiuj plik na dysk tego komputera i spróbuj ponownie.',
  'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.':
    'Nie udało się uruchomić programu czytającego film (ffmpeg). Zainstaluj ffmpeg 5 lub nowszy albo podaj w FFMPEG_BIN i FFPROBE_BIN, gdzie jest.',
  'The program that reads video stopped by a fault while it read “{name}”. Try again; if it happens again, the file or the ffmpeg build is broken.':
    'Program czytający film zatrzymał się z błędem przy „{name}”. Spróbuj ponownie; jeśli się powtórzy, plik lub ten ffmpeg jest uszkodzony.',
  'The work was cancelled. Nothing was kept.': 'Pracę anulowano. Nic nie zachowano.',
  'No preview of “{name}” could be made. Stepping through its frames works without it.':
    'Nie udało się utworzyć podglądu „{name}”. Przechodzenie po klatkach działa bez niego.',
  'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.':
    'Ten ffmpeg nie utworzy podglądu. Zainstaluj taki, który zapisuje H.264 lub VP9 (libx264, libvpx); przechodzenie po klatkach działa bez niego.',
  'The picture of “{name}” ({width} × {height}) is too large. Save it smaller first.':
    'Obraz „{name}” ({width} × {height}) jest za duży. Najpierw zapisz go mniejszy.',
  '“{name}” holds no moving picture (sound only?). Choose the video itself.':
    '„{name}” nie zawiera ruchomego obrazu (tylko dźwięk?). Wybierz sam film.',
  '“{name}” states no unit of time. Save it as MP4 first.':
    '„{name}” nie podaje jednostki czasu. Najpierw zapisz go jako MP4.',
  'Frame {ordinal} of “{name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.':
    'Klatki {ordinal} z „{name}” nie da się zdekodować: plik jest tam uszkodzony. Wybierz klatkę nieco wcześniej lub później.',
  'Frame {ordinal} of “{name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.':
    'Klatka {ordinal} z „{name}” nie daje dwa razy tego samego obrazu, więc nie jest użyta. Wybierz klatkę nieco wcześniej lub później.',
  'What ffprobe said about “{name}” could not be understood. Install a current ffmpeg.':
    'Nie zrozumiano, co ffprobe podał o „{name}”. Zainstaluj aktualny ffmpeg.',
  '“{name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.':
    '„{name}” nie da się odczytać jako filmu: jest uszkodzony na początku lub rodzaju, którego Proofbox nie zna. Skopiuj go z telefonu ponownie.',
  '“{name}” describes itself at absurd length. Choose another file.':
    '„{name}” opisuje się w absurdalnej długości. Wybierz inny plik.',
  'Proofbox has a defect and could not do this.': 'Proofbox ma błąd i nie mógł tego zrobić.',
  'Proofbox has a defect: its answer was not understood.': 'Proofbox ma błąd: jego odpowiedzi nie zrozumiano.',
  'The road “{id}” is noted as taken already; it comes only once. Look at the list of roads.':
    'Droga „{id}” jest już zapisana jako użyta; zdarza się tylko raz. Sprawdź listę dróg.',
  'The road “{id}” was ended by another road that was taken. Look at the list of roads.':
    'Drogę „{id}” zamknęła inna, której użyto. Sprawdź listę dróg.',
  'The road “{id}” is of another way of payment or another country than this order’s. Look at the list of roads.':
    'Droga „{id}” dotyczy innego sposobu płatności lub innego kraju niż to zamówienie. Sprawdź listę dróg.',
  'The recording was not looked through for cuts.': 'Nagrania nie przejrzano pod kątem cięć.',
  'The {operation} reaches out of the picture ({width} × {height} pixels). Move it inside.':
    'Oznaczenie „{operation}” wystaje poza obraz ({width} × {height} pikseli). Przesuń je do środka.',
  'The {operation} has no length. Drag it out, or delete it.':
    'Oznaczenie „{operation}” nie ma długości. Rozciągnij je lub usuń.',
  'That is no file name. Choose the video itself.': 'To nie jest nazwa pliku. Wybierz sam film.',
  '“{name}” is not a file. Choose the video itself.': '„{name}” nie jest plikiem. Wybierz sam film.',
  'The ffmpeg on this computer ({version}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.':
    'ffmpeg na tym komputerze ({version}) jest zbyt stary, by podać, kiedy wyświetla się każda klatka. Zainstaluj ffmpeg 5 lub nowszy albo wskaż nowszy w FFMPEG_BIN.',
  'a time zone like “Europe/Berlin”': 'strefę czasową, np. „Europe/Berlin”',
  'an amount like “250 USD”': 'kwotę, np. „250 USD”',
  'a language like “en” or “pt-BR”': 'język, np. „en” lub „pt-BR”',
  'some of: {list}': 'wybrane z: {list}',
  'endings like “jpg, png”': 'rozszerzenia, np. „jpg, png”',
  'field names like “reason, amount”': 'nazwy pól, np. „reason, amount”',
  'a span like “15 calendar-days”': 'okres, np. „15 calendar-days”',
  'a whole number': 'liczbę całkowitą',
  '“{name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.':
    '„{name}” nazywa się jak dane ProofMode, ale nie da się tak odczytać. Skopiuj plik z telefonu jeszcze raz.',
  '“{name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.':
    '„{name}” to dane ProofMode pliku, którego nie ma w tym zamówieniu albo który od tego czasu zmieniono. Dodaj też ten plik, taki jaki zapisał aparat.',
  '“{name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.':
    'Nie udało się wyjąć „{name}” z pliku zip. Sprawdź, czy na dysku jest miejsce, albo rozpakuj zip i dodaj plik.',
}
