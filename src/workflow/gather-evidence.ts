import type { CaseEvidence, CasePhoto, CaseRecording, SeenFilm } from '../domain/dispute/case-evidence.ts'
import type { Original } from '../domain/evidence/original.ts'
import { toSeconds } from '../domain/media/presentation-time.ts'
import type { Order } from '../domain/order/order.ts'
import { pictureNumbers } from '../domain/order/reading/suggestions.ts'
import { codeNumbers } from '../domain/order/tracking-number.ts'
import type { DeskPorts } from './desk-ports.ts'
import { type Discovery, keptDiscovery } from './discover.ts'
import { probeOriginal } from './probe-original.ts'
import { type PhotoReading, photoReadingsOf } from './read-photo.ts'

const never = new AbortController().signal

const seenFilm = ({ durationSeconds, scan, found }: Discovery): SeenFilm => ({
  durationSeconds,
  continuity: scan.continuity,
  things: found.map(({ candidate: { ordinal, at, kind, codes, text } }) => ({
    ordinal,
    seconds: toSeconds(at),
    kind,
    codes,
    text,
  })),
  numbers: [...codeNumbers(scan.codes), ...scan.numbers],
  codeTimes: scan.codes.map(({ text, seconds }) => ({ text, seconds })),
})

const pieceOf = (order: Order, { sha256, originalName, clocks }: Original) => ({
  source: sha256,
  name: originalName,
  role: order.dispute.roles.find((one) => one.sha256 === sha256)?.role ?? null,
  clocks,
})

const recordingOf = async (ports: DeskPorts, order: Order, original: Original): Promise<CaseRecording> => {
  const kept = await keptDiscovery(ports, original.sha256)
  const media = await probeOriginal(ports, original.sha256, never)
  return {
    ...pieceOf(order, original),
    sound: media.ok ? media.value.probe.audio !== null : null,
    seen: kept && seenFilm(kept),
  }
}

/** Below this a line is a guess of the reader. */
const readConfidence = 0.8

const photoOf = (order: Order, original: Original, reading: PhotoReading | undefined): CasePhoto => ({
  ...pieceOf(order, original),
  numbers: reading ? [...codeNumbers(reading.codes), ...pictureNumbers(reading.lines)] : null,
  readable:
    reading !== undefined &&
    (reading.codes.length > 0 || reading.lines.some(({ confidence }) => confidence >= readConfidence)),
})

/** All that is known of an order's files, as far as they were looked through and read; nothing is scanned for it. */
export const gatherEvidence = async (ports: DeskPorts, order: Order): Promise<CaseEvidence> => {
  const ofKind = (kind: Original['kind']): readonly Original[] => order.originals.filter((one) => one.kind === kind)
  const readings = await photoReadingsOf(ports, order)
  return {
    order,
    recordings: await Promise.all(ofKind('video').map((video) => recordingOf(ports, order, video))),
    photos: ofKind('photo').map((photo) =>
      photoOf(
        order,
        photo,
        readings.find(({ source }) => source === photo.sha256),
      ),
    ),
  }
}
