import type { AnnotatedExhibitView, ExposureView, SuggestionsView } from '../contract/annotate-requests.ts'
import { describeOperation } from '../domain/evidence/annotation-words.ts'
import { sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type Exposure, exposuresOf } from '../domain/report/exposures.ts'
import { type OpenedExhibit, openExhibit } from '../workflow/annotate-exhibit.ts'
import { keptSuggestions, type RedactionSuggestions, readSuggestions } from '../workflow/redaction-suggestions.ts'
import { type AnswerContext, type AnswersTo, never } from './answer-context.ts'

type AnnotateRequest = `annotate.${'open' | 'save' | 'suggest' | 'exposed' | 'withhold'}`

const suggestionsView = ({ redactions, withoutText }: RedactionSuggestions): SuggestionsView => ({
  redactions: redactions.map((one) => ({ ...one, area: { ...one.area } })),
  withoutText,
})

const exposureView = (exposure: Exposure): ExposureView => ({ ...exposure, exhibits: [...exposure.exhibits] })

const openedView = (
  { exhibit, below, picture, operations }: OpenedExhibit,
  suggestions: RedactionSuggestions | null,
): AnnotatedExhibitView => ({
  exhibitId: exhibit.id,
  label: exhibit.label,
  caption: exhibit.caption,
  base: below.asset,
  width: picture.width,
  height: picture.height,
  operations: [...operations],
  sentences: operations.map((operation) => describeOperation(operation, operations, picture)),
  suggestions: suggestions && suggestionsView(suggestions),
})

/** Drawing on exhibits, and what of their originals would still leave. */
export const createAnnotateAnswers = ({ ports, desk, told, afterEdit }: AnswerContext): AnswersTo<AnnotateRequest> => {
  const withOrder = async <Value>(
    orderId: string,
    act: (order: Order) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> => {
    const order = await desk.find(orderId)
    return order.ok ? act(order.value) : order
  }
  return {
    'annotate.open': ({ orderId, exhibitId }) =>
      withOrder(orderId, async (order) => {
        const opened = await openExhibit(ports, order, exhibitId)
        if (!opened.ok) return opened
        return succeed(openedView(opened.value, await keptSuggestions(ports, order, opened.value.below.asset)))
      }),
    'annotate.save': async ({ orderId, exhibitId, operations }) =>
      afterEdit(await desk.annotate(orderId, exhibitId, operations)),
    'annotate.suggest': ({ orderId, exhibitId }) =>
      withOrder(orderId, async (order) => {
        const found = await readSuggestions(ports, order, exhibitId, never)
        return found.ok ? succeed(suggestionsView(found.value)) : found
      }),
    'annotate.exposed': ({ orderId }) =>
      withOrder(orderId, async (order) => succeed(exposuresOf(order).map(exposureView))),
    async 'annotate.withhold'({ orderId, source, withheld }) {
      const edited = await desk.withhold(orderId, sha256(source), withheld)
      if (!edited.ok) return edited
      await told(orderId)
      return succeed(exposuresOf(edited.value).map(exposureView))
    },
  }
}
