import type { Words } from './words-en.ts'

export const de: Words = {
  language: 'Deutsch',
  'choose-language': 'Sprache',
  title: 'Ein Beweispaket prüfen',
  intro:
    'Diese Seite vergleicht jede Datei eines Pakets mit den Prüfsummen, die beim Erstellen des Pakets geschrieben wurden. Sie arbeitet ohne Internet und sendet nichts.',
  drop: 'Legen Sie den Ordner des Pakets oder seine .zip-Datei hier ab, oder wählen Sie:',
  folder: 'Ordner wählen',
  zip: '.zip wählen',
  upload:
    'Manche Browser fragen, ob der Ordner „hochgeladen“ werden soll. Sie meinen nur, dass diese Seite ihn lesen darf.',
  reading: 'Lesen: {percent} %',
  read: 'Gelesene Dateien: {count}',
  unreadable: 'Die Dateien konnten nicht gelesen werden: {reason}',
  'no-folders':
    'Dieser Browser hat nicht übergeben, was abgelegt wurde. Verwenden Sie die Schaltflächen, oder packen Sie den Ordner als .zip und wählen Sie diese.',
  'no-folder-choice':
    'Dieser Browser lässt Sie Dateien wählen, keinen Ordner. Legen Sie den Ordner hier ab, oder packen Sie ihn als .zip und wählen Sie diese.',
  proved: 'Belegt',
  pending: 'Offen',
  'not-proved': 'Nicht belegt',
  'whole-proved': 'Belegt: Jede Datei ist unverändert, seit dieses Paket erstellt wurde.',
  'whole-not-proved': 'Nicht belegt: Etwas weicht von dem ab, was beim Erstellen dieses Pakets geschrieben wurde.',
  'whole-pending': 'Offen: Diese Dateien sind kein ganzes Paket.',
  'whole-open':
    'Nichts weicht von dem ab, was beim Erstellen dieses Pakets geschrieben wurde. Nicht jede Frage lässt sich hier beantworten; noch offen: {count}.',
  asked: 'Was gefragt wurde',
  'column-answer': 'Antwort',
  'column-question': 'Frage',
  'column-file': 'Datei',
  'column-state': 'Zustand',
  'column-digest': 'Gefundene SHA-256',
  'root-heading': 'Wurzel-Prüfsumme',
  'root-hint':
    'Vergleichen Sie sie mit Seite 1 von evidence.pdf und mit dem, was der Absender Ihnen auf anderem Weg mitgeteilt hat:',
  'files-heading': 'Datei für Datei',
  'file-unchanged': 'unverändert',
  'file-altered': 'verändert',
  'file-inconsistent': 'passt nicht',
  'file-missing': 'fehlt',
  'file-added': 'nicht aufgeführt',
  'file-unvouched': 'offen',
  'limits-heading': 'Was dies zeigen kann und was nicht',
  limits:
    '„Unverändert“ heißt: Die Datei ist Bit für Bit dieselbe wie beim Erstellen des Pakets. Es sagt nicht, wer gefilmt hat, wann, oder ob das Gefilmte wahr ist. Wer das ganze Paket neu baut, kann neue Prüfsummen hineinschreiben, und auch diese Seite gehört zum Paket: Vergleichen Sie zur Sicherheit die Wurzel-Prüfsumme mit einer, die Sie auf anderem Weg erhalten haben, und verwenden Sie eine Kopie dieser Seite aus anderer Quelle.',
  'no-bundle':
    'Hier ist weder eine brauchbare manifest.json noch eine manifest.sha256. Wählen Sie den Ordner, der sie enthält.',
  unaltered: 'Keine Datei wurde verändert.',
  altered: 'Abweichungen von den Listen: {count}. Die Dateien sind unten genannt.',
  complete: 'Keine Datei fehlt.',
  missing: 'Fehlende Dateien: {count}.',
  'nothing-added': 'Keine Datei wurde hinzugefügt.',
  added: 'Dateien, die keine Liste nennt: {count}.',
  'manifest-wrong': 'manifest.json fehlt oder ist beschädigt.',
  root: 'Die Wurzel-Prüfsumme passt zu den Beweisen.',
  'root-wrong': 'Die Wurzel-Prüfsumme passt nicht zu den Beweisen.',
  sources: 'Jedes Beweisstück ist hier und nennt ein Original, das dieses Paket aufführt.',
  'sources-wrong': 'Angaben in manifest.json, die nicht zusammenpassen: {count}.',
  report: 'Der Bericht nennt dieselbe Wurzel-Prüfsumme.',
  'report-wrong': 'Der Bericht nennt eine andere Wurzel-Prüfsumme.',
  'report-signature-self':
    'Der Bericht trägt eine eigene Signatur im Namen „{name}“, für den niemand bürgt. Sie zeigt, dass der Bericht seither nicht verändert wurde, nicht wer signiert hat.',
  'report-signature-named':
    'Der Bericht trägt eine eigene Signatur von „{name}“. Ob dem Aussteller zu vertrauen ist, entscheiden Sie.',
  'report-signature-wrong':
    'Die eigene Signatur des Berichts passt nicht: Der Bericht oder seine Signatur wurde verändert.',
  'report-partial':
    'Die eigene Signatur des Berichts deckt nicht die ganze Datei ab: Etwas wurde angefügt oder abgeschnitten.',
  'report-unsigned': 'Der Bericht trägt keine eigene Signatur.',
  'report-stamp':
    'Die eigene Signatur des Berichts war spätestens {time} da, sagt „{name}“. Ob dieser Stelle zu vertrauen ist, entscheiden Sie.',
  custody: 'Die Verwahrungskette ist lückenlos. Einträge: {count}.',
  'custody-wrong': 'Die Verwahrungskette ist unterbrochen. Zeilen: {lines}.',
  'custody-end': 'Die Kette endet, wo das Manifest es sagt.',
  'custody-cut': 'Die Kette endet nicht, wo das Manifest es sagt. Zeilen wurden abgeschnitten oder hinzugefügt.',
  'custody-signed': 'Jede Signatur in der Verwahrungskette passt. Signierte Einträge: {count}.',
  'custody-unsigned': 'Die Einträge der Verwahrungskette sind nicht signiert.',
  'signature-key':
    'manifest.json wurde mit dem Schlüssel {key} signiert. Das zeigt, dass seither nichts verändert wurde, nicht wer signiert hat.',
  'signature-self':
    'manifest.json wurde im Namen „{name}“ signiert, für den niemand bürgt. Das zeigt, dass seither nichts verändert wurde, nicht wer signiert hat.',
  'signature-named': 'manifest.json wurde von „{name}“ signiert. Ob dem Aussteller zu vertrauen ist, entscheiden Sie.',
  'signature-wrong': 'Die Signatur passt nicht: {path}',
  'signature-other': 'Die Signatur stammt von einem Schlüssel, den das Manifest nicht nennt: {path}',
  'signature-none': 'Das Paket ist nicht signiert.',
  stamp:
    'Das Paket war spätestens um {time} vorhanden, sagt „{name}“. Ob dieser Stelle zu vertrauen ist, entscheiden Sie.',
  'stamp-wrong': 'Der Zeitstempel passt nicht zu diesem Paket: {path}',
  'stamp-none':
    'Es gibt keinen Zeitstempel. Wann das Paket erstellt wurde, ist nur behauptet. Er kann noch kommen: Fragen Sie den Absender.',
  browser:
    'Dieser Browser kann {path} nicht prüfen. Verwenden Sie einen neueren Browser oder das Programm: proofbox verify',
  frames:
    'Dass jedes Bild das genannte Einzelbild ist: Diese Seite dekodiert kein Video. Das Programm entnimmt die Bilder erneut: proofbox verify',
}
