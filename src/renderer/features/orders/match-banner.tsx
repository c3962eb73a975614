import { useState } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import type { OrderView } from '../../../contract/view.ts'
import { useAnswer, useAsk, usePush } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { keepApart, readApart } from './kept-apart.ts'

interface OrderChange {
  readonly orderId: string
  readonly sentence: string
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
  readonly unrecorded?: boolean
}

interface MatchBannerProps {
  readonly order: OrderView
  readonly onOpen: (orderId: string) => Promise<void>
  /** Takes note of a change that can be taken back, and says what was done. */
  readonly onChanged: (change: OrderChange, sentence: string) => void
}

type Match = RequestOutput<'order.matches'>[number]

/** Asks whether files that came as an order of their own belong to one that states the number they show. */
export const MatchBanner = ({ order, onOpen, onChanged }: MatchBannerProps) => {
  const { id: orderId, originals, facts } = order
  const ask = useAsk()
  const [apart, setApart] = useState(readApart)
  const [moving, setMoving] = useState(false)
  const mayMatch = originals.length > 0 && Object.keys(facts).length === 0
  const { data, refetch } = useAnswer('order.matches', { orderId }, { enabled: mayMatch, staleMillis: 0 })
  usePush('order.changed', ({ id }) => {
    if (id === orderId && mayMatch) refetch()
  })
  const pairWith = (other: string): string => `${orderId} ${other}`
  const match = mayMatch ? data?.find((one) => !apart.includes(pairWith(one.orderId))) : undefined
  if (!match) return null

  const decide = (pair: string, isApart: boolean): void => {
    const pairs = [...readApart().filter((other) => other !== pair), ...(isApart ? [pair] : [])]
    keepApart(pairs)
    setApart(pairs)
  }
  const part = ({ orderId: other, title }: Match): void => {
    const pair = pairWith(other)
    const turn = (isApart: boolean) => async (): Promise<boolean> => {
      decide(pair, isApart)
      return true
    }
    decide(pair, true)
    const sentence = t('match.apart', { title })
    onChanged({ orderId, sentence, undo: turn(false), redo: turn(true), unrecorded: true }, sentence)
  }
  const move = async ({ orderId: into, title }: Match): Promise<void> => {
    const sources = originals.map(({ sha256 }) => sha256)
    const go = async (from: string, to: string): Promise<boolean> => {
      const moved = await ask('originals.move', { orderId: from, into: to, sources })
      if (moved) await onOpen(to)
      return moved !== null
    }
    setMoving(true)
    const there = await go(orderId, into)
    setMoving(false)
    if (!there) return
    const sentence = t('match.moved', { title })
    onChanged({ orderId: into, sentence, undo: () => go(into, orderId), redo: () => go(orderId, into) }, sentence)
  }
  return (
    <Banner tone="ok" title={t('match.title', { title: match.title })} testId="order-match">
      <p>{t('match.body', { number: match.trackingNumber })}</p>
      <div className="button-row">
        <Button look="primary" disabled={moving} onClick={() => void move(match)} data-testid="match-move">
          {t('match.move')}
        </Button>
        <Button disabled={moving} onClick={() => part(match)} data-testid="match-apart">
          {t('match.keepApart')}
        </Button>
      </div>
    </Banner>
  )
}
