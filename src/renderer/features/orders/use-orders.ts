import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ListedOrder } from '../../../contract/home-requests.ts'
import { useAnswer, useAnswers, useInvalidate, usePush } from '../../data/ask.tsx'
import type { HomeView } from './home-view.ts'

/** Orders of one question to the engine. */
const pageSize = 100

/** Many orders change while an index is made; the list follows so often and no oftener. */
const followMillis = 400

/** The value, so long after its last change. */
export const useSettled = <Value>(value: Value, millis: number): Value => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), millis)
    return () => clearTimeout(timer)
  }, [value, millis])
  return settled
}

/**
 * Asks again for everything that lists orders, soon after one of them changed. Stands for the life of the window: what
 * changes while no list is there must not be shown as it was.
 */
export const FollowOrders = (): null => {
  const invalidate = useInvalidate()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const refresh = useCallback(() => {
    timer.current = null
    for (const name of ['orders.search', 'orders.counts', 'orders.stake'] as const) invalidate(name)
  }, [invalidate])
  usePush('orders.changed', () => {
    timer.current ??= setTimeout(refresh, followMillis)
  })
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
    },
    [],
  )
  return null
}

export interface OrderPages {
  /** Null until the first answer. */
  readonly total: number | null
  readonly at: (index: number) => ListedOrder | undefined
  /** Says which places are in view, so that their pages are there. */
  readonly show: (first: number, last: number) => void
  readonly refetch: () => void
  /** The answer on show is of an earlier question. */
  readonly isFetching: boolean
}

/** The orders in view, page by page: only what is looked at is asked for, and how many there are is known at once. */
export const useOrderPages = ({ text, filters, sort }: HomeView): OrderPages => {
  const [range, setRange] = useState({ first: 0, last: 0 })
  const question = { text: text.trim(), filters, sort, limit: pageSize }
  const head = useAnswer('orders.search', { ...question, offset: 0 }, { keepPrevious: true })
  const pages: number[] = []
  for (let page = Math.floor(range.first / pageSize); page <= Math.floor(range.last / pageSize); page += 1)
    pages.push(page * pageSize)
  const offsets = pages.filter((offset) => offset > 0)
  const answers = useAnswers(
    'orders.search',
    offsets.map((offset) => ({ ...question, offset })),
  )
  const show = useCallback(
    (first: number, last: number) =>
      setRange((now) =>
        Math.floor(now.first / pageSize) === Math.floor(first / pageSize) &&
        Math.floor(now.last / pageSize) === Math.floor(last / pageSize)
          ? now
          : { first, last },
      ),
    [],
  )
  const { refetch, isFetching } = head
  return useMemo(() => {
    const byOffset = new Map(answers.map((answer, place) => [offsets[place], answer?.orders]))
    const pageAt = (offset: number) => (offset === 0 ? head.data?.orders : byOffset.get(offset))
    return {
      total: head.data?.total ?? null,
      at: (index) => pageAt(Math.floor(index / pageSize) * pageSize)?.[index % pageSize],
      show,
      refetch,
      isFetching,
    }
  }, [head.data, answers, offsets, show, refetch, isFetching])
}
