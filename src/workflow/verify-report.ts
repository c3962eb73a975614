import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { parseManifest } from '../domain/evidence/manifest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { statedRoots } from '../domain/report/verification-evidence.ts'
import { manifestName } from '../domain/report/verification-files.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import { checkReport, reportBytes } from './verify-folder.ts'
import type { VerifyPorts } from './verify-ports.ts'
import { verifyReportSignature } from './verify-seal.ts'

/** One PDF: against the manifest beside it, or alone, where nothing can be said about it. */
export const verifyReport = async (
  ports: VerifyPorts,
  reader: BundleReader,
  ledger: VerificationLedger,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const pdf = reader.entries.find(({ path }) => path !== manifestName)?.path ?? ''
  const hashed = await reader.hash(pdf, (done) => onProgress({ phase: 'verifying', done }), signal)
  if (!hashed.ok) return fail(hashed.failure)
  const text = await reader.text(manifestName, reportBytes)
  const manifest = text.ok ? parseManifest(text.value) : null
  if (manifest === null || !manifest.ok) {
    const bytes = await reader.bytes(pdf, reportBytes)
    const [root] = bytes.ok ? statedRoots(bytes.value) : []
    const states = root === undefined ? 'It states no root digest that a program can read.' : `It states root ${root}.`
    const why =
      manifest === null ? 'There is no manifest.json beside the report' : 'The manifest.json beside it is damaged'
    ledger.check('manifest.readable', 'unknown', `${why}, so nothing can be compared.`)
    ledger.check(
      'files.unaltered',
      'unknown',
      'A report alone cannot show that it is unchanged. Check the whole bundle.',
    )
    ledger.check('report.states-root', 'unknown', `${states} Compare it with the manifest of the bundle.`)
    if (bytes.ok) verifyReportSignature(ports, pdf, bytes.value, ledger)
    return succeed(undefined)
  }
  ledger.check('manifest.readable', 'pass', 'manifest.json lies beside the report.')
  const report = manifest.value.files.find(({ role }) => role === 'report')
  const altered: readonly FixityFinding[] =
    report?.sha256 === hashed.value.sha256
      ? []
      : [{ kind: 'altered', path: pdf, expected: report?.sha256 ?? null, found: hashed.value.sha256 }]
  ledger.checkFindings(
    'files.unaltered',
    altered,
    'The report has the bytes that the manifest states.',
    'The report is not the one that the manifest states.',
  )
  await checkReport(ports, reader, pdf, manifest.value, ledger)
  ledger.check('files.complete', 'unknown', 'Only the report was checked. Give the folder to check everything.')
  return succeed(undefined)
}
