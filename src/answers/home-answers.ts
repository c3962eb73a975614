import { type ListedOrder, listedOrderSchema } from '../contract/home-requests.ts'
import type { RequestInput, RequestOutput } from '../contract/requests.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Instant, instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { type FoundOrder, hitEnd, hitStart, type SearchIndex } from '../workflow/ports/search-index.ts'
import { type AnswerContext, type AnswersTo, known } from './answer-context.ts'

type HomeRequest = 'order.list' | `orders.${'search' | 'total' | 'counts' | 'stake'}`

const noIndex: Failure = {
  code: 'index.unreadable',
  message: 'The list of orders cannot be searched on this computer. Start Proofbox again.',
}

/** How many of the latest orders are listed without being looked for. */
const listedAtOnce = 100

/** So long before its end a deadline counts as soon in the list: the first alarm of a buyer. */
const soonMillis = 7 * 86_400_000

const momentsOf = (now: Instant): { readonly now: Instant; readonly soonUntil: Instant } => ({
  now,
  soonUntil: instant(new Date(Date.parse(now) + soonMillis).toISOString()),
})

const excerptOf = (piece: string | null): ListedOrder['excerpt'] => {
  const [before, rest] = piece?.split(hitStart, 2) ?? []
  if (before === undefined || rest === undefined) return null
  const [hit = '', ...after] = rest.split(hitEnd)
  const plain = after.join('').replaceAll(hitStart, '')
  return { before, hit, after: plain }
}

/** What the index holds of an order came from the same program, but maybe from an older one: it is checked like a file. */
const listed = ({ summary, excerpt }: FoundOrder): readonly ListedOrder[] => {
  const read = listedOrderSchema.safeParse({ ...Object(summary), excerpt: excerptOf(excerpt) })
  return read.success ? [read.data] : []
}

/** The orders, found without reading them. */
export const createHomeAnswers = ({ ports, keeper }: AnswerContext): AnswersTo<HomeRequest> => {
  const withIndex = <Value>(act: (index: SearchIndex) => Result<Value, Failure>): Result<Value, Failure> =>
    ports.index ? act(ports.index) : fail(noIndex)
  return {
    async 'order.list'() {
      await keeper?.settled()
      return withIndex((index) => {
        const latest = { text: '', filters: {}, sort: 'recent', offset: 0, limit: listedAtOnce } as const
        const found = index.search({ ...latest, ...momentsOf(ports.clock.now()) })
        return found.ok ? succeed(found.value.orders.flatMap(listed)) : found
      })
    },
    async 'orders.search'({ text, filters, sort, offset, limit }: RequestInput<'orders.search'>) {
      keeper?.renew()
      return withIndex((index) => {
        const query = { text, filters: known(filters), sort, offset, limit, ...momentsOf(ports.clock.now()) }
        const found = index.search(query)
        if (!found.ok) return found
        const { total, more, orders } = found.value
        return succeed({ total, more, offset, orders: orders.flatMap(listed) })
      })
    },
    async 'orders.total'({ text, filters }) {
      return withIndex((index) => {
        const all = { text, filters: known(filters), sort: 'recent', offset: 0, limit: 0 } as const
        const counted = index.total({ ...all, ...momentsOf(ports.clock.now()) })
        return counted.ok ? succeed({ total: counted.value }) : counted
      })
    },
    async 'orders.counts'({ text }) {
      const count = () =>
        withIndex((index): Result<RequestOutput<'orders.counts'>, Failure> => {
          const counted = index.counts({ text, ...momentsOf(ports.clock.now()) })
          return counted.ok ? succeed({ ...counted.value, platforms: [...counted.value.platforms] }) : counted
        })
      const counted = count()
      // An archive whose index is not made yet must not look empty.
      if (!counted.ok || text !== '' || counted.value.open + counted.value.ended > 0) return counted
      await keeper?.begun()
      return count()
    },
    async 'orders.stake'() {
      return withIndex((index) => {
        const sums = index.stake()
        return sums.ok ? succeed([...sums.value]) : sums
      })
    },
  }
}
