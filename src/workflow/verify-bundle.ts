import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Verification } from '../domain/report/verification.ts'
import { openLedger } from '../domain/report/verification-ledger.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import { verifyArchive } from './verify-archive.ts'
import { verifyBackup } from './verify-backup.ts'
import { isBag, verifyBag } from './verify-bag.ts'
import { verifyFolder } from './verify-folder.ts'
import type { VerifyPorts } from './verify-ports.ts'
import { verifyReport } from './verify-report.ts'

const notABundle: Failure = {
  code: 'bundle.not-a-bundle',
  message: 'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.',
}

const bundleMarks = new Set(['manifest.json', 'manifest.sha256', 'evidence.pdf', 'custody.jsonl'])

/** An archive without orders yet has its statement already. */
const archiveMarks = /^(?:orders\/|vault\/|archive\.json(?:\.age)?$)/

const isBundle = ({ entries }: BundleReader): boolean => entries.some(({ path }) => bundleMarks.has(path))

const isArchive = ({ kind, entries }: BundleReader): boolean =>
  kind === 'folder' && entries.some(({ path }) => archiveMarks.test(path))

/**
 * Checks a bundle (folder, bag, zip or its PDF alone), an archive or a backup, and lists everything that is wrong. What could not be
 * asked is `unknown` and says why. Fails only when there is nothing to check: `bundle.missing`, `bundle.not-a-bundle`,
 * `bundle.unreadable`, `bundle.too-large`, `bundle.no-permission`, `job.cancelled`.
 */
export const verifyBundle = async (
  ports: VerifyPorts,
  path: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Verification, Failure>> => {
  const backup = ports.backups ? await verifyBackup(ports.backups, path, onProgress, signal) : null
  if (backup) return backup
  const opened = await ports.bundles.open(path)
  if (!opened.ok) return opened
  const reader = opened.value
  try {
    const ledger = openLedger()
    const bundle =
      reader.kind === 'pdf' ? verifyReport : isBag(reader) ? verifyBag : isBundle(reader) ? verifyFolder : null
    if (bundle === null && !isArchive(reader)) return fail(notABundle)
    const done = bundle
      ? await bundle(ports, reader, ledger, onProgress, signal)
      : await verifyArchive(ports, path, reader, ledger, onProgress, signal)
    return done.ok ? succeed(ledger.close()) : done
  } finally {
    await reader.close()
  }
}
