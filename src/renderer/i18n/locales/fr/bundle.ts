import type { enBundle } from '../../en-bundle.ts'
import type { Translation } from '../../translation.ts'

export const frBundle: Translation<typeof enBundle> = {
  'layout.title': 'Mise en page et langue',
  'layout.paper': 'Papier',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': 'Lettre US',
  'layout.perPage': 'Pièces par page',
  'layout.perPage.1': 'Une, aussi grande que possible, avec tout ce qui la concerne',
  'layout.perPage.2': 'Deux, avec ce qu’il faut pour les comparer',
  'layout.language': 'Langue du texte de litige',
  'layout.languageHint': 'Le reste du rapport est en anglais.',
  'layout.zip': 'Emballer aussi en un seul fichier zip',
  'bundle.warnings': 'Ce qui a été laissé de côté ou non imposé, et pourquoi',
}
