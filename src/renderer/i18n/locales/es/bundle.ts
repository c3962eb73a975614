import type { enBundle } from '../../en-bundle.ts'
import type { Translation } from '../../translation.ts'

export const esBundle: Translation<typeof enBundle> = {
  'layout.title': 'Formato e idioma',
  'layout.paper': 'Papel',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': 'Carta (EE. UU.)',
  'layout.perPage': 'Pruebas por página',
  'layout.perPage.1': 'Una, lo más grande posible, con todo sobre ella',
  'layout.perPage.2': 'Dos, con lo necesario para compararlas',
  'layout.language': 'Idioma del texto de la disputa',
  'layout.languageHint': 'El resto del informe está en inglés.',
  'layout.zip': 'Empaquetarlo también en un archivo zip',
  'bundle.warnings': 'Qué se excluyó o no se aplicó, y por qué',
}
