import type { phrasesFailures } from '../../phrases/failures.ts'
import type { Phrases } from '../../translation.ts'

export const dePhrasesFailures: Phrases<typeof phrasesFailures> = {
  'That exhibit is not part of this order any more.': 'Dieses Beweisstück gehört nicht mehr zu dieser Bestellung.',
  'The fonts of this program have no shape for {letters}. Write that text in other letters.':
    'Die Schriften dieses Programms haben keine Form für {letters}. Schreiben Sie den Text mit anderen Zeichen.',
  'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.':
    'Ein anderes Proofbox schreibt in dieses Archiv. Schließen Sie es oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.',
  'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.':
    'Ein neueres Proofbox hat dieses Archiv geschrieben. Öffnen Sie es damit; es wurde nichts daran geändert.',
  'The record “{file}” cannot be read. Restore that file from a backup; all other orders are not affected.':
    'Der Eintrag „{file}“ lässt sich nicht lesen. Stellen Sie diese Datei aus einer Sicherung wieder her; alle anderen Bestellungen sind nicht betroffen.',
  'The choice could not be kept. Check that the disk has space, then choose again.':
    'Die Wahl ließ sich nicht speichern. Prüfen Sie, ob der Datenträger Platz hat, und wählen Sie noch einmal.',
  'The folder cannot be shown.': 'Der Ordner lässt sich nicht zeigen.',
  '“{name}” is there already and is not overwritten. Move it away, or choose another folder.':
    '„{name}“ ist schon da und wird nicht überschrieben. Verschieben Sie es oder wählen Sie einen anderen Ordner.',
  'Cancelled before everything was checked.': 'Abgebrochen, bevor alles geprüft war.',
  '“{name}” could not be read to its end. Copy it to this computer’s disk and try again.':
    '„{name}“ ließ sich nicht bis zum Ende lesen. Kopieren Sie es auf den Datenträger dieses Computers und versuchen Sie es noch einmal.',
  'That does not fit and was not kept. Look at the last thing you entered.':
    'Das passt nicht und wurde nicht behalten. Sehen Sie sich Ihre letzte Eingabe an.',
  'No working days are known for “{country}”. Choose a country of the list.':
    'Für „{country}“ sind keine Arbeitstage bekannt. Wählen Sie ein Land der Liste.',
  'There is no time zone “{zone}”. Choose one of the list.':
    'Es gibt keine Zeitzone „{zone}“. Wählen Sie eine der Liste.',
  'The recording has no such frame. Choose a frame between its first and its last.':
    'Die Aufnahme hat dieses Bild nicht. Wählen Sie ein Bild zwischen dem ersten und dem letzten.',
  'The recording has no such frame. Step to a frame that is shown.':
    'Die Aufnahme hat dieses Bild nicht. Gehen Sie zu einem Bild, das gezeigt wird.',
  'The recording has no such frame. Step to a frame that is shown, and mark it there.':
    'Die Aufnahme hat dieses Bild nicht. Gehen Sie zu einem Bild, das gezeigt wird, und markieren Sie es dort.',
  'That recording is not part of this order. Import it first.':
    'Diese Aufnahme gehört nicht zu dieser Bestellung. Importieren Sie sie zuerst.',
  'That file is not part of this order. Import it first.':
    'Diese Datei gehört nicht zu dieser Bestellung. Importieren Sie sie zuerst.',
  'No statement belongs to the order. Import a screenshot of it and say that it is the statement.':
    'Zu der Bestellung gehört kein Kontoauszug. Importieren Sie einen Screenshot davon und sagen Sie, dass er es ist.',
  'The line of the refund was not found on the statement. Name its place, or leave the statement out.':
    'Die Zeile der Erstattung wurde auf dem Kontoauszug nicht gefunden. Nennen Sie ihre Stelle oder lassen Sie den Auszug weg.',
  'The line of the refund was not found on the statement: there are only {count} rows with the amount. Name its place, or leave the statement out.':
    'Die Zeile der Erstattung wurde auf dem Kontoauszug nicht gefunden: es gibt nur {count} Zeilen mit dem Betrag. Nennen Sie ihre Stelle oder lassen Sie den Auszug weg.',
  'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.':
    'Der Kontoauszug ist kein Bild, also lässt sich nichts davon verdecken. Importieren Sie stattdessen einen Screenshot der Zeile.',
  'A PDF goes into the bundle as it is; it has no frames to show.':
    'Ein PDF geht ins Paket, wie es ist; es hat keine Bilder zum Zeigen.',
  'The photo is too large to be shown. Use a smaller copy as well.':
    'Das Foto ist zu groß, um gezeigt zu werden. Nehmen Sie dazu eine kleinere Kopie.',
  'The archive holds no order “{id}”. Import a file into it first, or check the id.':
    'Das Archiv enthält keine Bestellung „{id}“. Importieren Sie zuerst eine Datei oder prüfen Sie die Kennung.',
  'The part of Proofbox that does the work keeps stopping. Start Proofbox again.':
    'Der Teil von Proofbox, der die Arbeit macht, hält immer wieder an. Starten Sie Proofbox neu.',
  'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.':
    'Der Teil von Proofbox, der die Arbeit macht, hat angehalten. Er wird neu gestartet; nichts Gespeichertes ist verloren.',
  'The frame cannot be read.': 'Das Bild lässt sich nicht lesen.',
  'The archive no longer holds the bytes for {name}. Import the recording again, or restore a backup.':
    'Das Archiv enthält die Bytes von {name} nicht mehr. Importieren Sie die Aufnahme noch einmal oder spielen Sie eine Sicherung ein.',
  '{name} was not written as it was made. Check the disk and try again.':
    '{name} wurde nicht so geschrieben, wie es gemacht wurde. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
  'The archive no longer holds the bytes for {name}. Import the file again, or restore a backup.':
    'Das Archiv enthält die Bytes von {name} nicht mehr. Importieren Sie die Datei noch einmal oder spielen Sie eine Sicherung ein.',
  "The archive's copy for {name} is not what it was when it was imported. Restore a backup.":
    'Die Kopie von {name} im Archiv ist nicht mehr, was sie beim Import war. Spielen Sie eine Sicherung ein.',
  'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.':
    'Das geschriebene Paket hat seine eigene Prüfung nicht bestanden und wurde nicht behalten. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
  'Cancelled. Nothing of the bundle was left behind.': 'Abgebrochen. Vom Paket blieb nichts zurück.',
  'Cancelled. Nothing was written.': 'Abgebrochen. Es wurde nichts geschrieben.',
  'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.':
    'Das Bild ist nicht mehr im Archiv. Spielen Sie es aus einer Sicherung ein oder entnehmen Sie das Beweisstück noch einmal.',
  'The file could not be copied. Check that the disk has space, then try again.':
    'Die Datei ließ sich nicht kopieren. Prüfen Sie, ob der Datenträger Platz hat, und versuchen Sie es noch einmal.',
  'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.':
    'Das HEIC-Foto lässt sich nicht dekodieren. Exportieren Sie es vom Telefon als JPEG und importieren Sie das dazu.',
  'The picture has more pixels than can be handled. Use a smaller copy.':
    'Das Bild hat mehr Pixel, als sich verarbeiten lassen. Nehmen Sie eine kleinere Kopie.',
  'The list of orders cannot be searched on this computer. Start Proofbox again.':
    'Die Liste der Bestellungen lässt sich auf diesem Computer nicht durchsuchen. Starten Sie Proofbox neu.',
  'The picture is damaged and cannot be shown. Copy it from the phone again.':
    'Das Bild ist beschädigt und lässt sich nicht zeigen. Kopieren Sie es noch einmal vom Telefon.',
  'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.':
    'Das ist kein Bild, das Proofbox zeigen kann. Nehmen Sie JPEG, PNG, WebP oder HEIC.',
  'Cancelled. What was imported before stays.': 'Abgebrochen. Was vorher importiert wurde, bleibt.',
  '“{name}” is a PDF without its end. Download or copy it again.':
    '„{name}“ ist ein PDF ohne Ende. Laden oder kopieren Sie es noch einmal.',
  '“{name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.':
    '„{name}“ ist kein Video, Foto oder PDF, das Proofbox liest (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Wählen Sie die Datei, wie die Kamera sie geschrieben hat.',
  'Proofbox is closing.': 'Proofbox wird geschlossen.',
  'The file could not be written. Choose another folder with enough space.':
    'Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Ordner mit genug Platz.',
  'The file is no longer where it was written. Export again, then drag it.':
    'Die Datei ist nicht mehr dort, wo sie geschrieben wurde. Exportieren Sie noch einmal und ziehen Sie sie dann.',
  'Proofbox opens only pages of marketplaces that it has rules for, and “{host}” is none of them. If you trust the link, copy it and open it in your browser yourself.':
    'Proofbox öffnet nur Seiten von Marktplätzen, deren Regeln es kennt; „{host}“ gehört nicht dazu. Wenn Sie dem Link vertrauen, kopieren Sie ihn und öffnen Sie ihn selbst im Browser.',
  'The order has no link that a browser can open. Write it under Claim, beginning with https://.':
    'Die Bestellung hat keinen Link, den ein Browser öffnen kann. Schreiben Sie ihn unter „Forderung“, mit https:// am Anfang.',
  'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.':
    'Die Aufnahme ist nicht, was geschrieben wurde: etwas anderes hat ihre Datei geändert. Sie wurde nicht in die Bestellung übernommen. Sehen Sie sie im Ordner Ihrer Bestellungen unter „takes“ an oder verwerfen Sie sie.',
  'Cancelled. No attachment was written.': 'Abgebrochen. Es wurde kein Anhang geschrieben.',
  'Text cannot be read: the model {file} is missing. Reinstall Proofbox.':
    'Text lässt sich nicht lesen: das Modell {file} fehlt. Installieren Sie Proofbox neu.',
  'Text cannot be read: the model {file} is not the one that ships with Proofbox. Reinstall Proofbox.':
    'Text lässt sich nicht lesen: das Modell {file} ist nicht das, das mit Proofbox kommt. Installieren Sie Proofbox neu.',
  'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.':
    'Text lässt sich nicht lesen: was die Modelle rechnet, startet auf diesem Computer nicht. Installieren Sie Proofbox neu.',
  'Not all of these files are part of this order any more. Look at its files again.':
    'Nicht alle diese Dateien gehören noch zu dieser Bestellung. Sehen Sie sich ihre Dateien noch einmal an.',
  'The claim or the correspondence of this order speaks of these files. Take them out there first.':
    'Die Forderung oder die Nachrichten dieser Bestellung beziehen sich auf diese Dateien. Nehmen Sie sie dort zuerst heraus.',
  'These files are in this order already.': 'Diese Dateien sind schon in dieser Bestellung.',
  'You have set no value of your own for {id}, {path}.': 'Sie haben für {id}, {path} keinen eigenen Wert gesetzt.',
  '“{written}” does not fit {path}. Write {form}, or “{unknown}”.':
    '„{written}“ passt nicht zu {path}. Schreiben Sie {form} oder „{unknown}“.',
  'No picture of “{name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.':
    'Kein Bild von „{name}“ lässt sich dekodieren. Kopieren Sie es noch einmal vom Telefon; hilft das nicht, speichern Sie es zuerst als MP4 (H.264).',
  'No picture of “{name}” can be decoded. Copy it from the phone again.':
    'Kein Bild von „{name}“ lässt sich dekodieren. Kopieren Sie es noch einmal vom Telefon.',
  'The original is no longer in the archive. Restore it from a backup, or import the file again.':
    'Das Original ist nicht mehr im Archiv. Spielen Sie es aus einer Sicherung ein oder importieren Sie die Datei noch einmal.',
  'Cancelled. What was read before is kept.': 'Abgebrochen. Was vorher gelesen wurde, bleibt.',
  'The disk that holds your orders has no room for a recording. Free some space, then record.':
    'Der Datenträger mit Ihren Bestellungen hat keinen Platz für eine Aufnahme. Schaffen Sie Platz und nehmen Sie dann auf.',
  'The sample video is not there. Drop a video of your own.':
    'Das Beispielvideo ist nicht da. Ziehen Sie ein eigenes Video herein.',
  'All that was agreed has been seen on the statement. There is nothing to ask the support for.':
    'Alles Vereinbarte wurde auf dem Kontoauszug gesehen. Beim Support gibt es nichts zu erfragen.',
  'No refund was agreed or decided yet. Note the amount under the refund first.':
    'Noch wurde keine Erstattung vereinbart oder entschieden. Notieren Sie zuerst den Betrag unter der Erstattung.',
  'Proofbox has a defect and could not finish this. Nothing that was there before is lost.':
    'Proofbox hat einen Fehler und konnte das nicht beenden. Nichts, was vorher da war, ist verloren.',
  'The list of orders could not be brought up to date. Check that the disk has space.':
    'Die Liste der Bestellungen ließ sich nicht aktualisieren. Prüfen Sie, ob der Datenträger Platz hat.',
  'The list of orders could not be searched. It is made again from the archive; nothing is lost.':
    'Die Liste der Bestellungen ließ sich nicht durchsuchen. Sie wird aus dem Archiv neu gemacht; nichts ist verloren.',
  'Cancelled.': 'Abgebrochen.',
  'The name of the file is longer than the disk allows. Rename it.':
    'Der Name der Datei ist länger, als der Datenträger erlaubt. Benennen Sie sie um.',
  '“{name}” could not be read. Copy it to this computer’s disk and try again.':
    '„{name}“ ließ sich nicht lesen. Kopieren Sie es auf den Datenträger dieses Computers und versuchen Sie es noch einmal.',
  '“{name}” could not be read from the disk. Copy it to this computer’s disk and try again.':
    '„{name}“ ließ sich nicht vom Datenträger lesen. Kopieren Sie es auf den Datenträger dieses Computers und versuchen Sie es noch einmal.',
  '“{name}” is empty (0 bytes). Copy it from the phone again.':
    '„{name}“ ist leer (0 Bytes). Kopieren Sie es noch einmal vom Telefon.',
  '“{name}” is not a file. Choose the video or photo itself.':
    '„{name}“ ist keine Datei. Wählen Sie das Video oder Foto selbst.',
  '“{name}” is a folder, a link or a device. Choose the video or photo itself.':
    '„{name}“ ist ein Ordner, ein Link oder ein Gerät. Wählen Sie das Video oder Foto selbst.',
  'There is no file “{name}” at that place. Check the name and try again.':
    'Dort gibt es keine Datei „{name}“. Prüfen Sie den Namen und versuchen Sie es noch einmal.',
  '“{name}” may not be read. Give yourself permission to read it, or copy it to another folder first.':
    '„{name}“ darf nicht gelesen werden. Geben Sie sich das Leserecht oder kopieren Sie es zuerst in einen anderen Ordner.',
  'A part of the recording came twice. The second was not taken; what was written before is whole.':
    'Ein Teil der Aufnahme kam zweimal. Der zweite wurde nicht genommen; was vorher geschrieben wurde, ist ganz.',
  'A part of the recording is missing. Nothing after it was written; what was written before is whole.':
    'Ein Teil der Aufnahme fehlt. Danach wurde nichts geschrieben; was vorher geschrieben wurde, ist ganz.',
  'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.':
    'Von dieser Aufnahme lässt sich nichts behalten: kein Teil davon ist ganz. Verwerfen Sie sie und nehmen Sie neu auf.',
  'That recording has ended. What it holds is kept; start a new one to record more.':
    'Diese Aufnahme ist beendet. Was sie enthält, bleibt; beginnen Sie eine neue, um mehr aufzunehmen.',
  'That recording is not there any more. Record again.': 'Diese Aufnahme ist nicht mehr da. Nehmen Sie neu auf.',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.':
    'In den Archivordner darf nicht geschrieben werden. Geben Sie sich das Recht oder wählen Sie einen anderen Ordner.',
  'The archive folder may not be written to. Give yourself permission, or choose another.':
    'In den Archivordner darf nicht geschrieben werden. Geben Sie sich das Recht oder wählen Sie einen anderen.',
  'The archive folder may not be read or written. Give yourself permission, or choose another folder.':
    'Der Archivordner darf nicht gelesen oder beschrieben werden. Geben Sie sich das Recht oder wählen Sie einen anderen Ordner.',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.':
    'Der Datenträger ist voll. Was bis jetzt aufgenommen wurde, ist ganz. Schaffen Sie Platz und behalten Sie es dann.',
  'The recording could not be written or read. What was written before stays. Check the disk and try again.':
    'Die Aufnahme ließ sich nicht schreiben oder lesen. Was vorher geschrieben wurde, bleibt. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
  '“{name}” has no frame {ordinal}; its frames are 0 to {last}.':
    '„{name}“ hat kein Bild {ordinal}; die Bilder sind 0 bis {last}.',
  'Cancelled. Nothing was kept of this file.': 'Abgebrochen. Von dieser Datei wurde nichts behalten.',
  'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.':
    'Eine Datei im Archiv ist nicht mehr, was sie beim Import war. Spielen Sie eine Sicherung ein; bis dahin wird sie nicht benutzt.',
  'The archive no longer holds these bytes. Import the file again, or restore a backup.':
    'Das Archiv enthält diese Bytes nicht mehr. Importieren Sie die Datei noch einmal oder spielen Sie eine Sicherung ein.',
  'The archive could not be read or written. Check the disk and try again.':
    'Das Archiv ließ sich nicht lesen oder schreiben. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
  'The disk is full. The last change was not kept. Free some space and do it again.':
    'Der Datenträger ist voll. Die letzte Änderung wurde nicht behalten. Schaffen Sie Platz und wiederholen Sie sie.',
  'The record is larger than this disk or account allows. The last change was not kept.':
    'Der Eintrag ist größer, als dieser Datenträger oder dieses Konto erlaubt. Die letzte Änderung wurde nicht behalten.',
  'Your share of the disk is used up. The last change was not kept. Free some space.':
    'Ihr Anteil am Datenträger ist aufgebraucht. Die letzte Änderung wurde nicht behalten. Schaffen Sie Platz.',
  'The archive is on a disk that is read-only. Choose a folder on another disk.':
    'Das Archiv liegt auf einem schreibgeschützten Datenträger. Wählen Sie einen Ordner auf einem anderen.',
  'Nothing was left behind. Free some space, or export to another disk.':
    'Nichts blieb zurück. Schaffen Sie Platz oder exportieren Sie auf einen anderen Datenträger.',
  'A file is larger than this disk or account allows. {more}':
    'Eine Datei ist größer, als dieser Datenträger oder dieses Konto erlaubt. {more}',
  'The disk is full. {more}': 'Der Datenträger ist voll. {more}',
  'Your share of the disk is used up. {more}': 'Ihr Anteil am Datenträger ist aufgebraucht. {more}',
  'That disk is read-only. Choose a folder on another disk.':
    'Dieser Datenträger ist schreibgeschützt. Wählen Sie einen Ordner auf einem anderen.',
  'That folder may not be read or written. Give yourself permission, or choose another folder.':
    'Dieser Ordner darf nicht gelesen oder beschrieben werden. Geben Sie sich das Recht oder wählen Sie einen anderen Ordner.',
  'The bundle could not be written. Nothing was left behind. Check the disk and try again.':
    'Das Paket ließ sich nicht schreiben. Nichts blieb zurück. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
  'The disk is full. Nothing was kept of this file. Free some space and import it again.':
    'Der Datenträger ist voll. Von dieser Datei wurde nichts behalten. Schaffen Sie Platz und importieren Sie sie noch einmal.',
  'The file could not be kept in the archive. Check the disk and try again.':
    'Die Datei ließ sich nicht im Archiv behalten. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
  'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.':
    'Die Datei ist größer, als dieser Datenträger oder dieses Konto erlaubt. Es wurde nichts davon behalten. Legen Sie das Archiv auf einen anderen Datenträger.',
  'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.':
    'Ihr Anteil am Datenträger ist aufgebraucht. Von dieser Datei wurde nichts behalten. Schaffen Sie Platz und importieren Sie sie noch einmal.',
  'A length can be measured only beside a ruler of known length. Add one first.':
    'Eine Länge lässt sich nur neben einem Lineal bekannter Länge messen. Fügen Sie zuerst eines hinzu.',
  'A picture can be cropped once. Delete one of the crops.':
    'Ein Bild lässt sich einmal zuschneiden. Löschen Sie einen der Zuschnitte.',
  'A picture takes one ruler, which gives its scale. Delete the other.':
    'Ein Bild nimmt ein Lineal, das seinen Maßstab gibt. Löschen Sie das andere.',
  'A picture takes {count} marks at most. Delete some.':
    'Ein Bild nimmt höchstens {count} Anmerkungen. Löschen Sie einige.',
  'Two callouts have the same number. Give each its own.':
    'Zwei Hinweise haben dieselbe Nummer. Geben Sie jedem eine eigene.',
  '“{name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.':
    '„{name}“ beginnt nicht wie ein Video, das Proofbox liest (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Wählen Sie die Datei, wie die Kamera sie geschrieben hat.',
  '“{name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.':
    '„{name}“ endet vor seinem Verzeichnis (kein moov-Atom). Kopieren Sie es noch einmal vom Telefon, die Kopie wurde wohl unterbrochen.',
  'No clip of “{name}” could be made. Install an ffmpeg that writes H.264 (libx264).':
    'Von „{name}“ ließ sich kein Clip machen. Installieren Sie ein ffmpeg, das H.264 schreibt (libx264).',
  'No clip of “{name}” fits into so few bytes. Attach pictures instead.':
    'Kein Clip von „{name}“ passt in so wenige Bytes. Hängen Sie stattdessen Bilder an.',
  'The clip that was made does not decode. Try again.':
    'Der gemachte Clip lässt sich nicht dekodieren. Versuchen Sie es noch einmal.',
  '“{name}” has no frame in that stretch.': '„{name}“ hat in diesem Abschnitt kein Bild.',
  '“{name}” holds too many frames. Cut it into parts first.': '„{name}“ enthält zu viele Bilder. Teilen Sie es zuerst.',
  'Part of the picture is damaged or missing; what can be read of it is shown.':
    'Ein Teil des Bildes ist beschädigt oder fehlt; was davon lesbar ist, wird gezeigt.',
  'No {name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set {variable} to where it is.':
    'Auf diesem Computer wurde kein {name} gefunden, und ohne kann Proofbox kein Video lesen. Installieren Sie ffmpeg 5 oder neuer oder setzen Sie {variable} auf seinen Ort.',
  'The {name} on this computer is version {version}, which is too old. Install ffmpeg 5 or newer, or set {variable} to where a newer one is.':
    'Das {name} auf diesem Computer ist Version {version} und damit zu alt. Installieren Sie ffmpeg 5 oder neuer oder setzen Sie {variable} auf den Ort eines neueren.',
  'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.':
    'Das Programm, das Video liest, läuft nicht mehr. Installieren Sie ffmpeg 5 oder neuer oder setzen Sie FFMPEG_BIN und FFPROBE_BIN.',
  'Reading “{name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.':
    '„{name}“ zu lesen dauerte länger, als es je sollte, und wurde angehalten. Kopieren Sie die Datei auf den Datenträger dieses Computers und versuchen Sie es noch einmal.',
  'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.':
    'Das Programm, das Video liest (ffmpeg), ließ sich nicht starten. Installieren Sie ffmpeg 5 oder neuer oder setzen Sie FFMPEG_BIN und FFPROBE_BIN auf seinen Ort.',
  'The program that reads video stopped by a fault while it read “{name}”. Try again; if it happens again, the file or the ffmpeg build is broken.':
    'Das Programm, das Video liest, hielt beim Lesen von „{name}“ mit einem Fehler an. Versuchen Sie es noch einmal; geschieht es wieder, ist die Datei oder dieses ffmpeg beschädigt.',
  'The work was cancelled. Nothing was kept.': 'Die Arbeit wurde abgebrochen. Nichts wurde behalten.',
  'No preview of “{name}” could be made. Stepping through its frames works without it.':
    'Von „{name}“ ließ sich keine Vorschau machen. Bildweise zu gehen funktioniert ohne sie.',
  'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.':
    'Dieses ffmpeg kann keine Vorschau machen. Installieren Sie eines, das H.264 oder VP9 schreibt (libx264, libvpx); bildweise zu gehen funktioniert ohne.',
  'The picture of “{name}” ({width} × {height}) is too large. Save it smaller first.':
    'Das Bild von „{name}“ ({width} × {height}) ist zu groß. Speichern Sie es zuerst kleiner.',
  '“{name}” holds no moving picture (sound only?). Choose the video itself.':
    '„{name}“ enthält kein bewegtes Bild (nur Ton?). Wählen Sie das Video selbst.',
  '“{name}” states no unit of time. Save it as MP4 first.':
    '„{name}“ nennt keine Zeiteinheit. Speichern Sie es zuerst als MP4.',
  'Frame {ordinal} of “{name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.':
    'Bild {ordinal} von „{name}“ lässt sich nicht dekodieren: die Datei ist dort beschädigt. Wählen Sie ein Bild kurz davor oder danach.',
  'Frame {ordinal} of “{name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.':
    'Bild {ordinal} von „{name}“ ergibt zweimal dekodiert nicht dasselbe Bild und wird deshalb nicht benutzt. Wählen Sie ein Bild kurz davor oder danach.',
  'What ffprobe said about “{name}” could not be understood. Install a current ffmpeg.':
    'Was ffprobe über „{name}“ sagte, war nicht zu verstehen. Installieren Sie ein aktuelles ffmpeg.',
  '“{name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.':
    '„{name}“ lässt sich nicht als Video lesen: es ist am Anfang beschädigt oder von einer Art, die Proofbox nicht kennt. Kopieren Sie es noch einmal vom Telefon.',
  '“{name}” describes itself at absurd length. Choose another file.':
    '„{name}“ beschreibt sich in absurder Länge. Wählen Sie eine andere Datei.',
  'Proofbox has a defect and could not do this.': 'Proofbox hat einen Fehler und konnte das nicht tun.',
  'Proofbox has a defect: its answer was not understood.':
    'Proofbox hat einen Fehler: seine Antwort wurde nicht verstanden.',
  'The road “{id}” is noted as taken already; it comes only once. Look at the list of roads.':
    'Der Weg „{id}“ ist schon als gegangen notiert; er kommt nur einmal vor. Sehen Sie in die Liste der Wege.',
  'The road “{id}” was ended by another road that was taken. Look at the list of roads.':
    'Der Weg „{id}“ wurde durch einen anderen beendet, der gegangen wurde. Sehen Sie in die Liste der Wege.',
  'The road “{id}” is of another way of payment or another country than this order’s. Look at the list of roads.':
    'Der Weg „{id}“ gehört zu einer anderen Zahlungsart oder einem anderen Land als dem dieser Bestellung. Sehen Sie in die Liste der Wege.',
  'The recording was not looked through for cuts.': 'Die Aufnahme wurde nicht auf Schnitte durchgesehen.',
  'The {operation} reaches out of the picture ({width} × {height} pixels). Move it inside.':
    'Die Markierung „{operation}“ ragt aus dem Bild ({width} × {height} Pixel). Schieben Sie sie hinein.',
  'The {operation} has no length. Drag it out, or delete it.':
    'Die Markierung „{operation}“ hat keine Länge. Ziehen Sie sie auf oder löschen Sie sie.',
  'That is no file name. Choose the video itself.': 'Das ist kein Dateiname. Wählen Sie das Video selbst.',
  '“{name}” is not a file. Choose the video itself.': '„{name}“ ist keine Datei. Wählen Sie das Video selbst.',
  'The ffmpeg on this computer ({version}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.':
    'Das ffmpeg auf diesem Computer ({version}) ist zu alt, um zu sagen, wann jedes Bild gezeigt wird. Installieren Sie ffmpeg 5 oder neuer, oder setzen Sie FFMPEG_BIN auf den Ort eines neueren.',
  'a time zone like “Europe/Berlin”': 'eine Zeitzone wie „Europe/Berlin“',
  'an amount like “250 USD”': 'einen Betrag wie „250 USD“',
  'a language like “en” or “pt-BR”': 'eine Sprache wie „en“ oder „pt-BR“',
  'some of: {list}': 'einiges von: {list}',
  'endings like “jpg, png”': 'Endungen wie „jpg, png“',
  'field names like “reason, amount”': 'Feldnamen wie „reason, amount“',
  'a span like “15 calendar-days”': 'eine Zeitspanne wie „15 calendar-days“',
  'a whole number': 'eine ganze Zahl',
  '“{name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.':
    '„{name}“ heißt wie ProofMode-Daten, lässt sich aber nicht als solche lesen. Kopieren Sie die Datei noch einmal vom Handy.',
  '“{name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.':
    '„{name}“ enthält ProofMode-Daten zu einer Datei, die nicht in dieser Bestellung ist oder seither geändert wurde. Fügen Sie auch diese Datei hinzu, so wie die Kamera sie geschrieben hat.',
  '“{name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.':
    '„{name}“ konnte nicht aus dem Zip geholt werden. Prüfen Sie, ob auf der Platte Platz ist, oder entpacken Sie das Zip und fügen Sie die Datei hinzu.',
}
