import type { Json } from '../kernel/canonical-json.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'

/** What a recording of an unboxing should show, in the order in which it is shown best. */
export const takeSteps = ['sealed-box', 'six-sides', 'label', 'opening', 'item', 'defect', 'scale'] as const
export type TakeStep = (typeof takeSteps)[number]

/** When a step was shown, in seconds since the recording began, with its name in the user's language. */
export interface StepMark {
  readonly step: TakeStep
  readonly seconds: number
  readonly note: string
}

/** A recording as it was begun. Both device names are what the system calls them. */
export interface TakeHead {
  readonly id: string
  /** The order that it is for; null for a new one. */
  readonly orderId: string | null
  /** What the recorder writes, with its codecs: `video/webm;codecs=vp9,opus`. */
  readonly mediaType: string
  readonly startedAt: Instant
  readonly camera: string
  readonly microphone: string | null
}

/** A recording whose last byte is written. */
export interface SealedTake extends TakeHead {
  /** When the last part was written. */
  readonly endedAt: Instant
  /** True when nobody ended it: the program or the computer stopped first. */
  readonly interrupted: boolean
  readonly parts: number
  readonly byteLength: number
  /** Of all bytes, computed while they were written. */
  readonly sha256: Sha256
  readonly steps: readonly StepMark[]
}

/** With this step in place of what was noted for it, in the order in which they were shown. */
export const withStep = (steps: readonly StepMark[], mark: StepMark): readonly StepMark[] =>
  [...withoutStep(steps, mark.step), mark].sort((a, b) => a.seconds - b.seconds)

export const withoutStep = (steps: readonly StepMark[], step: TakeStep): readonly StepMark[] =>
  steps.filter((mark) => mark.step !== step)

/** Left free on the disk, whatever is recorded: 200 MB. */
const reserveBytes = 200_000_000

/**
 * Bytes that can still be recorded. Keeping a recording copies it into the vault before the first copy goes, so the
 * disk has to hold what was recorded, what will be, and both once more.
 */
export const roomBytes = (freeBytes: number, takenBytes: number): number =>
  Math.max(0, Math.floor((freeBytes - reserveBytes - takenBytes) / 2))

/** What the chain of custody says of a recording that was made in the app. Both times are the computer's own claim. */
export const recordedBy = (take: SealedTake): { readonly [key: string]: Json } => ({
  program: 'Proofbox',
  startedAt: take.startedAt,
  endedAt: take.endedAt,
  clock: 'this computer’s own clock, which is a claim',
  camera: take.camera,
  microphone: take.microphone,
  mediaType: take.mediaType,
  parts: take.parts,
  interrupted: take.interrupted,
  sha256WhileWriting: take.sha256,
  steps: take.steps.map(({ step, seconds }) => ({ step, seconds })),
})
