import type { enBundle } from '../../en-bundle.ts'
import type { Translation } from '../../translation.ts'

/** Sentences about how the report is set and what goes along with it, in Polish. */
export const plBundle: Translation<typeof enBundle> = {
  'layout.title': 'Układ i język',
  'layout.paper': 'Papier',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': 'US Letter',
  'layout.perPage': 'Dowody na stronie',
  'layout.perPage.1': 'Jeden, możliwie największy, ze wszystkimi informacjami o nim',
  'layout.perPage.2': 'Dwa, z tym, co potrzebne do ich porównania',
  'layout.language': 'Język tekstu sporu',
  'layout.languageHint': 'Reszta raportu jest po angielsku.',
  'layout.zip': 'Spakuj też jako jeden plik zip',
  'bundle.warnings': 'Co pominięto lub czego nie wymuszono i dlaczego',
}
