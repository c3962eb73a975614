import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { type Manifest, parseManifest, rootOf } from '../domain/evidence/manifest.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { checkProvenance, statedRoots } from '../domain/report/verification-evidence.ts'
import { compareFiles, manifestName, sumsName } from '../domain/report/verification-files.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import { hashEntries } from './hash-entries.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import { redrawAnnotations } from './redraw-annotations.ts'
import { framesOf, retakeFrames } from './retake-frames.ts'
import { verifyCustody } from './verify-custody.ts'
import type { VerifyPorts } from './verify-ports.ts'
import { verifyReportSignature, verifySeal } from './verify-seal.ts'

/** The largest list, log or report that is read whole. */
const textBytes = 64 * 2 ** 20
export const reportBytes = 512 * 2 ** 20

const readManifest = async (reader: BundleReader, ledger: VerificationLedger): Promise<Manifest | null> => {
  const text = await reader.text(manifestName, textBytes)
  if (!text.ok) {
    ledger.check('manifest.readable', 'fail', 'manifest.json is not there or cannot be read.')
    return null
  }
  const manifest = parseManifest(text.value)
  if (manifest.ok) {
    ledger.check('manifest.readable', 'pass', `manifest.json lists ${manifest.value.files.length} files.`)
    return manifest.value
  }
  const finding: FixityFinding = {
    kind: 'altered',
    path: manifestName,
    expected: 'a manifest',
    found: manifest.failure,
  }
  ledger.checkFindings('manifest.readable', [finding], '', `manifest.json cannot be used: ${manifest.failure}.`)
  return null
}

/** Does the report state this root, and is it as it was signed? `unknown` where that cannot be read. */
export const checkReport = async (
  ports: VerifyPorts,
  reader: BundleReader,
  path: string,
  manifest: Manifest,
  ledger: VerificationLedger,
): Promise<void> => {
  const pdf = await reader.bytes(path, reportBytes)
  const roots = pdf.ok ? statedRoots(pdf.value) : []
  if (roots.length === 0) {
    ledger.check(
      'report.states-root',
      'unknown',
      'The report states no root digest that a program can read; compare page 1 by eye.',
    )
    if (pdf.ok) verifyReportSignature(ports, path, pdf.value, ledger)
    return
  }
  const wrong = roots
    .filter((root) => root !== manifest.rootSha256)
    .map((root): FixityFinding => ({ kind: 'inconsistent', path, expected: manifest.rootSha256, found: root }))
  ledger.checkFindings(
    'report.states-root',
    wrong,
    'The report states the root digest of this manifest.',
    'The report states another root digest.',
  )
  if (pdf.ok) verifyReportSignature(ports, path, pdf.value, ledger)
}

/** A whole bundle, as a folder or a zip. */
export const verifyFolder = async (
  ports: VerifyPorts,
  reader: BundleReader,
  ledger: VerificationLedger,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const hash = (text: string): Sha256 => ports.hasher.sha256(text)
  const found = await hashEntries(reader, reader.entries, onProgress, signal)
  if (!found.ok) return found
  const manifest = await readManifest(reader, ledger)
  const sums = await reader.text(sumsName, textBytes)
  const { missing, altered, unexpected } = compareFiles(found.value, manifest, sums.ok ? sums.value : null, hash)
  const list = manifest === null ? 'manifest.sha256 alone' : 'the manifest'
  ledger.checkFindings('files.complete', missing, `Every file of ${list} is there.`, `${missing.length} missing.`)
  ledger.checkFindings(
    'files.unaltered',
    altered,
    'Every file has the bytes that its digest states.',
    'Some files are not what the lists say.',
  )
  ledger.checkFindings('files.unexpected', unexpected, 'Nothing was added.', `${unexpected.length} not listed.`)
  if (manifest === null) {
    ledger.check('root.matches', 'unknown', 'Without a manifest there is no root digest to compare.')
  } else {
    const root = rootOf(manifest.evidence, hash)
    const differs: readonly FixityFinding[] =
      root === manifest.rootSha256
        ? []
        : [{ kind: 'inconsistent', path: manifestName, expected: manifest.rootSha256, found: root }]
    ledger.checkFindings(
      'root.matches',
      differs,
      `The root digest is ${root}.`,
      'The root digest does not fit the evidence.',
    )
  }
  await verifyCustody(ports, reader, manifest, ledger)
  if (manifest === null) return succeed(undefined)
  const unproven = checkProvenance(manifest)
  const { exhibits, withheld = [] } = manifest.evidence
  const count = exhibits.length
  const out =
    withheld.length > 0
      ? ` ${withheld.length} original${withheld.length > 1 ? 's were' : ' was'} left out on purpose.`
      : ''
  ledger.checkFindings(
    'exhibits.provenance',
    unproven,
    `${count} of ${count} exhibits name an original ${out ? 'that this bundle states' : 'in this bundle'}.${out}`,
    'Not every exhibit can be followed to an original.',
  )
  const report = manifest.files.find(({ role }) => role === 'report')
  if (report) await checkReport(ports, reader, report.path, manifest, ledger)
  const own = found.value.get(manifestName)
  if (own?.kind === 'hashed') await verifySeal(ports, reader, own.sha256, ledger)
  await redrawAnnotations(ports, reader, manifest, ledger)
  const fileOf = (source: Sha256): string | null =>
    manifest.files.find(({ role, sha256 }) => role === 'original' && sha256 === source)?.path ?? null
  const nameMissing = (source: Sha256): string =>
    withheld.includes(source) ? 'an original that was left out of the bundle' : source
  return retakeFrames(ports, reader, { frames: framesOf(exhibits), fileOf, missing: nameMissing }, ledger, signal)
}
