import { sha256 } from '../domain/kernel/digest.ts'
import { succeed } from '../domain/kernel/result.ts'
import { createStillShelf } from '../workflow/exact-still.ts'
import { makeProxy } from '../workflow/make-proxy.ts'
import { probeOriginal } from '../workflow/probe-original.ts'
import { type AnswerContext, type AnswersTo, never } from './answer-context.ts'

type PlaybackRequest = `playback.${'frames' | 'proxy' | 'still'}`

export const createPlaybackAnswers = ({ ports, desk, jobs }: AnswerContext): AnswersTo<PlaybackRequest> => {
  const stillOf = createStillShelf(ports)
  return {
    async 'playback.frames'({ source }) {
      const probed = await probeOriginal(ports, sha256(source), never)
      if (!probed.ok) return probed
      const { timebase, ptsTicks, endTicks } = probed.value.frames
      const { width, height } = probed.value.probe.video
      return succeed({ timebase, ptsTicks: [...ptsTicks], endTicks, width, height })
    },
    async 'playback.proxy'({ orderId, source }) {
      const order = await desk.find(orderId)
      if (!order.ok) return order
      const name = order.value.originals.find((original) => original.sha256 === source)?.originalName ?? ''
      const jobId = jobs.start('proxy', orderId, name, async (onProgress, signal) => {
        const proxy = await makeProxy(ports, sha256(source), onProgress, signal)
        return proxy.ok ? succeed({ proxy: proxy.value }) : proxy
      })
      return succeed({ jobId })
    },
    'playback.still': ({ source, ordinal }) => stillOf(sha256(source), ordinal, never),
  }
}
