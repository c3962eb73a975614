import type { enBundle } from '../../en-bundle.ts'
import type { Translation } from '../../translation.ts'

export const deBundle: Translation<typeof enBundle> = {
  'layout.title': 'Aufteilung und Sprache',
  'layout.paper': 'Papier',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': 'US Letter',
  'layout.perPage': 'Beweisstücke je Seite',
  'layout.perPage.1': 'Eines, so groß wie möglich, mit allem darüber',
  'layout.perPage.2': 'Zwei, mit dem, was zum Vergleichen nötig ist',
  'layout.language': 'Sprache des Streittextes',
  'layout.languageHint': 'Der übrige Bericht ist auf Englisch.',
  'layout.zip': 'Auch als eine Zip-Datei packen',
  'bundle.warnings': 'Was weggelassen oder nicht erzwungen wurde, und warum',
}
