import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { type Money, parseMoney } from '../../../../src/domain/kernel/money.ts'
import {
  type Claim,
  type Defect,
  emptyClaim,
  type Mismatch,
  type Severity,
} from '../../../../src/domain/order/claim.ts'
import { type DisputeRecord, emptyDispute } from '../../../../src/domain/order/dispute-record.ts'
import type { Order, OrderFacts } from '../../../../src/domain/order/order.ts'
import type { Offer } from '../../../../src/domain/order/refund-record.ts'

export const money = (text: string): Money => {
  const amount = parseMoney(text)
  if (!amount) throw new Error(text)
  return amount
}

export const exhibit = (id: string): Exhibit => ({
  id,
  label: id.toUpperCase(),
  caption: '',
  kind: 'item',
  asset: sha256('0'.repeat(64)),
  mediaType: 'image/jpeg',
  byteLength: 1,
  codes: [],
  provenance: { kind: 'original', source: sha256('0'.repeat(64)), originalName: 'a.jpg' },
})

/** An order with the exhibits `a` and `b`. */
export const adviseOf = (
  facts: OrderFacts,
  claim: Partial<Claim> = {},
  dispute: Partial<DisputeRecord> = {},
): Order => ({
  schema: 1,
  id: '1',
  createdAt: instant('2026-01-01T00:00:00Z'),
  facts,
  originals: [],
  exhibits: [exhibit('a'), exhibit('b')],
  withdrawn: [],
  dispute: { ...emptyDispute, ...dispute, claim: { ...emptyClaim, ...claim } },
})

export const defect = (
  severity: Severity,
  pieces: number | null = null,
  exhibits: readonly string[] = ['a'],
): Defect => ({
  id: `${severity}-${pieces}`,
  what: `a ${severity} fault`,
  severity,
  pieces,
  exhibits,
})

export const mismatch = (aspect: Mismatch['aspect'], exhibits: readonly string[] = ['b']): Mismatch => ({
  id: aspect,
  aspect,
  expected: 'red',
  received: 'blue',
  exhibits,
})

export const offer = (kind: Offer['kind'], amount: string | null): Offer => ({
  at: { day: '2026-05-09', time: null, zone: 'Europe/Berlin' },
  by: 'seller',
  kind,
  amount: amount === null ? null : money(amount),
  answer: 'open',
})
