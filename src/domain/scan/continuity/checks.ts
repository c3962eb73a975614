import type { ContinuityFinding } from '../../media/continuity.ts'

/** What every judgement looks for, by the kinds of finding it may give; kinds that nothing looks for yet are left out. */
export const continuityChecks: readonly ContinuityFinding['kind'][] = [
  'cut',
  'pts-gap',
  'frozen',
  'repeated',
  'speed',
  'sound',
  'editing-software',
  'unreadable',
]
