import type { ListingAspect } from '../order/claim.ts'
import type { ClaimReason } from '../order/order.ts'
import { caution, note, type Statement } from './statement.ts'

/** Plain questions, in the order in which they are asked. */
export const guideQuestions = [
  'arrived',
  'opened',
  'anything-inside',
  'pieces-missing',
  'broken',
  'works',
  'different',
  'wrong-size',
  /** Measured: is it the size that the listing names? Then it does not fit, and nobody is at fault. */
  'size-as-listed',
  'not-original',
  'poorly-made',
  'changed-mind',
] as const

export type GuideQuestion = (typeof guideQuestions)[number]

export type GuideAnswer = 'yes' | 'no' | 'unsure'

/** What was answered so far, in any order; answers may change. */
export interface GuideAnswers {
  readonly answers: Readonly<Partial<Record<GuideQuestion, GuideAnswer>>>
  /** In what it is different, where it is. */
  readonly aspects: readonly ListingAspect[]
}

/** What a claim is shown with; each is a message key `evidence.<name>`. */
export type EvidenceNeed =
  | 'tracking-page'
  | 'promised-date'
  | 'parcel-closed'
  | 'label'
  | 'opening-film'
  | 'box-inside'
  | 'all-contents'
  | 'defect-close'
  | 'fault-on-film'
  | 'listing'
  | 'beside-listing'
  | 'ruler'
  | 'size-label'
  | 'brand-marks'
  | 'unused'

/** A reason that the answers give. */
export interface GuideFinding {
  readonly reason: ClaimReason
  readonly aspects: readonly ListingAspect[]
  /** The answers that it rests on. */
  readonly because: readonly GuideQuestion[]
  readonly evidence: readonly EvidenceNeed[]
  /** What can be expected, without a promise. */
  readonly outlook: readonly Statement[]
}

export interface Guidance {
  /** The next question whose answer matters; null when none is left. */
  readonly next: GuideQuestion | null
  /** Those that apply after the answers so far. */
  readonly questions: readonly GuideQuestion[]
  /** Answered, and of no matter after another answer; kept, in case that one changes. */
  readonly setAside: readonly GuideQuestion[]
  /** Strongest first; the others can be named as further points of the same claim. */
  readonly findings: readonly GuideFinding[]
  readonly statements: readonly Statement[]
}

type Answers = GuideAnswers['answers']

const applies = (question: GuideQuestion, answers: Answers): boolean => {
  if (question === 'arrived') return true
  if (answers.arrived !== 'yes') return false
  if (question === 'opened') return true
  if (answers.opened !== 'yes') return false
  if (question === 'anything-inside') return true
  if (answers['anything-inside'] === 'no') return false
  return question !== 'size-as-listed' || answers['wrong-size'] === 'yes'
}

interface Rule {
  readonly reason: ClaimReason
  readonly because: readonly GuideQuestion[]
  readonly holds: (answers: Answers) => boolean
  readonly aspects?: (given: readonly ListingAspect[]) => readonly ListingAspect[]
  readonly evidence: readonly EvidenceNeed[]
  readonly outlook: readonly Statement[]
}

const parcel: readonly EvidenceNeed[] = ['parcel-closed', 'label', 'opening-film']

/**
 * Which answers give which reason, strongest first. What each needs follows the guides and forms in the rule packs
 * (`advice`) and FEATURES rows E4, E5, E14 to E17.
 */
const rules: readonly Rule[] = [
  {
    reason: 'not-arrived',
    because: ['arrived'],
    holds: ({ arrived }) => arrived === 'no',
    evidence: ['tracking-page', 'promised-date'],
    outlook: [note('outlook.not-arrived'), caution('outlook.do-not-confirm')],
  },
  {
    reason: 'empty',
    because: ['anything-inside'],
    holds: (answers) => answers['anything-inside'] === 'no',
    evidence: [...parcel, 'box-inside'],
    outlook: [note('outlook.empty')],
  },
  {
    reason: 'counterfeit',
    because: ['not-original'],
    holds: (answers) => answers['not-original'] === 'yes',
    evidence: [...parcel, 'brand-marks', 'listing', 'beside-listing'],
    outlook: [caution('outlook.counterfeit')],
  },
  {
    reason: 'does-not-work',
    because: ['works'],
    holds: ({ works }) => works === 'no',
    evidence: [...parcel, 'fault-on-film'],
    outlook: [note('outlook.does-not-work')],
  },
  {
    reason: 'damaged',
    because: ['broken'],
    holds: ({ broken }) => broken === 'yes',
    evidence: [...parcel, 'defect-close'],
    outlook: [note('outlook.damaged'), caution('outlook.cosmetic')],
  },
  {
    reason: 'different',
    because: ['wrong-size', 'size-as-listed'],
    holds: (answers) => answers['wrong-size'] === 'yes' && answers['size-as-listed'] === 'no',
    aspects: (given) => (given.includes('size') ? given : ['size', ...given]),
    evidence: [...parcel, 'listing', 'ruler', 'size-label'],
    outlook: [note('outlook.different')],
  },
  {
    reason: 'different',
    because: ['different'],
    holds: ({ different }) => different === 'yes',
    aspects: (given) => given,
    evidence: [...parcel, 'listing', 'beside-listing'],
    outlook: [note('outlook.different')],
  },
  {
    reason: 'missing-pieces',
    because: ['pieces-missing'],
    holds: (answers) => answers['pieces-missing'] === 'yes',
    evidence: [...parcel, 'all-contents', 'listing'],
    outlook: [note('outlook.missing-pieces')],
  },
  {
    reason: 'poor-quality',
    because: ['poorly-made'],
    holds: (answers) => answers['poorly-made'] === 'yes',
    evidence: [...parcel, 'defect-close', 'listing'],
    outlook: [caution('outlook.poor-quality')],
  },
  {
    reason: 'change-of-mind',
    because: ['wrong-size', 'size-as-listed'],
    holds: (answers) => answers['wrong-size'] === 'yes' && answers['size-as-listed'] === 'yes',
    evidence: ['unused', 'size-label', 'ruler'],
    outlook: [caution('outlook.change-of-mind')],
  },
  {
    reason: 'change-of-mind',
    because: ['changed-mind'],
    holds: (answers) => answers['changed-mind'] === 'yes',
    evidence: ['unused'],
    outlook: [caution('outlook.change-of-mind')],
  },
]

const union = <Value>(first: readonly Value[], second: readonly Value[]): readonly Value[] => [
  ...new Set([...first, ...second]),
]

/** Two rules of one reason are one finding. */
const merged = (findings: readonly GuideFinding[], found: GuideFinding): readonly GuideFinding[] =>
  findings.some(({ reason }) => reason === found.reason)
    ? findings.map((known) =>
        known.reason === found.reason
          ? {
              ...known,
              aspects: union(known.aspects, found.aspects),
              because: union(known.because, found.because),
              evidence: union(known.evidence, found.evidence),
            }
          : known,
      )
    : [...findings, found]

/** From the answers so far to the reasons that they give. Depends on the answers alone, not on the order they came in. */
export const guideReason = ({ answers, aspects }: GuideAnswers): Guidance => {
  const questions = guideQuestions.filter((question) => applies(question, answers))
  const counted: Answers = Object.fromEntries(
    questions.flatMap((question) => (answers[question] === undefined ? [] : [[question, answers[question]]])),
  )
  const findings = rules
    .filter(({ holds }) => holds(counted))
    .map(
      ({ reason, because, evidence, outlook, ...rule }): GuideFinding => ({
        reason,
        because,
        evidence,
        outlook,
        aspects: rule.aspects?.(aspects) ?? [],
      }),
    )
    .reduce<readonly GuideFinding[]>(merged, [])
  const fault = findings.some(({ reason }) => reason !== 'change-of-mind')
  const next = questions.find((question) => counted[question] === undefined) ?? null
  return {
    next,
    questions,
    setAside: guideQuestions.filter((question) => answers[question] !== undefined && !questions.includes(question)),
    findings,
    statements: [
      ...(counted.arrived === 'unsure' ? [caution('guide.look-at-tracking')] : []),
      ...(counted.opened === 'no' ? [caution('guide.film-the-opening')] : []),
      ...(counted['size-as-listed'] === 'unsure' ? [caution('guide.measure-first')] : []),
      ...(counted.different === 'yes' && aspects.length === 0 ? [note('guide.name-the-aspects')] : []),
      ...(fault && findings.some(({ reason }) => reason === 'change-of-mind') ? [caution('guide.fault-first')] : []),
      ...(next === null && findings.length === 0 && counted.opened === 'yes' ? [note('guide.nothing-found')] : []),
    ],
  }
}
