import { plAnnotate } from './annotate.ts'
import { plArchive } from './archive.ts'
import { plAttachments } from './attachments.ts'
import { plBundle } from './bundle.ts'
import { plCase } from './case.ts'
import { plClaim } from './claim.ts'
import { plCommands } from './commands.ts'
import { plFollow } from './follow.ts'
import { plFootage } from './footage.ts'
import { plGeneral } from './general.ts'
import { plHandOut } from './hand-out.ts'
import { plHome } from './home.ts'
import { plNamed } from './named.ts'
import { plOrigin } from './origin.ts'
import { plPhrasesBundle } from './phrases-bundle.ts'
import { plPhrasesCare } from './phrases-care.ts'
import { plPhrasesFailures } from './phrases-failures.ts'
import { plPhrasesFound } from './phrases-found.ts'
import { plPhrasesProtect } from './phrases-protect.ts'
import { plPlayer } from './player.ts'
import { plPoints } from './points.ts'
import { plProtection } from './protection.ts'
import { plRecord } from './record.ts'
import { plRules } from './rules.ts'
import { plSaid } from './said.ts'
import { plSaidWeak } from './said-weak.ts'
import { plSeal } from './seal.ts'
import { plSettings } from './settings.ts'
import { plTrash } from './trash.ts'

/** The window's words in Polish. */
export const pl = {
  ...plGeneral,
  ...plAnnotate,
  ...plTrash,
  ...plSeal,
  ...plProtection,
  ...plArchive,
  ...plAttachments,
  ...plBundle,
  ...plCase,
  ...plClaim,
  ...plCommands,
  ...plFollow,
  ...plFootage,
  ...plHandOut,
  ...plHome,
  ...plNamed,
  ...plOrigin,
  ...plPlayer,
  ...plRecord,
  ...plRules,
  ...plSettings,
  ...plSaid,
  ...plSaidWeak,
  ...plPoints,
  ...plPhrasesFound,
  ...plPhrasesBundle,
  ...plPhrasesProtect,
  ...plPhrasesCare,
  ...plPhrasesFailures,
}
