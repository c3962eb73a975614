import { join } from 'node:path'
import { createArchiveFiles } from '../adapters/archive/archive-files.ts'
import { createArchiveVersions } from '../adapters/archive/archive-versions.ts'
import { createChoiceStore } from '../adapters/archive/choice-store.ts'
import { createMarkStore } from '../adapters/archive/mark-store.ts'
import { openArchive } from '../adapters/archive/open-archive.ts'
import { createPartwiseTakeStore } from '../adapters/archive/partwise-take-store.ts'
import { createSettingsStore } from '../adapters/archive/settings-store.ts'
import { createStampStore } from '../adapters/archive/stamp-store.ts'
import { createTakeStore } from '../adapters/archive/take-store.ts'
import { createBackupStore } from '../adapters/backup/backup-store.ts'
import { createKeptFiles } from '../adapters/backup/kept-files.ts'
import { createBundleStore } from '../adapters/bundle/bundle-store.ts'
import { createVerifierPage } from '../adapters/bundle/verifier-page.ts'
import { writeIcsFile } from '../adapters/calendar/ics-file.ts'
import { createWorkCalendars } from '../adapters/calendar/work-calendars.ts'
import type { Session } from '../adapters/encryption/session.ts'
import { openSearchIndex } from '../adapters/index/search-index.ts'
import { createDocumentSignatures } from '../adapters/integrity/document-signatures.ts'
import { createDocumentSigners } from '../adapters/integrity/document-signer.ts'
import { createHasher } from '../adapters/integrity/hasher.ts'
import { createSignatureReader } from '../adapters/integrity/signature-reader.ts'
import { openSigner } from '../adapters/integrity/signer.ts'
import { createTimeStamps } from '../adapters/integrity/time-stamps.ts'
import { createLettering } from '../adapters/pdf/lettering.ts'
import { createReportWriter } from '../adapters/pdf/report-writer.ts'
import { createShelf } from '../adapters/resources/shelf.ts'
import { imageTool } from '../adapters/sharp/image-codec.ts'
import { createClock } from '../adapters/system/clock.ts'
import { onBattery } from '../adapters/system/power.ts'
import { createOpenedBlobs } from '../adapters/vault/opened-blobs.ts'
import { createPassingBlobs } from '../adapters/vault/passing-blobs.ts'
import { createVault } from '../adapters/vault/vault.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { CarePorts } from '../workflow/care-ports.ts'
import type { DeskPorts } from '../workflow/desk-ports.ts'
import { keepStanding, takeStanding } from '../workflow/index/index-standing.ts'
import type { OnProgress } from '../workflow/jobs/job.ts'
import { migrateArchive } from '../workflow/migrate-archive.ts'
import type { Tools } from './compose-tools.ts'
import { programRoot, programVersion } from './program.ts'

/** Whether orders are found by an index, which then has to be kept in step; `afresh` throws away what was known. */
export type Indexed = boolean | 'afresh'

export interface OpenOptions {
  readonly indexed: Indexed
  /** Told while an older archive is brought up to date; never where there is nothing to do. */
  readonly onProgress?: OnProgress
}

/** Where a restored archive is tried out, below the archive's own folder. */
const trialFolder = (directory: string): string => join(directory, 'cache', 'restore-trial')

export interface ComposedArchive {
  readonly care: CarePorts
  readonly ports: DeskPorts
  close(): Promise<void>
}

/** Opens an archive as its one writer, who signs, and brings an older one up to date first. */
export const openSigned = (
  directory: string,
  session: Session | null = null,
  onProgress: OnProgress = () => undefined,
) => {
  const [clock, hasher] = [createClock(), createHasher()]
  return openArchive(directory, {
    clock,
    hasher,
    encrypted: session?.files,
    openSigner: (files) => openSigner(files, clock),
    migrate: async (files) =>
      migrateArchive(
        {
          backups: createBackupStore(directory, trialFolder(directory)),
          clock,
          kept: createKeptFiles(directory, () => session?.keys ?? null, session?.onDisk ?? files),
          proofboxVersion: await programVersion(),
          versions: createArchiveVersions(directory, files, { clock, hasher }, session !== null),
        },
        onProgress,
      ),
  })
}

/**
 * Fills every port with its adapter and takes the archive as its one writer. `session` is there while an encrypted
 * archive is unlocked.
 */
export const composeArchive = async (
  directory: string,
  tools: Tools,
  session: Session | null,
  { indexed, onProgress }: OpenOptions,
): Promise<Result<ComposedArchive, Failure>> => {
  const archive = await openSigned(directory, session, onProgress)
  if (!archive.ok) return archive
  const { signer } = archive.value
  const { clock, hasher } = tools
  const resources = join(programRoot(), 'resources')
  const fontsDirectory = join(resources, 'fonts')
  const files = session?.files ?? createArchiveFiles(directory)
  const sealed = session && { sealing: session.keys, opened: createOpenedBlobs(session.folders, session.keys) }
  const takes = session
    ? createPartwiseTakeStore({ directory, files, scratch: session.scratch })
    : createTakeStore(directory)
  const indexPath = session?.index ?? join(directory, 'index.sqlite')
  const index = indexed
    ? openSearchIndex(indexPath, { afresh: indexed === 'afresh', isAuthentic: session !== null })
    : null
  if (index?.ok && !(await takeStanding(files))) index.value.noteStep(false)
  const ports: DeskPorts = {
    ...tools,
    archive: archive.value,
    bundles: createBundleStore(),
    cache: createVault(join(directory, 'cache'), sealed),
    calendarFile: writeIcsFile,
    choices: createChoiceStore(directory, hasher, files),
    documents: signer && createDocumentSigners(files, clock, signer),
    documentSignatures: createDocumentSignatures(),
    imageTool,
    index: index?.ok ? index.value : null,
    lettering: createLettering({ fontsDirectory }),
    marks: createMarkStore(directory, hasher, files),
    passing: createPassingBlobs(join(session?.scratch ?? join(directory, 'cache'), 'passing')),
    proofboxVersion: await programVersion(),
    report: createReportWriter({ fontsDirectory }),
    settings: createSettingsStore(directory, files),
    shelf: createShelf(resources),
    signatures: createSignatureReader(),
    signer,
    stamps: createStampStore(files),
    takes,
    timeStamps: createTimeStamps(),
    trash: archive.value.trash,
    vault: createVault(directory, sealed),
    verifierPage: createVerifierPage(resources),
    workCalendars: createWorkCalendars(),
  }
  const { bundles, signatures, documentSignatures, timeStamps, proofboxVersion } = ports
  const care: CarePorts = {
    archive: archive.value,
    opening: archive.value.opening,
    recoveries: archive.value.recoveries,
    backups: createBackupStore(directory, trialFolder(directory)),
    clock,
    files,
    hasher,
    kept: createKeptFiles(directory, () => session?.keys ?? null, session?.onDisk ?? files),
    openArchive: (place) => openSigned(place),
    onBattery,
    proofboxVersion,
    verifier: { bundles, hasher, signatures, documentSignatures, timeStamps },
  }
  const close = async (): Promise<void> => {
    await takes.close()
    await archive.value.close()
    if (index?.ok && index.value.isInStep()) await keepStanding(files)
    await session?.close()
  }
  return succeed({ care, ports, close })
}
