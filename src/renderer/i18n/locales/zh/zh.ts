import { zhAnnotate } from './annotate.ts'
import { zhArchive } from './archive.ts'
import { zhAttachments } from './attachments.ts'
import { zhBundle } from './bundle.ts'
import { zhCase } from './case.ts'
import { zhClaim } from './claim.ts'
import { zhCommands } from './commands.ts'
import { zhFollow } from './follow.ts'
import { zhFootage } from './footage.ts'
import { zhGeneral } from './general.ts'
import { zhHandOut } from './hand-out.ts'
import { zhHome } from './home.ts'
import { zhNamed } from './named.ts'
import { zhOrigin } from './origin.ts'
import { zhPhrasesBundle } from './phrases-bundle.ts'
import { zhPhrasesCare } from './phrases-care.ts'
import { zhPhrasesFailures } from './phrases-failures.ts'
import { zhPhrasesFound } from './phrases-found.ts'
import { zhPhrasesProtect } from './phrases-protect.ts'
import { zhPlayer } from './player.ts'
import { zhPoints } from './points.ts'
import { zhProtection } from './protection.ts'
import { zhRecord } from './record.ts'
import { zhRules } from './rules.ts'
import { zhSaid } from './said.ts'
import { zhSaidWeak } from './said-weak.ts'
import { zhSeal } from './seal.ts'
import { zhSettings } from './settings.ts'
import { zhTrash } from './trash.ts'

/** The window's words in Chinese. */
export const zh = {
  ...zhAnnotate,
  ...zhTrash,
  ...zhSeal,
  ...zhProtection,
  ...zhArchive,
  ...zhAttachments,
  ...zhBundle,
  ...zhCase,
  ...zhClaim,
  ...zhCommands,
  ...zhFollow,
  ...zhFootage,
  ...zhGeneral,
  ...zhHandOut,
  ...zhHome,
  ...zhNamed,
  ...zhOrigin,
  ...zhPlayer,
  ...zhPoints,
  ...zhRecord,
  ...zhRules,
  ...zhSaid,
  ...zhSaidWeak,
  ...zhSettings,
  ...zhPhrasesFound,
  ...zhPhrasesBundle,
  ...zhPhrasesProtect,
  ...zhPhrasesCare,
  ...zhPhrasesFailures,
}
