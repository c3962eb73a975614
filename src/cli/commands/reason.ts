import { adviceLine } from '../../domain/dispute/advice-sentences.ts'
import {
  type EvidenceNeed,
  type Guidance,
  type GuideAnswer,
  type GuideQuestion,
  guideQuestions,
  guideReason,
} from '../../domain/dispute/reason-guide.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { type ListingAspect, listingAspects } from '../../domain/order/claim.ts'
import { type Command, usageFailure } from '../command.ts'

const usage = 'reason [QUESTION=yes|no|unsure …] [--different-in colour,model]'

const questionWords: Readonly<Record<GuideQuestion, string>> = {
  arrived: 'Did the parcel arrive?',
  opened: 'Have you opened it?',
  'anything-inside': 'Was anything of the order in it?',
  'pieces-missing': 'Are pieces missing?',
  broken: 'Is something broken, scratched or stained?',
  works: 'Does it work?',
  different: 'Is it another colour, model, material or function than the listing says?',
  'wrong-size': 'Is the size wrong for you?',
  'size-as-listed': 'Measured with a ruler: is it the size that the listing names?',
  'not-original': 'Is it sold as a brand and not the original?',
  'poorly-made': 'Is it poorly made?',
  'changed-mind': 'Have you changed your mind?',
}

const evidenceWords: Readonly<Record<EvidenceNeed, string>> = {
  'tracking-page': 'the tracking page with its last scan',
  'promised-date': 'the promised date on the order page',
  'parcel-closed': 'the closed parcel from all sides',
  label: 'the label, readable',
  'opening-film': 'the opening in one take',
  'box-inside': 'the inside of the box',
  'all-contents': 'everything that was in it, side by side',
  'defect-close': 'the defect, close',
  'fault-on-film': 'the failure on film',
  listing: 'the listing as it was',
  'beside-listing': 'the item beside the listing’s picture',
  ruler: 'a ruler at the item',
  'size-label': 'the size label',
  'brand-marks': 'the marks, labels and serial numbers',
  unused: 'the item unused, with its tags and packing',
}

const isQuestion = (name: string): name is GuideQuestion => guideQuestions.some((question) => question === name)
const isAnswer = (text: string): text is GuideAnswer => text === 'yes' || text === 'no' || text === 'unsure'
const isAspect = (name: string): name is ListingAspect => listingAspects.some((aspect) => aspect === name)

const linesOf = ({ next, findings, statements, setAside }: Guidance): readonly string[] => [
  ...findings.flatMap(({ reason, aspects, evidence, outlook }) => [
    `Reason: ${reason}${aspects.length === 0 ? '' : ` (${aspects.join(', ')})`}`,
    `  shown by: ${evidence.map((need) => evidenceWords[need]).join('; ')}`,
    ...outlook.map((statement) => adviceLine(statement, new Map())),
  ]),
  ...statements.map((statement) => adviceLine(statement, new Map())),
  ...(setAside.length === 0 ? [] : [`Of no matter now: ${setAside.join(', ')}`]),
  next === null ? 'No question is left.' : `Next: ${questionWords[next]}  (${next}=yes|no|unsure)`,
]

export const reasonCommand: Command = {
  name: 'reason',
  usage,
  summary: 'Plain questions, one by one, to find the reason of a claim and what it is shown with.',
  options: { 'different-in': { type: 'string' } },
  async run(call) {
    const answers: Partial<Record<GuideQuestion, GuideAnswer>> = {}
    for (const said of call.positionals) {
      const [name = '', answer = ''] = said.split('=')
      if (!isQuestion(name)) {
        return fail(usageFailure(`There is no question “${name}”. Known are: ${guideQuestions.join(', ')}.`))
      }
      if (!isAnswer(answer)) return fail(usageFailure(`Answer “${name}” with yes, no or unsure: ${name}=yes.`))
      answers[name] = answer
    }
    const named = (call.text('different-in') ?? '').split(',').filter((name) => name !== '')
    const stranger = named.find((name) => !isAspect(name))
    if (stranger !== undefined) {
      return fail(usageFailure(`Nothing is called “${stranger}” here. Known are: ${listingAspects.join(', ')}.`))
    }
    const guidance = guideReason({ answers, aspects: named.filter(isAspect) })
    return succeed({ sound: true, document: guidance, lines: linesOf(guidance) })
  },
}
