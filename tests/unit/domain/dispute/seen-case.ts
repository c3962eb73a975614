import type {
  CaseEvidence,
  CasePhoto,
  CaseRecording,
  SeenFilm,
  SeenThing,
} from '../../../../src/domain/dispute/case-evidence.ts'
import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import type { Original } from '../../../../src/domain/evidence/original.ts'
import { type Sha256, sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import type { RecordedClock } from '../../../../src/domain/kernel/recorded-clock.ts'
import { pts } from '../../../../src/domain/media/presentation-time.ts'
import type { Order } from '../../../../src/domain/order/order.ts'
import { codeNumbers } from '../../../../src/domain/order/tracking-number.ts'
import { adviseOf, exhibit } from './advised-order.ts'

export const digest = (letter: string): Sha256 => sha256(letter.repeat(64))

export const label = 'LP00724622449605'

export const thing = (seconds: number, over: Partial<SeenThing> = {}): SeenThing => ({
  ordinal: Math.round(seconds * 30),
  seconds,
  kind: 'item',
  codes: [],
  text: [],
  ...over,
})

export const print = (text: string, confidence = 0.95) => ({ text, confidence })

/** One take of a minute in which nothing was found, unless `over` says otherwise. */
export const film = (over: Partial<SeenFilm> = {}): SeenFilm => {
  const things = over.things ?? []
  return {
    durationSeconds: 60,
    continuity: { verdict: 'unbroken', findings: [] },
    things,
    numbers: things.flatMap(({ codes }) => codeNumbers(codes)),
    codeTimes: [],
    ...over,
  }
}

/** A film of the label, sharp. */
export const labelFilm = (number: string = label): SeenFilm =>
  film({ things: [thing(3, { kind: 'label', codes: [{ format: 'Code128', text: number }] })] })

export const clock = (kind: RecordedClock['kind'], value: string): RecordedClock => ({ kind, value, source: kind })

export const recording = (over: Partial<CaseRecording> = {}): CaseRecording => ({
  source: digest('1'),
  name: 'unboxing.mp4',
  role: null,
  clocks: [],
  sound: true,
  seen: film(),
  ...over,
})

export const photo = (over: Partial<CasePhoto> = {}): CasePhoto => ({
  source: digest('2'),
  name: 'photo.jpg',
  role: null,
  clocks: [],
  numbers: [],
  readable: false,
  ...over,
})

export const original = (letter: string, kind: Original['kind'] = 'photo'): Original => ({
  sha256: digest(letter),
  byteLength: 1,
  originalName: `${letter}.jpg`,
  kind,
  mediaType: 'image/jpeg',
  acquiredAt: instant('2026-11-20T00:00:00Z'),
  clocks: [],
})

/** An exhibit that is a frame of the recording `1`. */
export const frameExhibit = (id: string): Exhibit => ({
  ...exhibit(id),
  provenance: {
    kind: 'frame',
    source: digest('1'),
    originalName: 'unboxing.mp4',
    streamIndex: 0,
    at: { pts: pts(1), timebase: { num: 1, den: 30 } },
    ordinal: 1,
    pixelSha256: digest('3'),
    width: 2,
    height: 2,
    toneMapped: false,
    tool: { name: 'ffmpeg', version: '7', arguments: [] },
  },
})

export const caseOf = (order: Partial<Order>, over: Partial<CaseEvidence> = {}): CaseEvidence => ({
  order: { ...adviseOf({ reason: 'damaged' }), ...order },
  recordings: [],
  photos: [],
  ...over,
})
