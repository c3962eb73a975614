import { type CustodyEntry, custodyLine } from '../domain/evidence/custody.ts'
import { type EvidenceStatement, rootOf } from '../domain/evidence/manifest.ts'
import type { SigningKey } from '../domain/evidence/signed-line.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { evidenceStatement } from '../domain/report/bundle-plan.ts'
import { planPages } from '../domain/report/page-plan.ts'
import type { ReportInput } from '../domain/report/report-input.ts'
import type { Hasher } from './ports/hasher.ts'
import type { ReportExtras, ReportWriter } from './ports/report-writer.ts'
import type { Vault } from './ports/vault.ts'

/** What an order's evidence is at this moment, and the digest that page 1 prints. */
export interface StatedEvidence {
  readonly evidence: EvidenceStatement
  readonly rootSha256: Sha256
  /** The chain of custody, one canonical JSON line an entry. */
  readonly lines: readonly string[]
}

/** `keys`: those of the archive; the statement names the ones that signed lines of this chain. */
export const stateEvidence = (
  hasher: Hasher,
  order: Order,
  chain: readonly CustodyEntry[],
  keys: readonly SigningKey[],
): StatedEvidence => {
  const lines = chain.map(custodyLine)
  const last = lines.at(-1)
  const signing = keys.filter(({ id }) => chain.some(({ key }) => key === id))
  const evidence = evidenceStatement(order, last === undefined ? null : hasher.sha256(last), signing)
  return { evidence, rootSha256: rootOf(evidence, (text) => hasher.sha256(text)), lines }
}

/** Carries a failure through the report writer, which knows only promises that reject. */
class PictureUnavailable extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** The report as PDF bytes; fails with `vault.*` when the bytes of a picture are not to be had. */
export const renderReport = async (
  ports: { readonly report: ReportWriter; readonly vault: Vault },
  input: ReportInput,
  extras: ReportExtras = {},
): Promise<Result<Uint8Array, Failure>> => {
  const picture = async (asset: Sha256): Promise<Uint8Array> => {
    const bytes = await ports.vault.read(asset)
    if (!bytes.ok) throw new PictureUnavailable(bytes.failure)
    return bytes.value
  }
  try {
    return succeed(await ports.report.write(planPages(input), picture, input.createdAt, extras))
  } catch (error) {
    if (error instanceof PictureUnavailable) return fail(error.failure)
    throw error
  }
}
