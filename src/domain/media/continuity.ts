/** What a finding rests on. Scans from before measures were kept have none. */
export interface ContinuityMeasure {
  /**
   * `pause`: time without a frame. `odd-step`: how far a step of the clock is off a whole number of usual ones. `pace`:
   * how much faster or slower frames follow each other, as a share. `still`: how long one picture stands. `run`: frames
   * that are in the file again. `unlike`: how much two frames differ once movement is taken out, 0 to 1. `leap`: how far
   * the picture moves beyond the path of the camera, as a share of its width. `rhythm`: share of frames that show the one
   * before again. `silence`: how long no microphone hears anything. `background`, `fall`: how much the level of the sound
   * changes at once. `unreadable`, `places`: how many.
   */
  readonly name:
    | 'pause'
    | 'odd-step'
    | 'pace'
    | 'still'
    | 'run'
    | 'unlike'
    | 'leap'
    | 'rhythm'
    | 'silence'
    | 'background'
    | 'fall'
    | 'unreadable'
    | 'places'
  readonly value: number
  readonly unit: 's' | 'dB' | 'share' | 'count'
  /** The least that is a finding. */
  readonly threshold: number
}

/** A value with its unit; English, for papers and the command line. */
const withUnit = (value: number, unit: ContinuityMeasure['unit']): string => {
  if (unit === 'count') return String(value)
  if (unit === 'share') return `${(100 * value).toFixed(0)} %`
  return unit === 's' ? `${value.toFixed(value < 0.1 ? 3 : 2)} s` : `${value.toFixed(1)} dB`
}

/** What was measured and from where on it counts; English, for papers and the command line. */
const measureWords = ({ value, unit, threshold }: ContinuityMeasure): string =>
  `${withUnit(value, unit)}; a finding from ${withUnit(threshold, unit)} on`

/** A finding's sentence with its measure. */
export const findingWords = ({ detail, measure }: ContinuityFinding): string =>
  measure ? `${detail.replace(/\.$/, '')} (${measureWords(measure)}).` : detail

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
  readonly measure?: ContinuityMeasure
}

/** `unbroken` claims only that nothing was found; the findings and what was looked at stand beside it. */
export interface Continuity {
  readonly verdict: 'unbroken' | 'broken' | 'undecided'
  readonly findings: readonly ContinuityFinding[]
}
