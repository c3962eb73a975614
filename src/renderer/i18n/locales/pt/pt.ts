import { ptAnnotate } from './annotate.ts'
import { ptArchive } from './archive.ts'
import { ptAttachments } from './attachments.ts'
import { ptBundle } from './bundle.ts'
import { ptCase } from './case.ts'
import { ptClaim } from './claim.ts'
import { ptCommands } from './commands.ts'
import { ptFollow } from './follow.ts'
import { ptFootage } from './footage.ts'
import { ptGeneral } from './general.ts'
import { ptHandOut } from './hand-out.ts'
import { ptHome } from './home.ts'
import { ptNamed } from './named.ts'
import { ptOrigin } from './origin.ts'
import { ptPhrasesBundle } from './phrases-bundle.ts'
import { ptPhrasesCare } from './phrases-care.ts'
import { ptPhrasesFailures } from './phrases-failures.ts'
import { ptPhrasesFound } from './phrases-found.ts'
import { ptPhrasesProtect } from './phrases-protect.ts'
import { ptPlayer } from './player.ts'
import { ptPoints } from './points.ts'
import { ptProtection } from './protection.ts'
import { ptRecord } from './record.ts'
import { ptRules } from './rules.ts'
import { ptSaid } from './said.ts'
import { ptSaidWeak } from './said-weak.ts'
import { ptSeal } from './seal.ts'
import { ptSettings } from './settings.ts'
import { ptTrash } from './trash.ts'

/** The window's words in Portuguese. */
export const pt = {
  ...ptAnnotate,
  ...ptTrash,
  ...ptSeal,
  ...ptProtection,
  ...ptArchive,
  ...ptAttachments,
  ...ptBundle,
  ...ptCase,
  ...ptClaim,
  ...ptCommands,
  ...ptFollow,
  ...ptFootage,
  ...ptGeneral,
  ...ptHandOut,
  ...ptHome,
  ...ptNamed,
  ...ptOrigin,
  ...ptPlayer,
  ...ptPoints,
  ...ptRecord,
  ...ptRules,
  ...ptSaid,
  ...ptSaidWeak,
  ...ptSettings,
  ...ptPhrasesFound,
  ...ptPhrasesBundle,
  ...ptPhrasesProtect,
  ...ptPhrasesCare,
  ...ptPhrasesFailures,
}
