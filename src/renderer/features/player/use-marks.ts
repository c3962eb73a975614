import { useState } from 'react'
import type { MarkView } from '../../../contract/marks-requests.ts'
import { useAnswer, useAsk } from '../../data/ask.tsx'

export interface Marks {
  readonly all: readonly MarkView[]
  /** The mark that was removed last and can be put back. */
  readonly removed: MarkView | null
  put(mark: Pick<MarkView, 'source' | 'ordinal' | 'note'>): Promise<void>
  remove(mark: MarkView): Promise<void>
  putBack(): Promise<void>
}

/** The order's marks. Each change shows the list as the engine has it afterwards. */
export const useMarks = (orderId: string): Marks => {
  const { data, refetch } = useAnswer('marks.list', { orderId })
  const [removed, setRemoved] = useState<MarkView | null>(null)
  const ask = useAsk()
  const put: Marks['put'] = async ({ source, ordinal, note }) => {
    if (removed?.source === source && removed.ordinal === ordinal) setRemoved(null)
    if (await ask('marks.put', { orderId, source, ordinal, note })) refetch()
  }
  return {
    all: data ?? [],
    removed,
    put,
    async remove(mark) {
      if (!(await ask('marks.remove', { orderId, source: mark.source, ordinal: mark.ordinal }))) return
      setRemoved(mark)
      refetch()
    },
    async putBack() {
      if (removed) await put(removed)
    },
  }
}
