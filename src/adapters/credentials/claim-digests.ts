import { createHash } from 'node:crypto'
import type { HintCheck } from '../../domain/evidence/origin-hint.ts'
import { bytesAt, type CborValue, listAt, textAt } from './cbor.ts'
import { boxLabelled, type SuperBox } from './jumbf.ts'

const algorithms: readonly string[] = ['sha256', 'sha384', 'sha512']

/** A digest by the name that C2PA gives it; null for one that it does not allow (C2PA 2.2, 13.1). */
export const hashNamed = (name: string | null) => {
  const algorithm = name ?? 'sha256'
  return algorithms.includes(algorithm) ? createHash(algorithm) : null
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** A claim of the first version lists its assertions in one, one of the second in two lists. */
const lists = ['assertions', 'created_assertions', 'gathered_assertions']

export interface CheckedAssertions {
  readonly check: HintCheck
  /** Those that the claim lists: only these are part of what was signed, and each has to be. */
  readonly listed: readonly SuperBox[]
  /** Those of them whose digest fits. */
  readonly signed: readonly SuperBox[]
}

const mostAssertions = 1024

/**
 * Holds each assertion of a claim against its digest there: of everything in its superbox (C2PA 2.2, 8.4.2.3). One that
 * the claim does not list was put in by somebody else, and is one that does not fit.
 */
export const checkAssertions = (claim: CborValue, assertions: readonly SuperBox[]): CheckedAssertions => {
  const named = lists.flatMap((list) => listAt(claim, list))
  if (named.length === 0 || named.length > mostAssertions) return { check: 'not-checked', listed: [], signed: [] }
  const byLabel = named.map((reference) => {
    const label = textAt(reference, 'url')?.split('/').pop() ?? ''
    const hash = hashNamed(textAt(reference, 'alg') ?? textAt(claim, 'alg'))
    const stated = bytesAt(reference, 'hash')
    const box = boxLabelled(assertions, label)
    if (box === null || stated === null) return { check: 'differs' as const, box }
    if (hash === null) return { check: 'not-checked' as const, box }
    const fits = sameBytes(hash.update(box.content).digest(), stated)
    return { check: fits ? ('fits' as const) : ('differs' as const), box }
  })
  const states = byLabel.map(({ check }) => check)
  const listed = byLabel.flatMap(({ box }) => (box === null ? [] : [box]))
  const undeclared = assertions.some((box) => !listed.includes(box))
  return {
    check:
      undeclared || states.includes('differs') ? 'differs' : states.includes('not-checked') ? 'not-checked' : 'fits',
    listed,
    signed: byLabel.flatMap(({ check, box }) => (check === 'fits' && box !== null ? [box] : [])),
  }
}
