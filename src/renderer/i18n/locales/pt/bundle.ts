import type { enBundle } from '../../en-bundle.ts'
import type { Translation } from '../../translation.ts'

export const ptBundle: Translation<typeof enBundle> = {
  'layout.title': 'Formato e idioma',
  'layout.paper': 'Papel',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': 'Carta (EUA)',
  'layout.perPage': 'Provas por página',
  'layout.perPage.1': 'Uma, tão grande quanto possível, com tudo sobre ela',
  'layout.perPage.2': 'Duas, com o necessário para compará-las',
  'layout.language': 'Idioma do texto da disputa',
  'layout.languageHint': 'O resto do relatório está em inglês.',
  'layout.zip': 'Empacotar também em um arquivo zip',
  'bundle.warnings': 'O que ficou de fora ou não foi aplicado, e por quê',
}
