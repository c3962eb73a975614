import { useCallback, useEffect, useState } from 'react'
import { type StepMark, type TakeStep, withoutStep, withStep } from '../../../domain/evidence/take.ts'
import { useTry } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'

/** The steps of a recording as they are ticked; each change is kept with the recording at once. */
export const useSteps = (id: string | null, since: number | null) => {
  const attempt = useTry()
  const [steps, setSteps] = useState<readonly StepMark[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another recording has steps of its own
  useEffect(() => setSteps([]), [id])
  const toggle = useCallback(
    (step: TakeStep): void => {
      if (id === null || since === null) return
      const seconds = (performance.now() - since) / 1000
      const next = steps.some((mark) => mark.step === step)
        ? withoutStep(steps, step)
        : withStep(steps, { step, seconds, note: t(`record.step.${step}`) })
      setSteps(next)
      // A mark that could not be kept is no reason to disturb a recording: the film itself is what counts.
      void attempt('record.steps', { id, steps: [...next] })
    },
    [attempt, id, since, steps],
  )
  return { steps, toggle }
}
