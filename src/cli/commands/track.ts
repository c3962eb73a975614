import { fail, succeed } from '../../domain/kernel/result.ts'
import { carrierCandidates, normaliseTracking, plainCandidates } from '../../domain/order/carrier-candidates.ts'
import { trackingSentence } from '../../domain/order/tracking-finding.ts'
import { findTracking } from '../../domain/order/tracking-number.ts'
import { coreNumber } from '../../domain/order/wrapped-number.ts'
import { type Command, incompleteCall, usageFailure } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'track NUMBER [--archive DIR --order ID]'

/** Longer than any code of a label that carries one. */
const mostCharacters = 200

const candidatesOf = (text: string) => {
  const number = coreNumber(text)
  const own = carrierCandidates(number)
  const candidates = own.length > 0 ? own : plainCandidates(number)
  return { number, candidates, plain: own.length === 0 && candidates.length > 0 }
}

export const trackCommand: Command = {
  name: 'track',
  usage,
  summary:
    'Which carriers a tracking number may belong to, ranked, with the reasons; held against an order on request.',
  options: { archive: { type: 'string' }, order: { type: 'string' } },
  async run(call) {
    const written = call.positionals.join(' ')
    const [archive, id] = [call.text('archive'), call.text('order')]
    if (normaliseTracking(written) === '' || (archive === undefined) !== (id === undefined)) {
      return fail(incompleteCall(usage))
    }
    if (written.length > mostCharacters) return fail(usageFailure('That is longer than any tracking number.'))
    const { number, candidates, plain } = candidatesOf(written)
    const readAgain = candidates.length > 0 && candidates.every(({ checkDigit }) => checkDigit === 'invalid')
    const lines = [
      `${number}: ${candidates.length === 0 ? 'in the shape of no carrier that is known here' : 'may belong to'}`,
      ...candidates.map(
        ({ carrier, reason, confidence }, place) => ` ${place + 1}. ${carrier}: ${reason} [${confidence}]`,
      ),
      ...(plain ? ['Digits alone number other things too: orders, products, telephones.'] : []),
      ...(readAgain ? ['Read it again: the check digit does not fit. That says nothing about the order.'] : []),
    ]
    const document = { number, candidates, readAgain, plain }
    if (!archive || !id) return succeed({ sound: !readAgain, document: { ...document, order: null }, lines })
    return withDesk(archive, async ({ desk }) => {
      const state = await desk.state(id)
      if (!state.ok) return state
      const { order, tracking } = state.value
      const [held = null] = findTracking([written], order.facts.trackingNumber ?? null)
      const seen = tracking.find(({ text }) => text === number) ?? null
      return succeed({
        sound: !readAgain && held?.match !== 'differs',
        document: { ...document, order: id, held, seen },
        lines: [
          ...lines,
          held === null
            ? 'It cannot be held against the order’s number.'
            : held.expected === null
              ? 'The order names no tracking number to compare.'
              : held.relation === 'same'
                ? 'It is the order’s number.'
                : trackingSentence(held),
          seen === null
            ? 'It was not read in the order’s files.'
            : `It was read in the order’s files (${seen.from}, ${seen.seen}).`,
        ],
      })
    })
  },
}
