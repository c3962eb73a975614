import { concealsPart, type Exhibit } from '../domain/evidence/exhibit.ts'
import { baseOf } from '../domain/evidence/provenance.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { arguedExhibits } from '../domain/report/attachments/argument-order.ts'
import type { AttachmentLimits } from '../domain/report/attachments/attachment-limits.ts'
import {
  type AttachmentPlan,
  type LeftOutAttachment,
  type LeftOutReason,
  missingElements,
  type PlannedAttachment,
  type PlannedClip,
} from '../domain/report/attachments/attachment-plan.ts'
import type { RecordingSpan } from '../domain/report/attachments/clip-candidates.ts'
import { type RequiredElement, requiredElements } from '../domain/report/attachments/required-elements.ts'
import { solveAttachments } from '../domain/report/attachments/solve-attachments.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { OnProgress } from './jobs/job.ts'
import { makeClip } from './make-clip.ts'
import { type CodeCheck, makePicture, makeSheet, type PictureOutcome } from './make-picture.ts'
import { probeOriginal } from './probe-original.ts'

export interface AttachmentsWish {
  readonly order: Order
  /** Ids of the exhibits in the order of the text's photo numbers. */
  readonly photos: readonly string[]
  readonly limits: AttachmentLimits
  /** Cuts clips of the recordings where the form takes video. */
  readonly clips: boolean
  /** Reads files that leave unchanged as well. */
  readonly reread: boolean
}

/** A file that is ready to leave, and what is known of it. */
export interface MadeAttachment {
  readonly name: string
  readonly kind: 'picture' | 'sheet' | 'clip'
  readonly sha256: Sha256
  readonly bytes: number
  /** Where its bytes lie until they are copied. */
  readonly place: 'vault' | 'cache'
  /** Digests of the exhibits' pictures or of the original that it was made of. */
  readonly madeOf: readonly Sha256[]
  /** Ids. */
  readonly exhibits: readonly string[]
  readonly width: number | null
  readonly height: number | null
  readonly quality: number | null
  readonly seconds: number | null
  readonly codes: readonly CodeCheck[]
  readonly notes: readonly string[]
}

export interface MadeAttachments {
  readonly files: readonly MadeAttachment[]
  readonly leftOut: readonly LeftOutAttachment[]
  readonly missing: readonly RequiredElement[]
  readonly notes: readonly string[]
}

const cancelled: Failure = { code: 'job.cancelled', message: 'Cancelled. No attachment was written.' }

const exhibitsOf = (file: PlannedAttachment): readonly Exhibit[] =>
  file.kind === 'picture' ? [file.exhibit] : file.kind === 'sheet' ? file.tiles.map(({ exhibit }) => exhibit) : []

const recordingsOf = async (
  ports: DeskPorts,
  order: Order,
  signal: AbortSignal,
): Promise<Result<{ readonly spans: readonly RecordingSpan[]; readonly notes: readonly string[] }, Failure>> => {
  const sources = (exhibits: readonly Exhibit[]): ReadonlySet<Sha256> =>
    new Set(exhibits.map(({ provenance }) => baseOf(provenance).source))
  const shown = sources(order.exhibits)
  // A clip would show what was taken out of the picture.
  const concealed = sources(order.exhibits.filter(concealsPart))
  const spans: RecordingSpan[] = []
  const notes: string[] = []
  for (const { sha256, kind, originalName } of order.originals) {
    if (kind !== 'video' || !shown.has(sha256)) continue
    if (concealed.has(sha256)) {
      notes.push(`No clip of ${originalName} was cut, because it would show what an exhibit hides.`)
      continue
    }
    const media = await probeOriginal(ports, sha256, signal)
    if (!media.ok) return media
    const { timebase, ptsTicks, endTicks } = media.value.frames
    spans.push({ source: sha256, timebase, startTicks: ptsTicks[0] ?? 0, endTicks })
  }
  return succeed({ spans, notes })
}

type Pictures = ReadonlyMap<PlannedAttachment, PictureOutcome & { readonly ok: true }>

interface Settled {
  readonly plan: AttachmentPlan
  readonly pictures: Pictures
}

/**
 * Plans and makes, and plans again with what was learnt: an exhibit that is not legible beside others gets a file of its
 * own, and one that is legible in no way is given up. Each round settles at least one exhibit, so it ends.
 */
const settle = async (
  ports: DeskPorts,
  { order, photos, limits, reread }: AttachmentsWish,
  required: readonly RequiredElement[],
  recordings: readonly RecordingSpan[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Settled | null> => {
  const argued = arguedExhibits(order.exhibits, { photos }, required)
  const wish = { limits, reread, trackingNumber: order.facts.trackingNumber ?? null }
  const alone = new Set<string>()
  const given = new Map<string, LeftOutReason>()
  const tried = new Map<string, PictureOutcome>()
  const make = async (file: PlannedAttachment): Promise<PictureOutcome | null> => {
    if (file.kind === 'clip') return null
    const key = [file.kind, file.budget ?? '', ...exhibitsOf(file).map(({ id }) => id)].join(' ')
    const known = tried.get(key)
    if (known) return known
    const made =
      file.kind === 'picture'
        ? await makePicture(ports, file, wish, signal)
        : await makeSheet(ports, file, wish, signal)
    tried.set(key, made)
    return made
  }
  for (;;) {
    const plan = solveAttachments({ argued, required, recordings, limits, alone, given })
    const pictures = new Map<PlannedAttachment, PictureOutcome & { readonly ok: true }>()
    let again = false
    for (const [index, file] of plan.files.entries()) {
      onProgress({ phase: 'fitting-files', done: index, total: plan.files.length })
      const made = await make(file)
      if (signal.aborted) return null
      if (made === null) continue
      if (made.ok) {
        pictures.set(file, made)
        continue
      }
      again = true
      const guilty = made.exhibits.length > 0 ? made.exhibits : exhibitsOf(file).map(({ id }) => id)
      for (const id of guilty) {
        if (file.kind === 'sheet' && made.reason !== 'not-made' && !alone.has(id)) alone.add(id)
        else given.set(id, made.reason)
      }
      break
    }
    if (!again) return { plan, pictures }
  }
}

const clipFile = (
  ports: DeskPorts,
  planned: PlannedClip,
  { order, limits }: AttachmentsWish,
  onProgress: OnProgress,
  signal: AbortSignal,
) => {
  const onShare = (share: number): void => onProgress({ phase: 'cutting-clip', done: share, total: 1 })
  return makeClip(ports, planned, limits, order.exhibits, onShare, signal)
}

/**
 * Makes the files for one form: pictures one at a time, each read again after it was made, then clips. Nothing is
 * written outside the archive's cache. Fails with `job.cancelled`, or when a recording cannot be opened; an exhibit
 * that cannot be had is left out and named.
 */
export const makeAttachments = async (
  ports: DeskPorts,
  wish: AttachmentsWish,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<MadeAttachments, Failure>> => {
  const { order } = wish
  const required = requiredElements(order)
  const recordings = wish.clips ? await recordingsOf(ports, order, signal) : succeed({ spans: [], notes: [] })
  if (!recordings.ok) return recordings
  const settled = await settle(ports, wish, required, recordings.value.spans, onProgress, signal)
  if (settled === null) return fail(cancelled)
  const { plan, pictures } = settled
  const files: MadeAttachment[] = []
  const notes = [...plan.notes, ...recordings.value.notes]
  for (const file of plan.files) {
    if (file.kind !== 'clip') {
      const made = pictures.get(file)?.made
      if (!made) continue
      const exhibits = exhibitsOf(file)
      const madeOf = exhibits.map(({ asset }) => asset)
      files.push({
        ...made,
        name: file.name,
        kind: file.kind,
        madeOf,
        exhibits: exhibits.map(({ id }) => id),
        seconds: null,
      })
      continue
    }
    const made = await clipFile(ports, file, wish, onProgress, signal)
    if (signal.aborted) return fail(cancelled)
    if (!made.ok) {
      notes.push(`${file.name} was left out. ${made.failure.message}`)
      continue
    }
    const { tool: _, sound: __, ...clip } = made.value
    files.push({
      ...clip,
      name: file.name,
      kind: 'clip',
      place: 'cache',
      madeOf: [file.clip.source],
      exhibits: file.clip.exhibits,
      quality: null,
    })
  }
  const shown = new Set(files.flatMap(({ kind, exhibits }) => (kind === 'clip' ? [] : exhibits)))
  return succeed({ files, leftOut: plan.leftOut, missing: missingElements(required, shown), notes })
}
