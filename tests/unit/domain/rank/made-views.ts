import type { CodeRead, Quad, TextRead } from '../../../../src/domain/kernel/reading.ts'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'
import { pts } from '../../../../src/domain/media/presentation-time.ts'
import type { Glance } from '../../../../src/domain/rank/glance.ts'
import type { Sighting } from '../../../../src/domain/rank/sighting.ts'

const corner = { x: 400, y: 200 }
const box: Quad = [corner, corner, corner, corner]

export const timebase = { num: 1, den: 30 }

/** Thirty frames a second, a keyframe every second, all packets alike. */
export const table = (frames = 900): FrameTable => ({
  timebase,
  ptsTicks: Array.from({ length: frames }, (_, index) => index),
  byteLengths: Array.from({ length: frames }, () => 1000),
  byteOffsets: Array.from({ length: frames }, (_, index) => index * 1000),
  keyframes: Array.from({ length: Math.ceil(frames / 30) }, (_, index) => index * 30),
  endTicks: frames,
})

export const codeRead = (text: string, format = 'Code128'): CodeRead => ({ format, text, box })

export const line = (text: string, confidence = 0.95, place: Quad = box): TextRead => ({ text, confidence, box: place })

export const glance = (
  ordinal: number,
  values: Partial<Glance['metrics']['values']> = {},
  codes: readonly CodeRead[] = [],
  lookHash = '00ff00ff00ff00ff',
): Glance => ({
  metrics: {
    ordinal,
    at: { pts: pts(ordinal), timebase },
    values: { sharpness: 400, 'text-density': 0.1, exposure: 0.9, figure: 0.8, ...values },
    lookHash,
  },
  codes,
})

/** A sighting that lasted ten frames up to its best one. */
export const sighting = (
  ordinal: number,
  more: Partial<Omit<Sighting, 'view'>> & { readonly glance?: Glance } = {},
): Sighting => {
  const best = more.glance ?? glance(ordinal)
  const text = more.text ?? []
  return {
    view: { span: { from: Math.max(0, ordinal - 9), to: ordinal }, glances: [best], best },
    codes: [],
    clarity: 0.8,
    readings: more.codes ? 1 : 0,
    print: { width: 960, height: 540, lines: text.map((read) => read.box) },
    ...more,
    text,
  }
}
