import type { EvidencePlace } from '../domain/dispute/case-evidence.ts'
import type { CheckedPoint, PointState } from '../domain/dispute/checklist.ts'
import { sayCheck } from '../domain/dispute/checks/check-sentences.ts'
import type { MarkingCount } from '../domain/dispute/checks/marking-count.ts'
import type { ChecklistPoint, CheckStage, Demand } from '../domain/dispute/checks/point.ts'
import { formatClock } from '../domain/media/presentation-time.ts'
import type { CheckedCase } from '../workflow/check-case.ts'

const marks: Readonly<Record<PointState, string>> = {
  found: '[x]',
  ticked: '[X]',
  unticked: '[-]',
  missing: '[ ]',
  unknown: '[?]',
}

const stages: Readonly<Record<CheckStage, string>> = {
  closed: 'Before it is opened',
  opening: 'The opening',
  contents: 'What was in it',
  item: 'The item',
  papers: 'Pictures and notes beside the film',
  return: 'The return',
}

/** Places are many where a thing was seen often; these are enough to look at. */
const mostPlaces = 3

export const placesText = (places: readonly EvidencePlace[]): string => {
  const named = places
    .slice(0, mostPlaces)
    .map(({ name, seconds }) => (seconds === null ? name : `${name} ${formatClock(seconds)}`))
  const left = places.length - named.length
  return named.length === 0 ? '' : ` (${named.join(', ')}${left > 0 ? `, and ${left} more` : ''})`
}

const demandText = ({ receiver, sources, confidence, note }: Demand, titles: CheckedCase['titles']): string => {
  const [first] = sources
  if (first === undefined) return 'common sense: no page was found that demands it'
  const whose = receiver === null ? '' : `for ${receiver}, `
  const others = sources.length > 1 ? ` and ${sources.length - 1} more` : ''
  return `${whose}from “${titles[first] ?? first}”${others} [${confidence}]${note ? ` ${note}` : ''}`
}

const pointLines = (
  { id, state, name, ask, why, places, demands }: CheckedPoint,
  titles: CheckedCase['titles'],
): readonly string[] => {
  const done = state === 'found' || state === 'ticked'
  const byUser = state === 'ticked' || state === 'unticked'
  const personal = why.code === 'check.look-yourself' || why.code === 'check.say-yourself'
  const seen = byUser ? (personal ? 'said by you' : `said by you; seen: ${sayCheck(why)}`) : sayCheck(why)
  return [
    `${marks[state]} ${name}  (${id})`,
    `      ${seen}${placesText(places)}`,
    ...(done ? [] : [`      → ${ask}`]),
    ...demands.slice(0, 1).map((demand) => `      ${demandText(demand, titles)}`),
  ]
}

/** "Markings found 7, readable 6, missing: The size label". */
const markingLine = ({ found, readable, missing, unsorted, unseen }: MarkingCount): string => {
  const names = missing.map(({ name }) => name).join('; ')
  const rest = [
    ...(unseen > 0 ? [`recordings not looked through: ${unseen}`] : []),
    ...(unsorted > 0 ? [`photos without a role: ${unsorted}`] : []),
  ]
  return `Markings found ${found}, readable ${readable}, missing: ${names === '' ? 'none' : names}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`
}

/** What to film and gather, to be printed or kept beside the camera: no order is needed for it. */
export const blankLines = (points: readonly ChecklistPoint[]): readonly string[] =>
  [...new Set(points.map(({ stage }) => stage))].flatMap((stage) => [
    `${stages[stage]}:`,
    ...points.filter((point) => point.stage === stage).map(({ ask }) => `[ ] ${ask}`),
    '',
  ])

/** The whole checklist for people: point by point, then what to film while the parcel is still on the table. */
export const checklistLines = ({ checklist, titles, summary, unsorted }: CheckedCase): readonly string[] => {
  const { points, shots, markings, reason, receiver, checked } = checklist
  const present = [...new Set(points.map(({ stage }) => stage))]
  return [
    `Reason: ${reason ?? 'not named yet, so all points are listed'}; receiver: ${receiver ?? 'none that is known'}; sources looked at ${checked}`,
    '[x] seen  [X] ticked by you  [-] tick taken away  [ ] missing  [?] only you can say',
    ...present.flatMap((stage) => [
      '',
      `${stages[stage]}:`,
      ...points.filter((point) => point.stage === stage).flatMap((point) => pointLines(point, titles)),
    ]),
    '',
    markingLine(markings),
    ...(shots.length === 0
      ? []
      : [
          '',
          'While the parcel is still on the table (• missing, ? look whether it is there):',
          ...shots.map(({ ask, state }) => ` ${state === 'unknown' ? '?' : '•'} ${ask}`),
        ]),
    ...(unsorted.length === 0
      ? []
      : [
          '',
          'Photos without a role:',
          ...unsorted.map(({ name, suggestion }) =>
            suggestion === null
              ? `  ${name}`
              : `  ${name}: may be “${suggestion.role}”, it reads ${suggestion.read.map((word) => `“${word}”`).join(', ')}`,
          ),
        ]),
    '',
    'In short:',
    ...summary.map(
      ({ id, state, because }) => `  ${id}: ${state}${because.length === 0 ? '' : ` (${because.join(', ')})`}`,
    ),
  ]
}
