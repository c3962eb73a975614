/** A place at which a recording may not be one uncut take. `seconds` is null when it concerns the whole file. */
export interface ContinuityFinding {
  readonly kind:
    | 'already-open'
    | 'cut'
    | 'editing-software'
    | 'encoder-change'
    | 'frozen'
    | 'not-looked-at'
    | 'pts-gap'
    | 'repeated'
    | 'sound'
    | 'speed'
    | 'unreadable'
  readonly seconds: number | null
  readonly detail: string
}

/** `unbroken` claims only that nothing was found; the findings and what was looked at stand beside it. */
export interface Continuity {
  readonly verdict: 'unbroken' | 'broken' | 'undecided'
  readonly findings: readonly ContinuityFinding[]
}
