import { sha256 } from '../domain/kernel/digest.ts'
import { succeed } from '../domain/kernel/result.ts'
import { packTicks } from '../domain/media/packed-ticks.ts'
import { createStillShelf } from '../workflow/playback/exact-still.ts'
import { createFilmStrips } from '../workflow/playback/film-strip.ts'
import { lanesOf, soundOf } from '../workflow/playback/lanes.ts'
import { makeProxy } from '../workflow/playback/make-proxy.ts'
import { createOpenMedia } from '../workflow/playback/opened-media.ts'
import { orderTimeline } from '../workflow/playback/order-timeline.ts'
import { photoPreview } from '../workflow/playback/photo-preview.ts'
import { type AnswerContext, type AnswersTo, never } from './answer-context.ts'

type PlaybackRequest =
  `playback.${'frames' | 'lanes' | 'moving' | 'photo' | 'proxy' | 'rest' | 'sound' | 'still' | 'strip' | 'timeline'}`

/** A scan goes on when nobody has moved for this long. */
const standBackMillis = 1500

export const createPlaybackAnswers = ({ ports, desk, jobs, tell }: AnswerContext): AnswersTo<PlaybackRequest> => {
  const open = createOpenMedia(ports)
  const stills = createStillShelf(ports, open)
  const strips = createFilmStrips(ports, open)
  return {
    async 'playback.frames'({ source }) {
      const opened = await open(sha256(source), never)
      if (!opened.ok) return opened
      const { frames, probe } = opened.value
      const hint = await ports.media.playerHint(opened.value, never)
      if (!hint.ok) return hint
      const { width, height, rotation } = probe.video
      return succeed({
        timebase: frames.timebase,
        count: frames.ptsTicks.length,
        packedTicks: packTicks(frames.ptsTicks),
        packedKeyframes: packTicks(frames.keyframes),
        endTicks: frames.endTicks,
        width,
        height,
        rotation,
        durationSeconds: probe.durationSeconds,
        ...hint.value,
        hasSound: probe.audio !== null,
      })
    },
    'playback.still'({ source, ordinal }) {
      ports.media.standBack(standBackMillis)
      return stills.still(sha256(source), ordinal, never)
    },
    async 'playback.photo'({ source }) {
      const made = await photoPreview(ports, sha256(source))
      return made.ok ? succeed({ digest: made.value }) : made
    },
    async 'playback.moving'() {
      ports.media.standBack(standBackMillis)
      return succeed({})
    },
    async 'playback.strip'({ source, ...wish }) {
      const made = await strips.strip(sha256(source), wish, (tiles) =>
        tell('playback.tiles', { source, tiles: [...tiles] }),
      )
      return made.ok ? succeed({ tiles: [...made.value.tiles], isWhole: made.value.isWhole }) : made
    },
    async 'playback.rest'({ source }) {
      strips.rest(sha256(source))
      stills.rest(sha256(source))
      return succeed({})
    },
    async 'playback.lanes'({ source, buckets }) {
      const lanes = await lanesOf(ports, open, sha256(source), buckets, never)
      if (!lanes.ok) return lanes
      const { sharpness, text, codes, ...span } = lanes.value
      return succeed({
        ...span,
        sharpness: sharpness && [...sharpness],
        text: text && [...text],
        codes: codes && [...codes],
      })
    },
    async 'playback.sound'({ source, buckets }) {
      const sound = await soundOf(ports, open, sha256(source), buckets, never)
      if (!sound.ok) return sound
      return succeed({ ...sound.value, peaks: sound.value.peaks && [...sound.value.peaks] })
    },
    async 'playback.proxy'({ orderId, source }) {
      const order = await desk.find(orderId)
      if (!order.ok) return order
      const name = order.value.originals.find((original) => original.sha256 === source)?.originalName ?? ''
      const jobId = jobs.start('proxy', orderId, name, (onProgress, signal) =>
        makeProxy(ports, sha256(source), onProgress, signal),
      )
      return succeed({ jobId })
    },
    async 'playback.timeline'({ orderId }) {
      const order = await desk.find(orderId)
      if (!order.ok) return order
      const timeline = await orderTimeline(ports, order.value, never)
      if (!timeline.ok) return timeline
      const { placed, unplaced, assumedZone } = timeline.value
      return succeed({
        assumedZone,
        placed: placed.map((file) => ({ ...file, disagrees: [...file.disagrees] })),
        unplaced: unplaced.map(({ source, name, kind }) => ({ source, name, kind })),
      })
    },
  }
}
