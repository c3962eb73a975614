import type { phrasesCare } from '../../phrases/care.ts'
import type { Phrases } from '../../translation.ts'

export const dePhrasesCare: Phrases<typeof phrasesCare> = {
  'Cancelled. Nothing was left behind.': 'Abgebrochen. Nichts blieb zurück.',
  'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.':
    'Einige Dateien des Archivs sind beschädigt, darum wurde die vorhandene Sicherung behalten und nicht ersetzt. Stellen Sie erst diese Dateien wieder her oder schreiben Sie die neue Sicherung an einen anderen Ort.',
  'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.':
    'Die Sicherung ist beschädigt: Nicht alles davon lässt sich wiederherstellen, wie es war. Nichts blieb zurück. Nehmen Sie eine andere Sicherung oder lassen Sie die ganzen Teile wiederherstellen.',
  'No backup that can be reached holds “{path}” whole. Connect the disk of a backup, and try again.':
    'Keine erreichbare Sicherung enthält „{path}“ ganz. Schließen Sie den Datenträger einer Sicherung an und versuchen Sie es noch einmal.',
  'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.':
    'Das enthält weder ein Paket noch ein Archiv noch eine Sicherung. Wählen Sie den Ordner des Pakets, seine .zip oder seine evidence.pdf.',
  'There is no backup “{name}” at that place. Connect the disk that holds it, or choose another one.':
    'An diesem Ort gibt es keine Sicherung „{name}“. Schließen Sie den Datenträger an, auf dem sie liegt, oder wählen Sie eine andere.',
  'The backup “{name}” could not be read to its end. Check its disk, or use another backup.':
    'Die Sicherung „{name}“ ließ sich nicht bis zum Ende lesen. Prüfen Sie ihren Datenträger oder nehmen Sie eine andere.',
  'The backup “{name}” is damaged. Use another one, and make a new one as soon as you can.':
    'Die Sicherung „{name}“ ist beschädigt. Nehmen Sie eine andere und machen Sie sobald wie möglich eine neue.',
  '“{name}” is no backup of Proofbox. Choose the file or the folder that was made as one.':
    '„{name}“ ist keine Sicherung von Proofbox. Wählen Sie die Datei oder den Ordner, die als solche gemacht wurden.',
  '“{path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.':
    '„{path}“ des Archivs lässt sich nicht lesen und ist darum nicht in der Sicherung. Prüfen Sie den Datenträger des Archivs.',
  '“{name}” is there already and is no whole backup, so it is not replaced. Choose another name.':
    '„{name}“ ist schon da und ist keine ganze Sicherung, darum wird es nicht ersetzt. Wählen Sie einen anderen Namen.',
  'That place is inside of the archive itself. Choose one outside of it, best on another disk.':
    'Dieser Ort liegt im Archiv selbst. Wählen Sie einen außerhalb, am besten auf einem anderen Datenträger.',
  'The backup folder “{name}” holds no backup yet. Choose another one.':
    'Der Sicherungsordner „{name}“ enthält noch keine Sicherung. Wählen Sie einen anderen.',
  'The backup folder “{name}” holds no backup of {moment}. Choose another one.':
    'Der Sicherungsordner „{name}“ enthält keine Sicherung vom {moment}. Wählen Sie eine andere.',
  '“{path}” of the archive cannot be read. Check the disk, then restore that file from a backup.':
    '„{path}“ des Archivs lässt sich nicht lesen. Prüfen Sie den Datenträger und stellen Sie diese Datei dann aus einer Sicherung wieder her.',
  '“{path}” of the archive is not what it was. Restore that file from a backup.':
    '„{path}“ des Archivs ist nicht mehr, was es war. Stellen Sie diese Datei aus einer Sicherung wieder her.',
  '“{name}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.':
    '„{name}“ ist nicht leer. Es wird nie etwas überschrieben: Wählen Sie einen leeren oder neuen Ordner.',
  'That backup is not on the list any more. Choose its file or folder.':
    'Diese Sicherung steht nicht mehr auf der Liste. Wählen Sie ihre Datei oder ihren Ordner.',
  'There is not enough space for the backup.': 'Für die Sicherung ist nicht genug Platz.',
  'The backup that was there before is as it was.': 'Die frühere Sicherung ist, wie sie war.',
  'Free some space, or choose another disk.': 'Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.',
  'That disk takes no file as large as this backup.':
    'Dieser Datenträger nimmt keine so große Datei wie diese Sicherung.',
  'Choose a folder for it instead: that makes many small files.':
    'Wählen Sie stattdessen einen Ordner dafür: Das ergibt viele kleine Dateien.',
  'That place may not be read or written. Give yourself permission, or choose another one.':
    'Dieser Ort darf nicht gelesen oder beschrieben werden. Geben Sie sich die Erlaubnis oder wählen Sie einen anderen.',
  'That disk is read-only. Choose a place on another disk.':
    'Dieser Datenträger ist schreibgeschützt. Wählen Sie einen Ort auf einem anderen.',
  'The disk did not take what was written to it; it may have been removed.':
    'Der Datenträger nahm nicht an, was auf ihn geschrieben wurde; vielleicht wurde er entfernt.',
  'Check it and try again.': 'Prüfen Sie ihn und versuchen Sie es noch einmal.',
  'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.':
    'Zum Wiederherstellen ist nicht genug Platz. Nichts blieb zurück. Wählen Sie einen Ort auf einem anderen Datenträger.',
  'The archive could not be restored there. Nothing was left behind. Check the disk and try again.':
    'Das Archiv konnte dort nicht wiederhergestellt werden. Nichts blieb zurück. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
}
