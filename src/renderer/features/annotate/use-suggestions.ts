import { useCallback, useEffect, useState } from 'react'
import type { AnnotatedExhibitView, SuggestionsView } from '../../../contract/annotate-requests.ts'
import type { FailureView } from '../../../contract/view.ts'
import { useTry } from '../../data/ask.tsx'

export interface SuggestionFinder {
  /** Null while the text of the picture is read. */
  readonly suggestions: SuggestionsView | null
  readonly failure: FailureView | null
  readonly retry: () => void
  /** Ids of those that the user does not want covered, until the editor is closed. */
  readonly declined: ReadonlySet<string>
  readonly decline: (id: string, declined: boolean) => void
}

/** What may be worth covering in a picture; asked for when nobody did before. */
export const useSuggestions = (
  orderId: string,
  { exhibitId, suggestions: known }: Pick<AnnotatedExhibitView, 'exhibitId' | 'suggestions'>,
): SuggestionFinder => {
  const attempt = useTry()
  const [suggestions, setSuggestions] = useState(known)
  const [failure, setFailure] = useState<FailureView | null>(null)
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    if (known !== null) return
    let wanted = true
    void attempt('annotate.suggest', { orderId, exhibitId }).then((answer) => {
      if (!wanted) return
      if (answer.ok) setSuggestions(answer.value)
      else setFailure(answer.failure)
    })
    return () => {
      wanted = false
    }
  }, [attempt, orderId, exhibitId, known, tries])
  const retry = useCallback(() => {
    setFailure(null)
    setTries((before) => before + 1)
  }, [])
  const decline = useCallback(
    (id: string, isDeclined: boolean) =>
      setDeclined((before) => {
        const next = new Set(before)
        if (isDeclined) next.add(id)
        else next.delete(id)
        return next
      }),
    [],
  )
  return { suggestions, failure, retry, declined, decline }
}
