import { join } from 'node:path'
import { createArchiveFiles } from '../../../src/adapters/archive/archive-files.ts'
import { giveWriterLock, takeWriterLock } from '../../../src/adapters/archive/writer-lock.ts'
import { createProtection } from '../../../src/adapters/encryption/protection.ts'
import type { OpenDesk } from '../../../src/cli/compose.ts'
import { openDesk } from '../../../src/cli/compose.ts'
import { setPassphraseFile } from '../../../src/cli/unlock.ts'
import type { Sha256 } from '../../../src/domain/kernel/digest.ts'
import type { Failure } from '../../../src/domain/kernel/failure.ts'
import { type Result, succeed } from '../../../src/domain/kernel/result.ts'
import { backUp } from '../../../src/workflow/back-up.ts'
import { deleteOrder, purgeOrder, takeBackOrder } from '../../../src/workflow/delete-order.ts'

const never = new AbortController().signal
const nothing = (): undefined => undefined

export const passphrase = 'four lamps behind the kettle'

/** What stands before each act: order A with a film, a photo and an exhibit, B, and C in the trash. */
export interface Stage {
  /** Everything that an act may write to. */
  readonly root: string
  readonly archive: string
  readonly photo: string
  readonly passphraseFile: string
  readonly film: Sha256
  readonly trashed: string
}

type Acted = Promise<Result<unknown, Failure>>

const target = (stage: Stage) => ({
  directory: join(stage.root, 'out'),
  name: 'bundle',
  language: 'en',
  target: null,
})

/** Each act on the open archive; they change different things, and each can be done again after it failed. */
export const acts: Readonly<Record<string, (open: OpenDesk, stage: Stage) => Acted>> = {
  import: ({ desk }, { photo }) => desk.importFiles('A', [photo], nothing, never),
  'import into a new order': ({ desk }, { photo }) => desk.importFiles('N', [photo], nothing, never),
  scan: ({ desk }, { film }) => desk.discover(film, { onFound: nothing, onProgress: nothing }, never),
  designate: ({ desk }, { film }) => desk.designate('A', [{ source: film, ordinal: 40 }], nothing, never),
  edit: ({ desk }) => desk.editFacts('A', { item: 'Blue cup', notes: 'torn box' }),
  settings: ({ ports }) => ports.settings.change((now) => succeed({ ...now, country: 'DE' })),
  'export a folder': ({ desk }, stage) => desk.exportBundle('A', { ...target(stage), zip: false }, nothing, never),
  'export a zip': ({ desk }, stage) => desk.exportBundle('A', { ...target(stage), zip: true }, nothing, never),
  'back up to a file': ({ care }, { root }) => backUp(care, join(root, 'backups', 'one.zip'), nothing, never),
  'back up to a folder': ({ care }, { root }) => backUp(care, join(root, 'backups'), nothing, never),
  delete: ({ ports }) => deleteOrder(ports, 'B', 'bought twice'),
  'take back': ({ ports }, { trashed }) => takeBackOrder(ports, trashed),
  'remove for good': ({ ports }, { trashed }) => purgeOrder(ports, trashed),
}

/** An act on a folder that nobody has open yet. */
export interface Opening {
  /** The folder of the archive, below the root. */
  readonly place: string
  /** Orders that are in it afterwards. */
  readonly orders: number
  readonly run: (stage: Stage) => Promise<Result<OpenDesk, Failure>>
}

/** Encrypts the archive, or goes on with that where it was begun. With little work for a guess: it is a test's secret. */
const encrypt = async (directory: string): Promise<Result<void, Failure>> => {
  const lock = { takeLock: () => takeWriterLock(directory), giveLock: () => giveWriterLock(directory) }
  const protection = createProtection(directory, createArchiveFiles(directory), { ...lock, work: () => 4 })
  const facts = await protection.facts()
  if (!facts.ok) return facts
  if (facts.value.state === 'sealed') return succeed(undefined)
  const keys =
    facts.value.state === 'plain'
      ? await protection.create(passphrase, await protection.newRecoveryKey())
      : await protection.unlock({ passphrase })
  if (!keys.ok) return keys
  const done = await protection.convert(keys.value, 'sealed', nothing, never)
  keys.value.drop()
  return done
}

/** Opening writes too: a new archive, one of the version before, and one that is encrypted first. */
export const openings: Readonly<Record<string, Opening>> = {
  open: { place: 'archive', orders: 2, run: ({ archive }) => openDesk(archive, { create: false }) },
  'open a new archive': {
    place: 'new',
    orders: 0,
    run: ({ root }) => openDesk(join(root, 'new'), { create: true }),
  },
  'open an older archive': {
    place: 'older',
    orders: 2,
    run: ({ root }) => openDesk(join(root, 'older'), { create: false }),
  },
  encrypt: {
    place: 'archive',
    orders: 2,
    run: async ({ archive, passphraseFile }) => {
      const encrypted = await encrypt(archive)
      setPassphraseFile(passphraseFile)
      return encrypted.ok ? openDesk(archive, { create: false }) : encrypted
    },
  },
}
