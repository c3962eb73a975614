import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../../src/adapters/archive/archive.ts'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { createChoiceStore } from '../../src/adapters/archive/choice-store.ts'
import { createMarkStore } from '../../src/adapters/archive/mark-store.ts'
import { createPartwiseTakeStore } from '../../src/adapters/archive/partwise-take-store.ts'
import { createSettingsStore } from '../../src/adapters/archive/settings-store.ts'
import { createTakeStore } from '../../src/adapters/archive/take-store.ts'
import { createBackupStore } from '../../src/adapters/backup/backup-store.ts'
import { createKeptFiles } from '../../src/adapters/backup/kept-files.ts'
import { createBundleStore } from '../../src/adapters/bundle/bundle-store.ts'
import { createVerifierPage } from '../../src/adapters/bundle/verifier-page.ts'
import { writeIcsFile } from '../../src/adapters/calendar/ics-file.ts'
import { createWorkCalendars } from '../../src/adapters/calendar/work-calendars.ts'
import { createCodeReader } from '../../src/adapters/codes/code-reader.ts'
import { createProtection } from '../../src/adapters/encryption/protection.ts'
import { openSession, type Session, sweepSessions } from '../../src/adapters/encryption/session.ts'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../src/adapters/ffmpeg/media-engine.ts'
import { openSearchIndex } from '../../src/adapters/index/search-index.ts'
import { createDocumentSignatures } from '../../src/adapters/integrity/document-signatures.ts'
import { createDocumentSigner } from '../../src/adapters/integrity/document-signer.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { createSignatureReader } from '../../src/adapters/integrity/signature-reader.ts'
import { openSigner } from '../../src/adapters/integrity/signer.ts'
import { createTimeStamps } from '../../src/adapters/integrity/time-stamps.ts'
import { createLettering } from '../../src/adapters/pdf/lettering.ts'
import { createReportWriter } from '../../src/adapters/pdf/report-writer.ts'
import { createShelf } from '../../src/adapters/resources/shelf.ts'
import { createImageCodec, imageTool } from '../../src/adapters/sharp/image-codec.ts'
import { createSourceFiles } from '../../src/adapters/source/source-files.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import { onBattery } from '../../src/adapters/system/power.ts'
import { createTextReader } from '../../src/adapters/text/text-reader.ts'
import { createOpenedBlobs } from '../../src/adapters/vault/opened-blobs.ts'
import { createPassingBlobs } from '../../src/adapters/vault/passing-blobs.ts'
import { createVault } from '../../src/adapters/vault/vault.ts'
import type { Failure } from '../../src/domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../src/domain/kernel/result.ts'
import type { CarePorts } from '../../src/workflow/care-ports.ts'
import type { DeskPorts } from '../../src/workflow/desk-ports.ts'
import type { ArchiveFiles } from '../../src/workflow/ports/archive-files.ts'
import type { ArchiveKeys } from '../../src/workflow/ports/protection.ts'

export interface Engine {
  readonly care: CarePorts
  readonly ports: DeskPorts
  /** The sample video, where set-up made one or the package brings it. */
  readonly sample: string | null
  close(): Promise<void>
}

const programRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'resources', 'policies')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

const versionOf = async (root: string): Promise<string> => {
  const parsed: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown'
}

/** Fills every port with its adapter and takes the archive as its one writer. */
const composeEngine = async (directory: string, session: Session | null): Promise<Result<Engine, Failure>> => {
  const located = await findMediaTools(process.env)
  if (!located.ok) return located
  await mkdir(directory, { recursive: true })
  const clock = createClock()
  const hasher = createHasher()
  const files = session?.files ?? createArchiveFiles(directory)
  const sealed = session && { sealing: session.keys, opened: createOpenedBlobs(session.folders, session.keys) }
  const openAs = (place: string, encrypted?: ArchiveFiles) =>
    openArchive(place, { clock, hasher, encrypted, openSigner: (own) => openSigner(own, clock) })
  const archive = await openAs(directory, session?.files)
  if (!archive.ok) return fail(archive.failure)
  const root = programRoot()
  const takes = session
    ? createPartwiseTakeStore({ directory, files, scratch: session.scratch })
    : createTakeStore(directory)
  const index = openSearchIndex(session?.index ?? join(directory, 'index.sqlite'))
  const samples = [join(root, '.runtime', 'sample', 'unboxing.mp4'), join(root, 'resources', 'sample', 'unboxing.mp4')]
  const [bundles, signatures, proofboxVersion] = [createBundleStore(), createSignatureReader(), await versionOf(root)]
  return succeed({
    care: {
      archive: archive.value,
      backups: createBackupStore(directory, join(directory, 'cache', 'restore-trial')),
      clock,
      files,
      hasher,
      kept: createKeptFiles(directory, () => session?.keys ?? null, files),
      openArchive: (place) => openAs(place),
      onBattery,
      proofboxVersion,
      verifier: {
        bundles,
        hasher,
        signatures,
        documentSignatures: createDocumentSignatures(),
        timeStamps: createTimeStamps(),
      },
    },
    ports: {
      archive: archive.value,
      bundles,
      cache: createVault(join(directory, 'cache'), sealed),
      choices: createChoiceStore(directory, hasher, files),
      clock,
      codes: createCodeReader(),
      hasher,
      images: createImageCodec(),
      imageTool,
      index: index.ok ? index.value : null,
      lettering: createLettering({ fontsDirectory: join(root, 'resources', 'fonts') }),
      marks: createMarkStore(directory, hasher, files),
      media: createMediaEngine(located.value),
      passing: createPassingBlobs(join(session?.scratch ?? join(directory, 'cache'), 'passing')),
      proofboxVersion,
      report: createReportWriter({ fontsDirectory: join(root, 'resources', 'fonts') }),
      settings: createSettingsStore(directory, files),
      signatures,
      signer: archive.value.signer,
      documents: archive.value.signer && createDocumentSigner(files, clock, archive.value.signer),
      timeStamps: createTimeStamps(),
      documentSignatures: createDocumentSignatures(),
      shelf: createShelf(join(root, 'resources')),
      sources: createSourceFiles(),
      takes,
      text: createTextReader({ modelsFolder: join(root, 'resources', 'models') }),
      vault: createVault(directory, sealed),
      workCalendars: createWorkCalendars(),
      calendarFile: writeIcsFile,
      verifierPage: createVerifierPage(join(root, 'resources')),
    },
    sample: samples.find((path) => existsSync(path)) ?? null,
    async close() {
      await takes.close()
      await archive.value.close()
      await session?.close()
    },
  })
}

/** The lock of the archive, and what is behind it. */
export const composeLock = async (directory: string) => {
  const files = createArchiveFiles(directory)
  await sweepSessions(directory)
  return {
    protection: createProtection(directory, files),
    openWith: async (keys: ArchiveKeys | null): Promise<Result<Engine, Failure>> => {
      const session = keys && (await openSession(directory, files, keys))
      const composed = await composeEngine(directory, session)
      if (!composed.ok) await session?.close()
      return composed
    },
  }
}
