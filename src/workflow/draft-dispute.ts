import { asciiText } from '../domain/dispute/ascii-text.ts'
import type { DisputeDraft, DraftLength } from '../domain/dispute/draft.ts'
import type { Phrasebook } from '../domain/dispute/phrasebook.ts'
import { sourceTitle } from '../domain/dispute/policy.ts'
import { writeDraft } from '../domain/dispute/write-draft.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type PolicyPorts, policyFor } from './policies.ts'
import type { Clock } from './ports/clock.ts'
import type { Shelf } from './ports/shelf.ts'

export interface DraftRequest {
  readonly language: string
  /** A receiver's id; null takes the order's platform. */
  readonly target: string | null
  readonly variant: DraftLength
  readonly ascii: boolean
  readonly unbrokenSeconds: number | null
  /** The user's zone, in which days are counted. */
  readonly zone: string
}

/** The sentences of a language, or which languages there are. */
export const phrasebookOf = async (shelf: Shelf, language: string): Promise<Result<Phrasebook, Failure>> => {
  const book = await shelf.phrasebook(language)
  if (book !== null) return succeed(book)
  const known = (await shelf.languages()).join(', ')
  return fail({
    code: 'dispute.no-such-language',
    message: `There is no dispute text in “${language}”. There is: ${known}.`,
  })
}

const inEnglish =
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.'

/** The dispute text in one language, for one receiver's form. */
export const draftDispute = async (
  ports: PolicyPorts & { readonly clock: Clock },
  order: Order,
  request: DraftRequest,
): Promise<Result<DisputeDraft, Failure>> => {
  const policy = await policyFor(ports, order, request.target)
  if (!policy.ok) return policy
  const wanted = await phrasebookOf(ports.shelf, request.language)
  if (!wanted.ok) return wanted
  const legible = !request.ascii || asciiText(wanted.value.say('remedy.none'), request.language) !== null
  const book = legible ? wanted : await phrasebookOf(ports.shelf, 'en')
  if (!book.ok) return book
  const limit = policy.value?.text.maxCharacters
  try {
    const draft = writeDraft({
      order,
      book: book.value,
      target: policy.value?.id ?? 'any',
      platformName: policy.value?.name ?? order.facts.platform ?? null,
      limit: {
        characters: limit?.value ?? null,
        source: policy.value && limit ? sourceTitle(policy.value, limit) : null,
        asOf: limit?.asOf ?? null,
      },
      variant: request.variant,
      ascii: request.ascii,
      unbrokenSeconds: request.unbrokenSeconds,
      now: ports.clock.now(),
      zone: request.zone,
    })
    return succeed(legible ? draft : { ...draft, warnings: [inEnglish, ...draft.warnings] })
  } catch (error) {
    if (!(error instanceof RangeError && request.ascii)) throw error
    return fail({
      code: 'dispute.not-ascii',
      message:
        'What you wrote holds letters that cannot be written in ASCII. Write the item and your own words in Latin letters.',
    })
  }
}
