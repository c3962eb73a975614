import type { CodeRead } from '../kernel/reading.ts'
import type { FrameTable } from '../media/frame-table.ts'
import { presentationTimeOf } from '../media/frame-table.ts'
import type { CandidateFrame, OtherView } from './candidate.ts'
import { kindOf } from './kind.ts'
import { damageReason, suggestedDamage } from './possible-damage.ts'
import type { RankPreset } from './preset.ts'
import { otherReason, reasonsOf } from './reasons.ts'
import { cutOff, isItem, legible, surelyRead } from './sighting.ts'
import type { Thing } from './things.ts'

/**
 * 0 to 1. Codes come first, legible print next, plain things last; within each, the clear and whole ones.
 */
const scoreOf = ({ best }: Thing): number => {
  const shown = best.clarity * (1 - 0.5 * cutOff(best))
  const read = Math.min(1, legible(best) / 8)
  if (best.codes.length > 0) return 0.6 + 0.25 * shown + 0.15 * read
  if (best.readings > 0) return 0.4 + 0.25 * shown + 0.15 * read
  if (surelyRead(best) >= leastLetters) return 0.25 + 0.35 * shown + 0.2 * read
  return 0.1 + 0.25 * shown * best.view.best.metrics.values.figure
}

/** So many letters read surely are print and no chance; fewer may be made of scratches and blur. */
const leastLetters = 6

/** Print that is found and cannot be read is shown where it is this clear and something stands out this much. */
const leastPrintClarity = 0.25
const leastPrintFigure = 0.4

const worthShowing = ({ best, others }: Thing): boolean =>
  [best, ...others].some(({ codes, readings }) => codes.length > 0 || readings > 0) ||
  surelyRead(best) >= leastLetters ||
  ((best.print?.lines.length ?? 0) > 0 &&
    best.clarity >= leastPrintClarity &&
    best.view.best.metrics.values.figure >= leastPrintFigure) ||
  isItem(best)

/** The codes of a thing, those of its best sighting first. */
const codesOf = ({ best, others }: Thing): readonly CodeRead[] => {
  const codes = new Map<string, CodeRead>()
  for (const code of [best, ...others].flatMap((sighting) => sighting.codes)) {
    if (!codes.has(code.text)) codes.set(code.text, code)
  }
  return [...codes.values()]
}

/** What is worth showing; where nothing is, the clearest of all, so that there is a frame to begin with. */
const shownOf = (things: readonly Thing[]): readonly Thing[] => {
  const worthy = things.filter(worthShowing)
  if (worthy.length > 0) return worthy
  return [...things].sort((a, b) => b.best.clarity - a.best.clarity).slice(0, 1)
}

/**
 * One candidate for each thing that is worth showing, best first, at most `top`: `top` is a maximum, and what is neither
 * read nor stands out is left out.
 */
export const settleCandidates = (
  table: FrameTable,
  things: readonly Thing[],
  readsOf: (text: string) => number,
  { top }: RankPreset,
): readonly CandidateFrame[] =>
  shownOf(things)
    .map((thing) => ({ thing, score: scoreOf(thing) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, top)
    .map(({ thing, score }, index): CandidateFrame => {
      const { metrics } = thing.best.view.best
      const kind = kindOf(thing)
      const damage = suggestedDamage(thing, kind)
      return {
        rank: index + 1,
        ordinal: metrics.ordinal,
        at: metrics.at,
        kind: damage ? 'damage' : kind,
        score: Math.round(score * 1000) / 1000,
        reasons: [...(damage ? [damageReason(damage)] : []), ...reasonsOf(thing, codesOf(thing), readsOf)],
        codes: codesOf(thing),
        text: thing.best.text,
        others: thing.others.map(
          (other): OtherView => ({
            ordinal: other.view.best.metrics.ordinal,
            at: presentationTimeOf(table, other.view.best.metrics.ordinal),
            reason: otherReason(thing.best, other),
          }),
        ),
      }
    })
