import { esAnnotate } from './annotate.ts'
import { esArchive } from './archive.ts'
import { esAttachments } from './attachments.ts'
import { esBundle } from './bundle.ts'
import { esCase } from './case.ts'
import { esClaim } from './claim.ts'
import { esCommands } from './commands.ts'
import { esFollow } from './follow.ts'
import { esFootage } from './footage.ts'
import { esGeneral } from './general.ts'
import { esHandOut } from './hand-out.ts'
import { esHome } from './home.ts'
import { esNamed } from './named.ts'
import { esOrigin } from './origin.ts'
import { esPhrasesBundle } from './phrases-bundle.ts'
import { esPhrasesCare } from './phrases-care.ts'
import { esPhrasesFailures } from './phrases-failures.ts'
import { esPhrasesFound } from './phrases-found.ts'
import { esPhrasesProtect } from './phrases-protect.ts'
import { esPlayer } from './player.ts'
import { esPoints } from './points.ts'
import { esProtection } from './protection.ts'
import { esRecord } from './record.ts'
import { esRules } from './rules.ts'
import { esSaid } from './said.ts'
import { esSaidWeak } from './said-weak.ts'
import { esSeal } from './seal.ts'
import { esSettings } from './settings.ts'
import { esTrash } from './trash.ts'

/** The window's words in Spanish. */
export const es = {
  ...esAnnotate,
  ...esTrash,
  ...esSeal,
  ...esProtection,
  ...esArchive,
  ...esAttachments,
  ...esBundle,
  ...esCase,
  ...esClaim,
  ...esCommands,
  ...esFollow,
  ...esFootage,
  ...esGeneral,
  ...esHandOut,
  ...esHome,
  ...esNamed,
  ...esOrigin,
  ...esPlayer,
  ...esPoints,
  ...esRecord,
  ...esRules,
  ...esSaid,
  ...esSaidWeak,
  ...esSettings,
  ...esPhrasesFound,
  ...esPhrasesBundle,
  ...esPhrasesProtect,
  ...esPhrasesCare,
  ...esPhrasesFailures,
}
