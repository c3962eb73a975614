import { succeed } from '../domain/kernel/result.ts'
import { deleteOrder, purgeOrder, takeBackOrder } from '../workflow/delete-order.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'

type TrashRequest = 'order.delete' | 'order.take-back' | 'trash.list' | 'trash.purge'

/** Orders that were deleted, and how they come back. */
export const createTrashAnswers = ({ ports, keeper }: AnswerContext): AnswersTo<TrashRequest> => ({
  async 'order.delete'({ orderId, reason }) {
    const place = await deleteOrder(ports, orderId, reason)
    if (!place.ok) return place
    keeper?.touch(orderId)
    return succeed({ place: place.value })
  },
  async 'order.take-back'({ place }) {
    const back = await takeBackOrder(ports, place)
    if (!back.ok) return back
    keeper?.touch(back.value)
    return succeed({ orderId: back.value })
  },
  async 'trash.list'() {
    const lying = await ports.trash.list()
    if (!lying.ok) return lying
    return succeed(
      lying.value.map(({ place, orderId, deletedAt, order }) => ({
        place,
        orderId,
        deletedAt,
        title: order?.facts.item ?? order?.facts.orderNumber ?? '',
        originals: order?.originals.length ?? 0,
        exhibits: order?.exhibits.length ?? 0,
      })),
    )
  },
  async 'trash.purge'({ place }) {
    const purged = await purgeOrder(ports, place)
    return purged.ok ? succeed({ removed: purged.value.removed }) : purged
  },
})
