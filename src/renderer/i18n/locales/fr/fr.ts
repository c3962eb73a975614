import { frAnnotate } from './annotate.ts'
import { frArchive } from './archive.ts'
import { frAttachments } from './attachments.ts'
import { frBundle } from './bundle.ts'
import { frCase } from './case.ts'
import { frClaim } from './claim.ts'
import { frCommands } from './commands.ts'
import { frFollow } from './follow.ts'
import { frFootage } from './footage.ts'
import { frGeneral } from './general.ts'
import { frHandOut } from './hand-out.ts'
import { frHome } from './home.ts'
import { frNamed } from './named.ts'
import { frOrigin } from './origin.ts'
import { frPhrasesBundle } from './phrases-bundle.ts'
import { frPhrasesCare } from './phrases-care.ts'
import { frPhrasesFailures } from './phrases-failures.ts'
import { frPhrasesFound } from './phrases-found.ts'
import { frPhrasesProtect } from './phrases-protect.ts'
import { frPlayer } from './player.ts'
import { frPoints } from './points.ts'
import { frProtection } from './protection.ts'
import { frRecord } from './record.ts'
import { frRules } from './rules.ts'
import { frSaid } from './said.ts'
import { frSaidWeak } from './said-weak.ts'
import { frSeal } from './seal.ts'
import { frSettings } from './settings.ts'
import { frTrash } from './trash.ts'

/** The window's words in French. */
export const fr = {
  ...frAnnotate,
  ...frTrash,
  ...frSeal,
  ...frProtection,
  ...frArchive,
  ...frAttachments,
  ...frBundle,
  ...frCase,
  ...frClaim,
  ...frCommands,
  ...frFollow,
  ...frFootage,
  ...frGeneral,
  ...frHandOut,
  ...frHome,
  ...frNamed,
  ...frOrigin,
  ...frPlayer,
  ...frPoints,
  ...frRecord,
  ...frRules,
  ...frSaid,
  ...frSaidWeak,
  ...frSettings,
  ...frPhrasesFound,
  ...frPhrasesBundle,
  ...frPhrasesProtect,
  ...frPhrasesCare,
  ...frPhrasesFailures,
}
