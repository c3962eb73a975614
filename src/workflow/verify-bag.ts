import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { bagFindings, bagNames, payloadFolder } from '../domain/report/bag.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import { hashEntries } from './hash-entries.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import { verifyFolder } from './verify-folder.ts'
import type { VerifyPorts } from './verify-ports.ts'

const textBytes = 64 * 2 ** 20

export const isBag = ({ entries }: BundleReader): boolean =>
  entries.some(({ path }) => path === bagNames.declaration || path === bagNames.payloadList) &&
  entries.some(({ path }) => path.startsWith(payloadFolder))

/** What lies below a folder of the reader, as if it were all. */
const below = (reader: BundleReader, folder: string): BundleReader => ({
  kind: reader.kind,
  entries: reader.entries.flatMap((entry) =>
    entry.path.startsWith(folder) ? [{ ...entry, path: entry.path.slice(folder.length) }] : [],
  ),
  hash: (path, onBytes, signal) => reader.hash(folder + path, onBytes, signal),
  bytes: (path, limit) => reader.bytes(folder + path, limit),
  text: (path, limit) => reader.text(folder + path, limit),
  pathOf: (path) => reader.pathOf(folder + path),
  close: () => reader.close(),
})

/** A bag (RFC 8493), and the bundle that is its payload where there is one. */
export const verifyBag = async (
  ports: VerifyPorts,
  reader: BundleReader,
  ledger: VerificationLedger,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const found = await hashEntries(reader, reader.entries, onProgress, signal)
  if (!found.ok) return found
  const textOf = async (path: string): Promise<string | null> => {
    if (!found.value.has(path)) return null
    const text = await reader.text(path, textBytes)
    return text.ok ? text.value : ''
  }
  const findings = bagFindings(
    {
      declaration: await textOf(bagNames.declaration),
      info: await textOf(bagNames.info),
      payloadList: await textOf(bagNames.payloadList),
      tagList: await textOf(bagNames.tagList),
      fetches: found.value.has(bagNames.fetch),
    },
    found.value,
  )
  ledger.checkFindings('bag.valid', findings, 'The bag is complete and valid (BagIt 1.0).', 'The bag is not valid.')
  const payload = below(reader, payloadFolder)
  const hasBundle = payload.entries.some(({ path }) => path === 'manifest.json' || path === 'manifest.sha256')
  return hasBundle ? verifyFolder(ports, payload, ledger, onProgress, signal) : succeed(undefined)
}
