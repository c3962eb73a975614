import { requests } from '../contract/requests.ts'
import { succeed } from '../domain/kernel/result.ts'
import type { OrderFacts } from '../domain/order/order.ts'
import { photoSuggestions } from '../workflow/read-photo.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'

type OrderRequest = 'app.about' | 'order.open' | 'order.photos' | 'order.update'

/** The program itself, the orders, and the facts of one. */
export const createOrderAnswers = (context: AnswerContext): AnswersTo<OrderRequest> => {
  const { ports, desk, view, afterEdit } = context
  return {
    async 'app.about'() {
      const version = await ports.media.version()
      const tools = version.ok
        ? [
            { name: 'ffmpeg', version: version.value.ffmpeg.version, origin: version.value.ffmpeg.origin },
            { name: 'ffprobe', version: version.value.ffprobe.version, origin: version.value.ffprobe.origin },
          ]
        : []
      const node = { name: 'Node', version: context.runtime, origin: 'shipped' }
      return succeed({
        version: ports.proofboxVersion,
        tools: [...tools, node],
        sample: context.sample !== null,
        archive: context.archive,
      })
    },
    'order.open': ({ orderId }) => view(orderId),
    async 'order.photos'({ orderId }) {
      const state = await desk.state(orderId)
      if (!state.ok) return state
      const { order, photos } = state.value
      const read = photos.map((reading) => ({ ...reading, suggestions: photoSuggestions(reading, order) }))
      return succeed(requests['order.photos'].output.parse(read))
    },
    'order.update': async ({ orderId, facts }) => {
      const known = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== '')
      return afterEdit(await desk.editFacts(orderId, Object.fromEntries(known) as OrderFacts))
    },
  }
}
