import type { OrderView } from '../../contract/view.ts'
import { shownLine } from '../../domain/kernel/shown-text.ts'
import { useAsk } from '../data/ask.tsx'
import { t } from '../i18n/translate.ts'
import type { Actions } from './actions.ts'

/** Moves the open order into the trash and goes home, where it can be taken back like every other change. */
export const useDeleteOrder = (actions: Actions): ((order: OrderView) => Promise<void>) => {
  const ask = useAsk()
  return async ({ id: orderId, facts }) => {
    const title = shownLine(facts.item || facts.orderNumber || orderId)
    let deleted = await ask('order.delete', { orderId, reason: '' })
    if (!deleted) return
    actions.goHome()
    actions.noteAndTell(
      {
        orderId: '',
        sentence: t('change.deletedOrder', { title }),
        undo: async () => deleted !== null && (await ask('order.take-back', { place: deleted.place })) !== null,
        redo: async () => {
          deleted = await ask('order.delete', { orderId, reason: '' })
          return deleted !== null
        },
      },
      t('trash.deletedToast', { title }),
    )
  }
}
