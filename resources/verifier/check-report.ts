import { findSignedRange } from '../../src/domain/evidence/signed-range.ts'
import type { Answer } from './answer.ts'
import { checkReportSignature, type ReportFinding } from './cms.ts'
import { UnreadForm } from './der.ts'

type Bytes = Uint8Array<ArrayBuffer>

const path = 'evidence.pdf'
const wrong: Answer = { state: 'not-proved', key: 'report-signature-wrong' }
const unread: Answer = { state: 'pending', key: 'browser', values: { path } }

const joined = (before: Bytes, after: Bytes): Bytes => {
  const whole = new Uint8Array(before.length + after.length)
  whole.set(before)
  whole.set(after, before.length)
  return whole
}

const answersOf = ({ fits, signer, isSelfMade, stamp }: ReportFinding): readonly Answer[] => {
  if (fits === null) return [unread]
  if (!fits) return [wrong]
  const key = isSelfMade ? 'report-signature-self' : 'report-signature-named'
  const signed: Answer = { state: 'proved', key, values: { name: signer } }
  if (stamp === null) return [signed]
  if (stamp === 'unread') return [signed, unread]
  if (stamp === 'wrong' || stamp.fits === false)
    return [signed, { state: 'not-proved', key: 'stamp-wrong', values: { path } }]
  if (stamp.fits === null) return [signed, unread]
  const values = { time: new Date(stamp.at).toISOString(), name: stamp.signer }
  return [signed, { state: 'proved', key: 'report-stamp', values }]
}

/** What the signature inside of the report shows, and the time stamp over that (PAdES, ETSI EN 319 142-1). */
export const checkReport = async (pdf: Bytes): Promise<readonly Answer[]> => {
  const range = findSignedRange(pdf)
  if (range.kind === 'unsigned') return [{ state: 'pending', key: 'report-unsigned' }]
  if (range.kind === 'damaged') return [wrong]
  if (range.kind !== 'signed') return [{ state: 'not-proved', key: 'report-partial' }]
  try {
    return answersOf(await checkReportSignature(range.signature, joined(range.before, range.after)))
  } catch (error) {
    return [error instanceof UnreadForm ? unread : wrong]
  }
}
