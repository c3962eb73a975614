import { followCustody } from '../../src/domain/evidence/custody.ts'
import { type Manifest, parseManifest, parseSums, rootOf } from '../../src/domain/evidence/manifest.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import { checkProvenance, statedRoots } from '../../src/domain/report/verification-evidence.ts'
import {
  compareFiles,
  type FileFindings,
  type FoundFile,
  manifestName,
  sumsName,
} from '../../src/domain/report/verification-files.ts'
import type { Answer, FileAnswer, FileState, Outcome } from './answer.ts'
import { checkReport } from './check-report.ts'
import { checkLines, checkSeal } from './check-signatures.ts'
import { bytesOf, type GivenFile, insideBundle } from './given-files.ts'
import { createSha256, hashText } from './sha256.ts'
import type { WordKey } from './words-en.ts'

const textBytes = 64 * 2 ** 20
const reportBytes = 512 * 2 ** 20
const wholeBytes = 32 * 2 ** 20

const hex = (bytes: ArrayBuffer): Sha256 =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('') as Sha256

/** By the browser's own SHA-256 for what fits into memory, a piece at a time for the rest. */
const hashFile = async (file: GivenFile, onBytes: (bytes: number) => void): Promise<Sha256> => {
  const subtle = globalThis.crypto?.subtle
  if (subtle && file.size <= wholeBytes) {
    const bytes = await bytesOf(file, wholeBytes)
    onBytes(bytes.length)
    return hex(await subtle.digest('SHA-256', bytes))
  }
  const hash = createSha256()
  for await (const piece of file.pieces()) {
    hash.update(piece)
    onBytes(piece.length)
  }
  return hash.digest()
}

const settled = (good: boolean, yes: WordKey, no: WordKey, values: Answer['values'] = {}): Answer => ({
  state: good ? 'proved' : 'not-proved',
  key: good ? yes : no,
  values,
})

const fileAnswers = (
  found: ReadonlyMap<string, FoundFile>,
  { missing, altered, unexpected }: FileFindings,
  isVouched: boolean,
): readonly FileAnswer[] => {
  const states = new Map<string, FileState>(isVouched ? [] : [[manifestName, 'unvouched']])
  for (const [findings, state] of [
    [altered.filter(({ kind }) => kind === 'inconsistent'), 'inconsistent'],
    [altered.filter(({ kind }) => kind !== 'inconsistent'), 'altered'],
    [missing, 'missing'],
    [unexpected, 'added'],
  ] as const) {
    for (const { path } of findings) states.set(path, state)
  }
  return [...new Set([...found.keys(), ...states.keys()])].sort().map((path) => {
    const file = found.get(path)
    return { path, state: states.get(path) ?? 'unchanged', found: file?.kind === 'hashed' ? file.sha256 : null }
  })
}

const checkEvidence = async (manifest: Manifest, report: GivenFile | undefined): Promise<readonly Answer[]> => {
  const { evidence, rootSha256 } = manifest
  const loose = checkProvenance(manifest)
  const answers = [
    settled(rootOf(evidence, hashText) === rootSha256, 'root', 'root-wrong'),
    settled(loose.length === 0, 'sources', 'sources-wrong', { count: String(loose.length) }),
  ]
  if (report && report.size <= reportBytes) {
    const bytes = await bytesOf(report, reportBytes)
    const roots = statedRoots(bytes)
    if (roots.length > 0)
      answers.push(
        settled(
          roots.every((one) => one === rootSha256),
          'report',
          'report-wrong',
        ),
      )
    answers.push(...(await checkReport(bytes)))
  }
  return answers
}

const checkCustody = async (log: string, { evidence }: Manifest): Promise<readonly Answer[]> => {
  const { keys = [], custodyHead } = evidence
  const signatures = await checkLines(log, keys)
  const { breaks, head, entries, signed } = followCustody(log, hashText, signatures)
  const lines = [...new Set(breaks.map(({ line }) => line))].join(', ')
  const chain = settled(breaks.length === 0, 'custody', 'custody-wrong', { count: String(entries), lines })
  const end = settled(head === custodyHead, 'custody-end', 'custody-cut')
  if (breaks.length > 0) return [chain, end]
  if (signed === 0) return [chain, end, { state: 'pending', key: 'custody-unsigned' }]
  if (signatures === null) return [chain, end, { state: 'pending', key: 'browser', values: { path: 'custody.jsonl' } }]
  return [chain, end, { state: 'proved', key: 'custody-signed', values: { count: String(signed) } }]
}

const none: Outcome = {
  state: 'pending',
  headline: 'whole-pending',
  root: null,
  answers: [{ state: 'pending', key: 'no-bundle' }],
  files: [],
}

const isAny = (answers: readonly Answer[], state: Answer['state']): boolean =>
  answers.some((answer) => answer.state === state)

/** Asks of a bundle what the program asks, but for what needs a decoder of video. */
export const checkBundle = async (
  given: readonly GivenFile[],
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Outcome> => {
  const files = new Map(insideBundle(given).map((file) => [file.path, file]))
  const textOf = async (path: string): Promise<string | null> => {
    const file = files.get(path)
    return file && file.size <= textBytes ? new TextDecoder().decode(await bytesOf(file, textBytes)) : null
  }
  const source = await textOf(manifestName)
  const sums = await textOf(sumsName)
  const parsed = source === null ? null : parseManifest(source)
  const manifest = parsed?.ok ? parsed.value : null
  if (manifest === null && (sums === null || parseSums(sums).length === 0)) return none

  const found = new Map<string, FoundFile>()
  for (const [path, file] of files) {
    found.set(path, { kind: 'hashed', bytes: file.size, sha256: await hashFile(file, onBytes) })
  }
  const findings = compareFiles(found, manifest, sums, hashText)
  const { missing, altered, unexpected } = findings
  const answers: Answer[] = [
    settled(altered.length === 0, 'unaltered', 'altered', { count: String(altered.length) }),
    settled(missing.length === 0, 'complete', 'missing', { count: String(missing.length) }),
    settled(unexpected.length === 0, 'nothing-added', 'added', { count: String(unexpected.length) }),
  ]
  const own = found.get(manifestName)
  if (manifest === null) answers.push({ state: 'not-proved', key: 'manifest-wrong' })
  else {
    answers.push(...(await checkEvidence(manifest, files.get('evidence.pdf'))))
    const log = await textOf('custody.jsonl')
    answers.push(...(log === null ? [] : await checkCustody(log, manifest)))
    const bytes = new TextEncoder().encode(source ?? '')
    if (own?.kind === 'hashed') answers.push(...(await checkSeal(files, bytes, own.sha256, manifest.evidence.keys)))
    if (manifest.evidence.exhibits.length > 0) answers.push({ state: 'pending', key: 'frames' })
  }
  const state = isAny(answers, 'not-proved') ? 'not-proved' : isAny(answers, 'pending') ? 'pending' : 'proved'
  const headline = state === 'pending' ? 'whole-open' : (`whole-${state}` as const)
  const root = manifest?.rootSha256 ?? null
  return { state, headline, root, answers, files: fileAnswers(found, findings, sums !== null) }
}
