import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../../src/adapters/archive/archive.ts'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { createChoiceStore } from '../../src/adapters/archive/choice-store.ts'
import { createMarkStore } from '../../src/adapters/archive/mark-store.ts'
import { createSettingsStore } from '../../src/adapters/archive/settings-store.ts'
import { createTakeStore } from '../../src/adapters/archive/take-store.ts'
import { createBackupStore } from '../../src/adapters/backup/backup-store.ts'
import { createKeptFiles } from '../../src/adapters/backup/kept-files.ts'
import { createBundleStore } from '../../src/adapters/bundle/bundle-store.ts'
import { createVerifierPage } from '../../src/adapters/bundle/verifier-page.ts'
import { writeIcsFile } from '../../src/adapters/calendar/ics-file.ts'
import { createWorkCalendars } from '../../src/adapters/calendar/work-calendars.ts'
import { createCodeReader } from '../../src/adapters/codes/code-reader.ts'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../src/adapters/ffmpeg/media-engine.ts'
import { openSearchIndex } from '../../src/adapters/index/search-index.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { createSignatureReader } from '../../src/adapters/integrity/signature-reader.ts'
import { openSigner } from '../../src/adapters/integrity/signer.ts'
import { createLettering } from '../../src/adapters/pdf/lettering.ts'
import { createReportWriter } from '../../src/adapters/pdf/report-writer.ts'
import { createShelf } from '../../src/adapters/resources/shelf.ts'
import { createImageCodec, imageTool } from '../../src/adapters/sharp/image-codec.ts'
import { createSourceFiles } from '../../src/adapters/source/source-files.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import { onBattery } from '../../src/adapters/system/power.ts'
import { createTextReader } from '../../src/adapters/text/text-reader.ts'
import { createPassingBlobs } from '../../src/adapters/vault/passing-blobs.ts'
import { createVault } from '../../src/adapters/vault/vault.ts'
import type { Failure } from '../../src/domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../src/domain/kernel/result.ts'
import type { CarePorts } from '../../src/workflow/care-ports.ts'
import type { DeskPorts } from '../../src/workflow/desk-ports.ts'

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
export const composeEngine = async (directory: string): Promise<Result<Engine, Failure>> => {
  const located = await findMediaTools(process.env)
  if (!located.ok) return located
  await mkdir(directory, { recursive: true })
  const clock = createClock()
  const hasher = createHasher()
  const openAs = (place: string) => openArchive(place, { clock, hasher, openSigner: (own) => openSigner(own, clock) })
  const archive = await openAs(directory)
  if (!archive.ok) return fail(archive.failure)
  const root = programRoot()
  const takes = createTakeStore(directory)
  const index = openSearchIndex(join(directory, 'index.sqlite'))
  const samples = [join(root, '.runtime', 'sample', 'unboxing.mp4'), join(root, 'resources', 'sample', 'unboxing.mp4')]
  const [bundles, signatures, proofboxVersion] = [createBundleStore(), createSignatureReader(), await versionOf(root)]
  return succeed({
    care: {
      archive: archive.value,
      backups: createBackupStore(directory, join(directory, 'cache', 'restore-trial')),
      clock,
      files: createArchiveFiles(directory),
      hasher,
      kept: createKeptFiles(directory),
      openArchive: openAs,
      onBattery,
      proofboxVersion,
      verifier: { bundles, hasher, signatures },
    },
    ports: {
      archive: archive.value,
      bundles,
      cache: createVault(join(directory, 'cache')),
      choices: createChoiceStore(directory, hasher),
      clock,
      codes: createCodeReader(),
      hasher,
      images: createImageCodec(),
      imageTool,
      index: index.ok ? index.value : null,
      lettering: createLettering({ fontsDirectory: join(root, 'resources', 'fonts') }),
      marks: createMarkStore(directory, hasher),
      media: createMediaEngine(located.value),
      passing: createPassingBlobs(join(directory, 'cache', 'passing')),
      proofboxVersion,
      report: createReportWriter({ fontsDirectory: join(root, 'resources', 'fonts') }),
      settings: createSettingsStore(directory),
      signatures,
      signer: archive.value.signer,
      shelf: createShelf(join(root, 'resources')),
      sources: createSourceFiles(),
      takes,
      text: createTextReader({ modelsFolder: join(root, 'resources', 'models') }),
      vault: createVault(directory),
      workCalendars: createWorkCalendars(),
      calendarFile: writeIcsFile,
      verifierPage: createVerifierPage(join(root, 'resources')),
    },
    sample: samples.find((path) => existsSync(path)) ?? null,
    close: () => takes.close().then(() => archive.value.close()),
  })
}
