import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../adapters/archive/archive.ts'
import { createArchiveFiles } from '../adapters/archive/archive-files.ts'
import { createChoiceStore } from '../adapters/archive/choice-store.ts'
import { createMarkStore } from '../adapters/archive/mark-store.ts'
import { createSettingsStore } from '../adapters/archive/settings-store.ts'
import { createTakeStore } from '../adapters/archive/take-store.ts'
import { createBackupStore } from '../adapters/backup/backup-store.ts'
import { createKeptFiles } from '../adapters/backup/kept-files.ts'
import { createBundleStore } from '../adapters/bundle/bundle-store.ts'
import { createVerifierPage } from '../adapters/bundle/verifier-page.ts'
import { writeIcsFile } from '../adapters/calendar/ics-file.ts'
import { createWorkCalendars } from '../adapters/calendar/work-calendars.ts'
import { createCodeReader } from '../adapters/codes/code-reader.ts'
import { findMediaTools } from '../adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../adapters/ffmpeg/media-engine.ts'
import { createDocumentSignatures } from '../adapters/integrity/document-signatures.ts'
import { createDocumentSigner } from '../adapters/integrity/document-signer.ts'
import { createHasher } from '../adapters/integrity/hasher.ts'
import { createSignatureReader } from '../adapters/integrity/signature-reader.ts'
import { openSigner } from '../adapters/integrity/signer.ts'
import { createTimeStamps } from '../adapters/integrity/time-stamps.ts'
import { createLettering } from '../adapters/pdf/lettering.ts'
import { createReportWriter } from '../adapters/pdf/report-writer.ts'
import { createShelf } from '../adapters/resources/shelf.ts'
import { createImageCodec, imageTool } from '../adapters/sharp/image-codec.ts'
import { createSourceFiles } from '../adapters/source/source-files.ts'
import { createClock } from '../adapters/system/clock.ts'
import { onBattery } from '../adapters/system/power.ts'
import { createTextReader } from '../adapters/text/text-reader.ts'
import { createPassingBlobs } from '../adapters/vault/passing-blobs.ts'
import { createVault } from '../adapters/vault/vault.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { CarePorts } from '../workflow/care-ports.ts'
import { createDesk, type Desk } from '../workflow/desk.ts'
import type { DeskPorts } from '../workflow/desk-ports.ts'
import type { VerifyPorts } from '../workflow/verify-ports.ts'

/** What a command needs that touches no archive. */
export type Tools = Pick<DeskPorts, 'clock' | 'codes' | 'hasher' | 'images' | 'media' | 'sources' | 'text'>

/** The nearest folder above this file that holds the program: its package.json and its resources. */
export const programRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'resources', 'policies')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

export const programVersion = async (): Promise<string> => {
  const parsed: unknown = JSON.parse(await readFile(join(programRoot(), 'package.json'), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown'
}

export const composeTools = async (): Promise<Result<Tools, Failure>> => {
  const located = await findMediaTools(process.env)
  if (!located.ok) return located
  return succeed({
    clock: createClock(),
    codes: createCodeReader(),
    hasher: createHasher(),
    images: createImageCodec(),
    media: createMediaEngine(located.value),
    sources: createSourceFiles(),
    text: createTextReader({ modelsFolder: join(programRoot(), 'resources', 'models') }),
  })
}

/** Opens an archive as its one writer, who signs. */
export const openSigned = (directory: string) => {
  const clock = createClock()
  return openArchive(directory, { clock, hasher: createHasher(), openSigner: (files) => openSigner(files, clock) })
}

export interface OpenDesk {
  readonly care: CarePorts
  readonly desk: Desk
  readonly ports: DeskPorts
  close(): Promise<void>
}

/** Opens an archive folder as its one writer; makes it when `create` says so. */
export const openDesk = async (
  directory: string,
  { create }: { readonly create: boolean },
): Promise<Result<OpenDesk, Failure>> => {
  if (!create && !existsSync(directory)) {
    return fail({
      code: 'archive.missing',
      message: `There is no archive at ${directory}. “proofbox import” makes one.`,
    })
  }
  const tools = await composeTools()
  if (!tools.ok) return tools
  try {
    await mkdir(directory, { recursive: true })
  } catch (error) {
    return fail({
      code: 'archive.not-writable',
      message: `No archive can be made at ${directory}. Choose another folder.`,
      detail: String(error),
    })
  }
  const { clock, hasher } = tools.value
  const archive = await openSigned(directory)
  if (!archive.ok) return archive
  const root = programRoot()
  const ports: DeskPorts = {
    ...tools.value,
    archive: archive.value,
    bundles: createBundleStore(),
    cache: createVault(join(directory, 'cache')),
    imageTool,
    index: null,
    choices: createChoiceStore(directory, hasher),
    lettering: createLettering({ fontsDirectory: join(root, 'resources', 'fonts') }),
    marks: createMarkStore(directory, hasher),
    passing: createPassingBlobs(join(directory, 'cache', 'passing')),
    report: createReportWriter({ fontsDirectory: join(root, 'resources', 'fonts') }),
    settings: createSettingsStore(directory),
    signatures: createSignatureReader(),
    signer: archive.value.signer,
    documents: archive.value.signer && createDocumentSigner(createArchiveFiles(directory), clock, archive.value.signer),
    timeStamps: createTimeStamps(),
    documentSignatures: createDocumentSignatures(),
    shelf: createShelf(join(root, 'resources')),
    takes: createTakeStore(directory),
    vault: createVault(directory),
    workCalendars: createWorkCalendars(),
    calendarFile: writeIcsFile,
    verifierPage: createVerifierPage(join(root, 'resources')),
    proofboxVersion: await programVersion(),
  }
  const { bundles, signatures, proofboxVersion } = ports
  const care: CarePorts = {
    archive: archive.value,
    backups: createBackupStore(directory, join(directory, 'cache', 'restore-trial')),
    clock,
    files: createArchiveFiles(directory),
    hasher,
    kept: createKeptFiles(directory),
    openArchive: openSigned,
    onBattery,
    proofboxVersion,
    verifier: {
      bundles,
      hasher,
      signatures,
      documentSignatures: createDocumentSignatures(),
      timeStamps: createTimeStamps(),
    },
  }
  return succeed({ care, desk: createDesk(ports), ports, close: () => archive.value.close() })
}

/** What verification needs: no archive of the user's own; the engine to take frames again, where ffmpeg is there. */
export const composeVerifier = async (): Promise<VerifyPorts> => {
  const located = await findMediaTools(process.env)
  const ports = {
    backups: createBackupStore(null, ''),
    bundles: createBundleStore(),
    hasher: createHasher(),
    signatures: createSignatureReader(),
    documentSignatures: createDocumentSignatures(),
    timeStamps: createTimeStamps(),
    images: createImageCodec(),
    lettering: createLettering({ fontsDirectory: join(programRoot(), 'resources', 'fonts') }),
    proofboxVersion: await programVersion(),
  }
  return located.ok ? { ...ports, media: createMediaEngine(located.value) } : ports
}
