import { useState } from 'react'
import type { MarkView } from '../../../contract/marks-requests.ts'
import { useAnswer, useAsk } from '../../data/ask.tsx'

type MarkWish = Pick<MarkView, 'source' | 'ordinal' | 'note'>

export interface Marks {
  readonly all: readonly MarkView[]
  /** The mark that was removed last and can be put back. */
  readonly removed: MarkView | null
  put(mark: MarkWish): Promise<void>
  remove(mark: MarkView): Promise<void>
  putBack(): Promise<void>
}

const isSame = (a: Pick<MarkView, 'source' | 'ordinal'>, b: Pick<MarkView, 'source' | 'ordinal'>): boolean =>
  a.source === b.source && a.ordinal === b.ordinal

/** The order's marks: changed in view at once, then as the engine has them. */
export const useMarks = (orderId: string): Marks => {
  const { data, refetch } = useAnswer('marks.list', { orderId })
  const [changed, setChanged] = useState<readonly MarkView[] | null>(null)
  const [removed, setRemoved] = useState<MarkView | null>(null)
  const ask = useAsk()
  const all = changed ?? data ?? []
  const settle = (answer: readonly MarkView[] | null): void => {
    setChanged(answer)
    refetch()
  }
  const put: Marks['put'] = async ({ source, ordinal, note }) => {
    const wish = { source, ordinal, note }
    if (removed && isSame(removed, wish)) setRemoved(null)
    setChanged(all.map((mark) => (isSame(mark, wish) ? { ...mark, note } : mark)))
    settle(await ask('marks.put', { orderId, ...wish }))
  }
  return {
    all,
    removed,
    put,
    async remove(mark) {
      setRemoved(mark)
      setChanged(all.filter((other) => !isSame(other, mark)))
      const answer = await ask('marks.remove', { orderId, source: mark.source, ordinal: mark.ordinal })
      if (!answer) setRemoved(null)
      settle(answer)
    },
    async putBack() {
      if (removed) await put(removed)
    },
  }
}
