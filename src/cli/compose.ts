import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createSettingsStore } from '../adapters/archive/settings-store.ts'
import { createBackupStore } from '../adapters/backup/backup-store.ts'
import { createBundleStore } from '../adapters/bundle/bundle-store.ts'
import { findMediaTools } from '../adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../adapters/ffmpeg/media-engine.ts'
import { createDocumentSignatures } from '../adapters/integrity/document-signatures.ts'
import { createHasher } from '../adapters/integrity/hasher.ts'
import { createSignatureReader } from '../adapters/integrity/signature-reader.ts'
import { createTimeStamps } from '../adapters/integrity/time-stamps.ts'
import { createLettering } from '../adapters/pdf/lettering.ts'
import { createImageCodec } from '../adapters/sharp/image-codec.ts'
import type { Indexed } from '../composition/compose-archive.ts'
import { composeLock } from '../composition/compose-lock.ts'
import type { ComposedReader } from '../composition/compose-reader.ts'
import { programRoot, programVersion } from '../composition/program.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { shownLine } from '../domain/kernel/shown-text.ts'
import type { CarePorts } from '../workflow/care-ports.ts'
import { createDesk, type Desk } from '../workflow/desk.ts'
import type { DeskPorts } from '../workflow/desk-ports.ts'
import type { VerifyPorts } from '../workflow/verify-ports.ts'
import { openingLines } from './opening-lines.ts'
import { createProgressLine } from './progress-line.ts'
import { unlockFor } from './unlock.ts'

export interface OpenDesk {
  readonly care: CarePorts
  readonly desk: Desk
  readonly ports: DeskPorts
  close(): Promise<void>
}

/**
 * Opens an archive folder as its one writer; makes it when `create` says so. An encrypted one is unlocked first: by the
 * passphrase in a file, else by one that is asked for at the terminal, else it is `archive.locked`.
 */
export const openDesk = async (
  directory: string,
  { create, indexed = false }: { readonly create: boolean; readonly indexed?: Indexed },
): Promise<Result<OpenDesk, Failure>> => {
  if (!create && !existsSync(directory)) {
    return fail({
      code: 'archive.missing',
      message: `There is no archive at ${directory}. “proofbox import” makes one.`,
    })
  }
  try {
    await mkdir(directory, { recursive: true })
  } catch (error) {
    return fail({
      code: 'archive.not-writable',
      message: `No archive can be made at ${directory}. Choose another folder.`,
      detail: String(error),
    })
  }
  const lock = await composeLock(directory)
  const keys = await unlockFor(lock.protection)
  if (!keys.ok) return keys
  const progress = createProgressLine(process.stderr)
  const opened = await lock.open(keys.value, { indexed, onProgress: progress.onProgress })
  progress.end()
  if (!opened.ok) return opened
  const { care, ports, close } = opened.value
  for (const line of openingLines(care.opening)) process.stderr.write(`${shownLine(line)}\n`)
  return succeed({ care, desk: createDesk(ports), ports, close })
}

/**
 * Opens an archive that another process writes, to be searched meanwhile; null where nobody else writes to it. Keys are
 * asked for as by `openDesk`.
 */
export const openBeside = async (directory: string): Promise<Result<ComposedReader, Failure> | null> => {
  if (!existsSync(directory)) return null
  const lock = await composeLock(directory)
  const writer = await lock.otherWriter()
  if (writer === null) return null
  const keys = await unlockFor(lock.protection)
  return keys.ok ? lock.openBeside(keys.value, writer) : keys
}

const rootsIn = async ({ settings }: Pick<DeskPorts, 'settings'>): Promise<Result<string, Failure>> => {
  const read = await settings.read()
  return read.ok ? succeed(read.value.authorities.map(({ roots }) => roots).join('\n')) : read
}

/**
 * The roots (PEM) that an archive's authorities have to lead to. Of a plain archive only its settings are read, so that
 * it does not matter who has it open; an encrypted one is opened as by `openDesk`.
 */
export const rootsOfArchive = async (directory: string): Promise<Result<string, Failure>> => {
  if (!existsSync(directory))
    return fail({ code: 'archive.missing', message: `There is no archive at ${directory}. Check the name.` })
  const facts = await (await composeLock(directory)).protection.facts()
  if (!facts.ok) return facts
  if (facts.value.state === 'plain') return rootsIn({ settings: createSettingsStore(directory) })
  const opened = await openDesk(directory, { create: false })
  if (!opened.ok) return opened
  try {
    return await rootsIn(opened.value.ports)
  } finally {
    await opened.value.close()
  }
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
