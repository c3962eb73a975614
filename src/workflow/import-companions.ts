import type { CompanionStatement } from '../domain/evidence/origin-hint.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { changeOrder } from './change-order.ts'
import type { Archive } from './ports/archive.ts'
import type { BundleReader, BundleStore } from './ports/bundle-store.ts'
import type { CredentialsReader } from './ports/credentials-reader.ts'
import type { SourceFiles } from './ports/source-files.ts'
import type { UnpackedFile, Unpacker } from './ports/unpacker.ts'

export interface CompanionPorts {
  readonly archive: Archive
  readonly bundles: Pick<BundleStore, 'open'>
  readonly credentials: CredentialsReader
  readonly sources: SourceFiles
  readonly unpacker: Unpacker
}

/** A file that says something about another one; it is read, and no original of its own. */
interface Companion {
  readonly name: string
  readonly concerns: Sha256
  readonly data: CompanionStatement
}

/** A file that was taken as a companion, and the original that it speaks of; null for signatures and keys beside it. */
export interface NotedFile {
  readonly name: string
  readonly concerns: Sha256 | null
}

export interface UnusedCompanion {
  readonly name: string
  readonly failure: Failure
}

/** A file to be imported; `within` is its place in the zip at `path`, or null where it is the file at `path`. */
export interface MediaSource {
  readonly path: string
  readonly within: string | null
}

interface SortedFiles {
  /** All the others, in their order. */
  readonly media: readonly MediaSource[]
  readonly companions: readonly Companion[]
  readonly beside: readonly NotedFile[]
  readonly unusable: readonly UnusedCompanion[]
}

/** Fields and text of one recording; more than this is none. */
const mostBytes = 1 << 20

const isData = (name: string): boolean => /\.proof\.(?:json|csv)$/i.test(name)

/** Signatures, keys and attestations that ProofMode puts beside its data, and its leaflet. */
const isBeside = (name: string): boolean =>
  /\.(?:asc|gst|ots|devicecheck)$/i.test(name) || /^(?:HowToVerifyProofData|manifest)\.txt$/i.test(name)

const isZip = (head: Uint8Array): boolean => [0x50, 0x4b, 0x03, 0x04].every((byte, index) => head[index] === byte)

export const nameOf = (path: string): string => path.split(/[\\/]/).pop() ?? path

const unreadable = (name: string): Failure => ({
  code: 'credentials.unreadable',
  message: `“${name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.`,
})

const noRecording = (name: string): Failure => ({
  code: 'credentials.no-recording',
  message: `“${name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.`,
})

const companionOf = (
  { credentials }: CompanionPorts,
  name: string,
  bytes: Uint8Array,
  others: readonly string[],
): Companion | null => {
  const read = credentials.readCompanion(name, bytes)
  if (read === null) return null
  const signature = `${nameOf(name)}.asc`.toLowerCase()
  const signed = others.some((other) => nameOf(other).toLowerCase() === signature)
  return { name, concerns: read.concerns, data: { ...read.data, signed } }
}

/** A zip of ProofMode has a few recordings; one with thousands of files is none. */
const mostInZip = 500

/** Files that lie in zips for the system that packed them. */
const isPacked = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)

interface FoundInZip {
  readonly companions: readonly Companion[]
  readonly media: readonly MediaSource[]
}

/** What a zip of ProofMode holds; null for a zip without its data. */
const inZip = async (ports: CompanionPorts, path: string, reader: BundleReader): Promise<FoundInZip | null> => {
  const names = reader.entries.map((entry) => entry.path)
  if (names.length > mostInZip) return null
  const companions: Companion[] = []
  for (const entry of names.filter(isData)) {
    const bytes = await reader.bytes(entry, mostBytes)
    const read = bytes.ok ? companionOf(ports, entry, bytes.value, names) : null
    if (read) companions.push({ ...read, name: nameOf(path) })
  }
  const media = names.filter((name) => !isData(name) && !isBeside(nameOf(name)) && !isPacked(name))
  return companions.length === 0 ? null : { companions, media: media.map((within) => ({ path, within })) }
}

/**
 * Tells the files that speak of others from the others. A zip of ProofMode stands for what lies in it.
 */
export const sortCompanions = async (ports: CompanionPorts, paths: readonly string[]): Promise<SortedFiles> => {
  const media: MediaSource[] = []
  const companions: Companion[] = []
  const unusable: UnusedCompanion[] = []
  const beside = paths.some((path) => isData(path)) ? paths.filter((path) => isBeside(nameOf(path))) : []
  for (const path of paths.filter((one) => !beside.includes(one))) {
    const name = nameOf(path)
    if (isData(name)) {
      const bytes = await ports.sources.read(path, mostBytes)
      const read = bytes.ok ? companionOf(ports, name, bytes.value, paths) : null
      if (read) companions.push(read)
      else unusable.push({ name, failure: bytes.ok ? unreadable(name) : bytes.failure })
      continue
    }
    const opened = await ports.sources.open(path)
    const zip = opened.ok && isZip(opened.value.head) ? await ports.bundles.open(opened.value.path) : null
    const read = zip?.ok ? await inZip(ports, path, zip.value) : null
    if (zip?.ok) await zip.value.close()
    companions.push(...(read?.companions ?? []))
    media.push(...(read?.media ?? [{ path, within: null }]))
  }
  return { media, companions, beside: beside.map((path) => ({ name: nameOf(path), concerns: null })), unusable }
}

/** The path of a file to be imported, taken out of its zip where it lies in one. */
export const takeOut = async (
  { unpacker }: CompanionPorts,
  { path, within }: MediaSource,
  signal: AbortSignal,
): Promise<Result<UnpackedFile, Failure>> =>
  within === null ? succeed({ path, discard: async () => undefined }) : unpacker.unpack(path, within, signal)

/** JSON before CSV, whatever order the files came in. */
const preferred = (companions: readonly Companion[]): readonly Companion[] =>
  [...companions].sort((a, b) => Number(/csv$/i.test(a.data.fileName)) - Number(/csv$/i.test(b.data.fileName)))

interface Noted {
  readonly order: Order
  readonly noted: readonly NotedFile[]
  readonly unused: readonly UnusedCompanion[]
}

/** Writes what companions say to the originals that they name, in the chain of custody first. */
export const noteCompanions = async (
  { archive }: CompanionPorts,
  order: Order,
  companions: readonly Companion[],
): Promise<Result<Noted, Failure>> => {
  let current = order
  const noted: NotedFile[] = []
  const unused: UnusedCompanion[] = []
  const written = new Set<Sha256>()
  for (const { name, concerns, data } of preferred(companions)) {
    if (!current.originals.some(({ sha256 }) => sha256 === concerns)) {
      if (!unused.some((one) => one.name === name)) unused.push({ name, failure: noRecording(name) })
      continue
    }
    if (!noted.some((one) => one.name === name && one.concerns === concerns)) noted.push({ name, concerns })
    if (written.has(concerns)) continue
    written.add(concerns)
    const recorded = await archive.record(current.id, 'order-edited', {
      original: concerns,
      companion: { form: data.kind, name: data.fileName, sha256: data.fileSha256 },
    })
    if (!recorded.ok) return recorded
    const changed = await changeOrder(archive, current, (latest) => ({
      ...latest,
      originals: latest.originals.map((original) =>
        original.sha256 === concerns
          ? { ...original, hints: [...(original.hints ?? []).filter(({ kind }) => kind !== 'proof-mode'), data] }
          : original,
      ),
    }))
    if (!changed.ok) return fail(changed.failure)
    current = changed.value
  }
  return succeed({ order: current, noted, unused })
}
