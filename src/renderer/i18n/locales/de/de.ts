import { deAnnotate } from './annotate.ts'
import { deArchive } from './archive.ts'
import { deAttachments } from './attachments.ts'
import { deBundle } from './bundle.ts'
import { deCase } from './case.ts'
import { deClaim } from './claim.ts'
import { deCommands } from './commands.ts'
import { deFollow } from './follow.ts'
import { deFootage } from './footage.ts'
import { deGeneral } from './general.ts'
import { deHandOut } from './hand-out.ts'
import { deHome } from './home.ts'
import { deNamed } from './named.ts'
import { deOrigin } from './origin.ts'
import { dePhrasesBundle } from './phrases-bundle.ts'
import { dePhrasesCare } from './phrases-care.ts'
import { dePhrasesFailures } from './phrases-failures.ts'
import { dePhrasesFound } from './phrases-found.ts'
import { dePhrasesProtect } from './phrases-protect.ts'
import { dePlayer } from './player.ts'
import { dePoints } from './points.ts'
import { deProtection } from './protection.ts'
import { deRecord } from './record.ts'
import { deRules } from './rules.ts'
import { deSaid } from './said.ts'
import { deSaidWeak } from './said-weak.ts'
import { deSeal } from './seal.ts'
import { deSettings } from './settings.ts'
import { deTrash } from './trash.ts'

/** The window's words in German. */
export const de = {
  ...deAnnotate,
  ...deTrash,
  ...deSeal,
  ...deProtection,
  ...deArchive,
  ...deAttachments,
  ...deBundle,
  ...deCase,
  ...deClaim,
  ...deCommands,
  ...deFollow,
  ...deFootage,
  ...deGeneral,
  ...deHandOut,
  ...deHome,
  ...deNamed,
  ...deOrigin,
  ...dePlayer,
  ...dePoints,
  ...deRecord,
  ...deRules,
  ...deSaid,
  ...deSaidWeak,
  ...deSettings,
  ...dePhrasesFound,
  ...dePhrasesBundle,
  ...dePhrasesProtect,
  ...dePhrasesCare,
  ...dePhrasesFailures,
}
