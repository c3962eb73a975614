import type { Policy, RefundTime, Timer } from './policy.ts'

const shared = {
  anchors: ['refund-promised', 'decided'],
  kind: 'ends',
  actor: 'platform',
  reasons: [],
  rolls: false,
  metBy: ['refund-received'],
} as const

const timerOf = (row: RefundTime): Timer | null =>
  row.most === null
    ? null
    : {
        ...shared,
        id: `refund.${row.method}`,
        span: {
          value: { count: row.most, unit: row.unit },
          sources: row.sources,
          asOf: row.asOf,
          confidence: row.confidence,
          note: row.note,
        },
        onMiss: null,
      }

/** The clock of the refund: until when it is due at the latest, and each published figure with its own source. */
export const refundTimers = (policy: Policy): readonly Timer[] => [
  // Where a marketplace published none, it is shown as unknown.
  ...(policy.refundLatest.value === null && policy.kind !== 'marketplace'
    ? []
    : [{ ...shared, id: 'refund.latest', span: policy.refundLatest, onMiss: 'ask the support and the bank' }]),
  ...policy.refundTimes.map(timerOf).filter((timer) => timer !== null),
]
