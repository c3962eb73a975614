import type { Answer } from '../../../contract/bridge.ts'
import type { RequestOutput } from '../../../contract/requests.ts'
import type { FailureView } from '../../../contract/view.ts'

export type TakeProgress = RequestOutput<'record.chunk'>

export interface PumpLink {
  send(sequence: number, bytes: Uint8Array<ArrayBuffer>): Promise<Answer<TakeProgress>>
  /** What the engine has, after it was started again. */
  resume(): Promise<Answer<TakeProgress>>
  /** A moment between two tries. */
  pause(): Promise<void>
}

export interface TakePump {
  /** Takes the next part of the recording; parts are sent in this order, one at a time. */
  push(part: Blob): void
  /** Waits until everything was sent; null, or why it was not. */
  drained(): Promise<FailureView | null>
}

/** How often the engine is asked again before the recording is given up: it is back within seconds or not at all. */
const tries = 20

/** The engine went away, or it is a new one that has not opened this recording. */
const isInterruption = ({ code }: FailureView): boolean => code === 'engine.gone' || code === 'record.not-open'

/**
 * Sends the parts of a recording to the engine. While the engine is away the parts wait here; when it is back it says
 * which it has, and the rest is sent. `tell` gets every answer, `giveUp` the failure after which nothing is sent.
 */
export const createTakePump = (
  link: PumpLink,
  tell: (progress: TakeProgress) => void,
  giveUp: (failure: FailureView) => void,
): TakePump => {
  const waiting: { readonly sequence: number; readonly part: Blob }[] = []
  let taken = 0
  let failure: FailureView | null = null
  let running: Promise<void> | null = null

  const resume = async (first: FailureView): Promise<FailureView | null> => {
    let last = first
    for (let tried = 0; tried < tries; tried++) {
      const answer = await link.resume()
      if (answer.ok) {
        while (waiting[0] && waiting[0].sequence < answer.value.parts) waiting.shift()
        tell(answer.value)
        return null
      }
      if (!isInterruption(answer.failure)) return answer.failure
      last = answer.failure
      await link.pause()
    }
    return last
  }

  const run = async (): Promise<void> => {
    for (let next = waiting[0]; next && !failure; next = waiting[0]) {
      const bytes = new Uint8Array(await next.part.arrayBuffer())
      const answer = await link.send(next.sequence, bytes)
      if (answer.ok) {
        waiting.shift()
        tell(answer.value)
      } else {
        failure = isInterruption(answer.failure) ? await resume(answer.failure) : answer.failure
        if (failure) giveUp(failure)
      }
    }
    running = null
  }

  return {
    push(part) {
      if (part.size === 0 || failure) return
      waiting.push({ sequence: taken, part })
      taken += 1
      running ??= run()
    },
    async drained() {
      while (running) await running
      return failure
    },
  }
}
