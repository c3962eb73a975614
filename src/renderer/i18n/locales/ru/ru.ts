import { ruAnnotate } from './annotate.ts'
import { ruArchive } from './archive.ts'
import { ruAttachments } from './attachments.ts'
import { ruBundle } from './bundle.ts'
import { ruCase } from './case.ts'
import { ruClaim } from './claim.ts'
import { ruCommands } from './commands.ts'
import { ruFollow } from './follow.ts'
import { ruFootage } from './footage.ts'
import { ruGeneral } from './general.ts'
import { ruHandOut } from './hand-out.ts'
import { ruHome } from './home.ts'
import { ruNamed } from './named.ts'
import { ruOrigin } from './origin.ts'
import { ruPhrasesBundle } from './phrases-bundle.ts'
import { ruPhrasesCare } from './phrases-care.ts'
import { ruPhrasesFailures } from './phrases-failures.ts'
import { ruPhrasesFound } from './phrases-found.ts'
import { ruPhrasesProtect } from './phrases-protect.ts'
import { ruPlayer } from './player.ts'
import { ruPoints } from './points.ts'
import { ruProtection } from './protection.ts'
import { ruRecord } from './record.ts'
import { ruRules } from './rules.ts'
import { ruSaid } from './said.ts'
import { ruSaidWeak } from './said-weak.ts'
import { ruSeal } from './seal.ts'
import { ruSettings } from './settings.ts'
import { ruTrash } from './trash.ts'

/** The window's words in Russian. */
export const ru = {
  ...ruGeneral,
  ...ruAnnotate,
  ...ruTrash,
  ...ruSeal,
  ...ruProtection,
  ...ruArchive,
  ...ruAttachments,
  ...ruBundle,
  ...ruCase,
  ...ruClaim,
  ...ruCommands,
  ...ruFollow,
  ...ruFootage,
  ...ruHandOut,
  ...ruHome,
  ...ruNamed,
  ...ruOrigin,
  ...ruPlayer,
  ...ruRecord,
  ...ruRules,
  ...ruSettings,
  ...ruSaid,
  ...ruSaidWeak,
  ...ruPoints,
  ...ruPhrasesFound,
  ...ruPhrasesBundle,
  ...ruPhrasesProtect,
  ...ruPhrasesCare,
  ...ruPhrasesFailures,
}
