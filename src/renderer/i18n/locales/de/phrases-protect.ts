import type { phrasesProtect } from '../../phrases/protect.ts'
import type { Phrases } from '../../translation.ts'

export const dePhrasesProtect: Phrases<typeof phrasesProtect> = {
  'There is no order “{id}” in this archive.': 'In diesem Archiv gibt es keine Bestellung „{id}“.',
  'That order is not in the trash any more.': 'Diese Bestellung liegt nicht mehr im Papierkorb.',
  'Another order has its number now. Rename or delete that one first, then put this one back.':
    'Eine andere Bestellung hat jetzt ihre Nummer. Benennen Sie jene um oder löschen Sie sie, dann legen Sie diese zurück.',
  'The bundle “{name}” is not where it was written to, or it was changed. The time stamp is kept in the archive.':
    'Das Paket „{name}“ ist nicht dort, wohin es geschrieben wurde, oder es wurde verändert. Der Zeitstempel liegt im Archiv.',
  'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.':
    'Eine Stelle braucht eine Adresse, die mit https:// oder http:// beginnt, und ihr Wurzelzertifikat als PEM-Datei.',
  'Two authorities are asked already. Take one away first.':
    'Es werden schon zwei Stellen gefragt. Nehmen Sie erst eine weg.',
  'The time-stamping authority did not answer. The time stamp waits and is asked for again.':
    'Die Zeitstempelstelle hat nicht geantwortet. Der Zeitstempel wartet und wird wieder verlangt.',
  'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.':
    'Die Zeitstempelstelle gab keinen brauchbaren Zeitstempel. Prüfen Sie ihre Adresse und ihr Wurzelzertifikat.',
  'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'Der Schlüssel, der Berichte und Pakete signiert, lässt sich nicht lesen. Stellen Sie den Ordner „keys“ aus einer Sicherung wieder her; sonst ist nichts betroffen.',
  'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'Der Schlüssel, der das Protokoll dieses Archivs signiert, lässt sich nicht lesen. Stellen Sie den Ordner „keys“ aus einer Sicherung wieder her; sonst ist nichts betroffen.',
  'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.':
    'Diese Zertifikatsdatei lässt sich nicht verwenden. Prüfen Sie das Passwort und dass sie einen Schlüssel mit seinem Zertifikat enthält.',
  'This archive is encrypted and locked. Unlock it with its passphrase first.':
    'Dieses Archiv ist verschlüsselt und gesperrt. Entsperren Sie es erst mit seinem Kennsatz.',
  'The archive is locked. Unlock it with your passphrase first.':
    'Das Archiv ist gesperrt. Entsperren Sie es erst mit Ihrem Kennsatz.',
  'This passphrase does not open the archive. Type it again; capital letters count.':
    'Dieser Kennsatz öffnet das Archiv nicht. Geben Sie ihn noch einmal ein; Großbuchstaben zählen.',
  'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.':
    'Dieser Wiederherstellungsschlüssel gehört zu einem anderen Archiv oder zur Zeit, bevor er ersetzt wurde. Suchen Sie den richtigen.',
  'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.':
    'Das ist kein ganzer Wiederherstellungsschlüssel. Er beginnt mit AGE-SECRET-KEY-1 und hat 74 Zeichen; suchen Sie ein fehlendes.',
  'This archive is not encrypted. Nothing was done.': 'Dieses Archiv ist nicht verschlüsselt. Es wurde nichts getan.',
  'This archive is encrypted already. Nothing was done.':
    'Dieses Archiv ist schon verschlüsselt. Es wurde nichts getan.',
  'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.':
    'Angehalten. Jede Datei ist ganz: Einige sind verschlüsselt und einige nicht. Machen Sie weiter oder machen Sie es rückgängig.',
  'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.':
    'Die Dateien in „keys“, die dieses Archiv öffnen, sind beschädigt oder fehlen. Legen Sie sie aus einer Sicherung des Archivs zurück.',
  'Another Proofbox is working with this archive. Close it, then start again.':
    'Ein anderes Proofbox arbeitet mit diesem Archiv. Schließen Sie es und beginnen Sie dann noch einmal.',
  'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.':
    'Eine Datei des Archivs ließ sich nicht schreiben oder lesen. Keine Datei ging verloren. Prüfen Sie den Datenträger und machen Sie dann weiter.',
  'That was wrong several times. Wait until the time that is shown has passed, then try again.':
    'Das war mehrmals falsch. Warten Sie, bis die angezeigte Zeit vorbei ist, und versuchen Sie es noch einmal.',
  'This passphrase is too easy to guess. Take four or more words that do not belong together.':
    'Dieser Kennsatz ist zu leicht zu erraten. Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören.',
  'These are not the last letters of the recovery key that was shown. Look at what you wrote down.':
    'Das sind nicht die letzten Buchstaben des gezeigten Wiederherstellungsschlüssels. Sehen Sie in Ihrer Abschrift nach.',
  'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.':
    'Arbeit an Ihren Bestellungen ist noch im Gang. Warten Sie, bis sie endet, oder halten Sie sie an und beginnen Sie dann noch einmal.',
  'A recording waits to be kept. Keep it or throw it away first, then start again.':
    'Eine Aufnahme wartet darauf, behalten zu werden. Behalten oder verwerfen Sie sie erst und beginnen Sie dann noch einmal.',
}
