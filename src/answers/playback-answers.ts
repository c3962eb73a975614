import { sha256 } from '../domain/kernel/digest.ts'
import { succeed } from '../domain/kernel/result.ts'
import { createStillShelf } from '../workflow/exact-still.ts'
import { probeOriginal } from '../workflow/probe-original.ts'
import { type AnswerContext, type AnswersTo, never } from './answer-context.ts'

type PlaybackRequest = `playback.${'frames' | 'still'}`

export const createPlaybackAnswers = ({ ports }: AnswerContext): AnswersTo<PlaybackRequest> => {
  const stillOf = createStillShelf(ports)
  return {
    async 'playback.frames'({ source }) {
      const probed = await probeOriginal(ports, sha256(source), never)
      if (!probed.ok) return probed
      const { timebase, ptsTicks, endTicks } = probed.value.frames
      const { width, height } = probed.value.probe.video
      return succeed({ timebase, ptsTicks: [...ptsTicks], endTicks, width, height })
    },
    'playback.still': ({ source, ordinal }) => stillOf(sha256(source), ordinal, never),
  }
}
