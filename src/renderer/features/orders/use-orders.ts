import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ListedOrder } from '../../../contract/home-requests.ts'
import { useAnswer, useAnswers, useInvalidate, usePush } from '../../data/ask.tsx'
import type { HomeView } from './home-view.ts'

/** Orders of one question to the engine. */
const pageSize = 100

/** Many orders change while an index is made; the list follows so often and no oftener. */
const followMillis = 400

/**
 * The value to ask for: the latest one, but none while an answer is on its way. What was passed by meanwhile, typing or
 * scrolling, is never asked for, so that the engine has no queue and the latest question no wait.
 * The function beside it takes in whether one is.
 */
export const useLatest = <Value>(value: Value): readonly [Value, (isAsking: boolean) => void] => {
  const [asked, setAsked] = useState(value)
  const [isAsking, setIsAsking] = useState(false)
  useEffect(() => {
    if (!isAsking) setAsked(value)
  }, [value, isAsking])
  return [asked, setIsAsking]
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
    for (const name of ['orders.search', 'orders.total', 'orders.counts', 'orders.stake'] as const) invalidate(name)
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

interface Range {
  readonly first: number
  readonly last: number
}

export interface OrderPages {
  /** Null until the first answer. */
  readonly total: number | null
  /** There are more than `total`; how many is being counted. */
  readonly more: boolean
  readonly at: (index: number) => ListedOrder | undefined
  /** Says which places are in view, so that their pages are there. */
  readonly show: (first: number, last: number) => void
  readonly refetch: () => void
  /** The answer on show is of an earlier question. */
  readonly isFetching: boolean
}

/** The first places of the pages on which these places stand, but for the first page: that is always there. */
const offsetsOf = ({ first, last }: Range): readonly number[] => {
  const offsets: number[] = []
  for (let offset = first - (first % pageSize); offset <= last; offset += pageSize) if (offset > 0) offsets.push(offset)
  return offsets
}

const startsOnSamePages = (one: Range, other: Range): boolean => offsetsOf(one).join() === offsetsOf(other).join()

/** The orders in view, page by page: only what is looked at is asked for, and how many there are is known at once. */
export const useOrderPages = ({ text, filters, sort }: HomeView): OrderPages => {
  const [inView, setInView] = useState<Range>({ first: 0, last: 0 })
  const question = { text: text.trim(), filters, sort, limit: pageSize }
  const head = useAnswer('orders.search', { ...question, offset: 0 }, { keepPrevious: true })
  const [asked, setIsAsking] = useLatest(inView)
  const offsets = useMemo(() => offsetsOf(asked), [asked])
  const answers = useAnswers(
    'orders.search',
    offsets.map((offset) => ({ ...question, offset })),
  )
  const awaitsPages = answers.some((answer) => answer.isFetching)
  useEffect(() => setIsAsking(awaitsPages), [awaitsPages, setIsAsking])
  const show = useCallback(
    (first: number, last: number) =>
      setInView((now) => (startsOnSamePages(now, { first, last }) ? now : { first, last })),
    [],
  )
  const counted = useAnswer('orders.total', { text: question.text, filters }, { enabled: head.data?.more === true })
  const { refetch, isFetching } = head
  return useMemo(() => {
    const byOffset = new Map(answers.map((answer, place) => [offsets[place], answer.data?.orders]))
    const all = head.data?.more ? counted.data?.total : undefined
    const pageAt = (offset: number) => (offset === 0 ? head.data?.orders : byOffset.get(offset))
    return {
      total: all ?? head.data?.total ?? null,
      more: head.data?.more === true && all === undefined,
      at: (index) => pageAt(Math.floor(index / pageSize) * pageSize)?.[index % pageSize],
      show,
      refetch,
      isFetching,
    }
  }, [head.data, counted.data, answers, offsets, show, refetch, isFetching])
}
