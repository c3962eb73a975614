import { useState } from 'react'
import type { RequestInput, RequestName, RequestOutput } from '../../../contract/requests.ts'
import type { FailureView } from '../../../contract/view.ts'
import { useTry } from '../../data/ask.tsx'

interface SectionAsk {
  /** Asks, and gives the answer, or null after the failure was kept to be shown here. */
  readonly ask: <Name extends RequestName>(name: Name, input: RequestInput<Name>) => Promise<RequestOutput<Name> | null>
  readonly failure: FailureView | null
  readonly dismiss: () => void
}

/** Asks for a section of the dialog, which covers the place where notices are shown, and so shows its own failures. */
export const useSectionAsk = (): SectionAsk => {
  const attempt = useTry()
  const [failure, setFailure] = useState<FailureView | null>(null)
  return {
    failure,
    dismiss: () => setFailure(null),
    async ask(name, input) {
      setFailure(null)
      const answer = await attempt(name, input)
      if (answer.ok) return answer.value
      setFailure(answer.failure)
      return null
    },
  }
}
