import type { Measured } from './measure.ts'
import type { ScanRound } from './scan-round.ts'
import { type Spread, spreadOf, spreadText } from './spread.ts'
import type { StillsRound } from './stills-round.ts'

/** One line of the table: what is measured, beside its peer in the same rounds. */
export interface Row {
  readonly video: string
  readonly what: string
  readonly ours: Spread
  readonly peer: Spread
  readonly ratio: Spread
  readonly goal: string
}

const rowOf = (video: string, what: string, goal: string, ours: readonly number[], peer: readonly number[]): Row => ({
  video,
  what,
  goal,
  ours: spreadOf(ours),
  peer: spreadOf(peer),
  ratio: spreadOf(ours.map((value, index) => value / (peer[index] ?? Number.NaN))),
})

const both = (
  video: string,
  what: string,
  goal: string,
  ours: readonly Measured[],
  peer: readonly Measured[],
): readonly Row[] => [
  rowOf(
    video,
    `${what}, CPU s`,
    goal,
    ours.map(({ cpu }) => cpu),
    peer.map(({ cpu }) => cpu),
  ),
  rowOf(
    video,
    `${what}, wall s`,
    goal,
    ours.map(({ wall }) => wall),
    peer.map(({ wall }) => wall),
  ),
]

/** `goal` is for the scan: the share of a full decode that it may cost. */
export const rowsOf = (
  video: string,
  goal: string,
  scans: readonly ScanRound[],
  stills: readonly StillsRound[],
): readonly Row[] => {
  const timely = scans.filter(({ firstFive }) => firstFive !== null)
  return [
    ...both(
      video,
      'scan / full decode',
      goal,
      scans.map(({ scan }) => scan),
      scans.map(({ decode }) => decode),
    ),
    ...(timely.length === 0
      ? []
      : [
          rowOf(
            video,
            'first five / full decode, wall s',
            '≤ 0.1',
            timely.map(({ firstFive }) => firstFive ?? Number.NaN),
            timely.map(({ decode }) => decode.wall),
          ),
        ]),
    ...both(
      video,
      '24 stills / a process for each',
      '≤ 0.4',
      stills.map((round) => round.stills),
      stills.map((round) => round.peer),
    ),
  ]
}

export const cellsOf = ({ video, what, ours, peer, ratio, goal }: Row): readonly string[] => [
  video,
  what,
  spreadText(ours, 2),
  spreadText(peer, 2),
  spreadText(ratio, 2),
  goal,
]
