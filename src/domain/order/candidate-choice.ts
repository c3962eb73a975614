import type { Sha256 } from '../kernel/digest.ts'

/** A thing that a scan suggested, by its recording and the ordinals of its views, the one to show first leading. */
export interface SuggestedThing {
  readonly source: Sha256
  readonly views: readonly number[]
}

/** The frame that the user wants to see of a thing instead of the one that the scan put first. */
export interface ChosenFrame {
  readonly source: Sha256
  /** Ordinal of the view that led the thing when this was chosen. */
  readonly lead: number
  readonly ordinal: number
  /** Where the chosen frame is shown, in seconds of the container's clock. */
  readonly seconds: number
}

/** What the user decided about suggestions, short of an exhibit. No evidence: it goes into no report. */
export interface CandidateChoices {
  /** Frames of things that were put away; a thing is away when one of its views is among them. */
  readonly putAway: readonly { readonly source: Sha256; readonly ordinal: number }[]
  readonly shown: readonly ChosenFrame[]
}

export const noChoices: CandidateChoices = { putAway: [], shown: [] }

const isOf = (thing: SuggestedThing, source: Sha256, ordinal: number): boolean =>
  thing.source === source && thing.views.includes(ordinal)

export const bringBack = (choices: CandidateChoices, thing: SuggestedThing): CandidateChoices => ({
  ...choices,
  putAway: choices.putAway.filter(({ source, ordinal }) => !isOf(thing, source, ordinal)),
})

/** With every view of the thing, so that it stays away when a later scan leads it by another of them. */
export const putAway = (choices: CandidateChoices, thing: SuggestedThing): CandidateChoices => ({
  ...choices,
  putAway: [...bringBack(choices, thing).putAway, ...thing.views.map((ordinal) => ({ source: thing.source, ordinal }))],
})

/** Shows this frame of the thing from now on; the view that leads it anyway needs no entry. */
export const showFrame = (
  choices: CandidateChoices,
  thing: SuggestedThing,
  { ordinal, seconds }: Pick<ChosenFrame, 'ordinal' | 'seconds'>,
): CandidateChoices => {
  const others = choices.shown.filter(({ source, lead }) => !isOf(thing, source, lead))
  const [lead] = thing.views
  if (lead === undefined || lead === ordinal) return { ...choices, shown: others }
  return { ...choices, shown: [...others, { source: thing.source, lead, ordinal, seconds }] }
}
