import type { OrderView } from '../../contract/view.ts'
import { useAnswer, useInvalidate, usePush } from '../data/ask.tsx'
import { FootageStep } from '../features/footage/footage-step.tsx'
import type { FrameName } from '../features/footage/things.ts'
import { useCandidateDecisions } from '../features/footage/use-candidate-decisions.ts'
import { Player } from '../features/player/player.tsx'
import { RecordButton } from '../features/record/record-button.tsx'
import type { Actions } from './actions.ts'
import { type AppState, isScanning, scanFailureOf } from './state.ts'

interface FootageToolsProps {
  readonly state: AppState
  readonly order: OrderView
  readonly actions: Actions
  readonly onRecord: () => void
}

/** The footage, with the player and what was decided about its suggestions. */
export const FootageTools = ({ state, order, actions, onRecord }: FootageToolsProps) => {
  const { things, picks, photos } = state
  const decisions = useCandidateDecisions({
    orderId: order.id,
    things,
    exhibits: order.exhibits,
    onChange: actions.noteChange,
    onTell: actions.tell,
  })
  const forget = useInvalidate()
  usePush('orders.changed', () => forget('order.shared'))
  const shared = useAnswer('order.shared', { orderId: order.id })
  const isPending = ({ source, ordinal }: FrameName): boolean =>
    picks.some((pick) => pick.orderId === order.id && pick.source === source && pick.ordinal === ordinal)
  return (
    <FootageStep
      order={order}
      photos={photos?.orderId === order.id ? photos.readings : []}
      things={things}
      decisions={decisions}
      scanning={isScanning(state, order.id)}
      scanFailure={scanFailureOf(state, order.id)}
      isPending={isPending}
      shared={shared.data ?? []}
      onOpenOrder={(id) => void actions.openOrder(id)}
      onPickFiles={actions.pickFiles}
      onScan={actions.scan}
      onAdd={actions.addExhibit}
      onWithdraw={actions.withdraw}
      onUndo={() => void actions.undo()}
      onSaveFacts={(facts) => void actions.saveFacts(order.id, facts)}
      onTell={actions.tell}
      record={<RecordButton onRecord={onRecord} />}
      player={(place, onPlace, onClose) => (
        <Player
          order={order}
          place={place}
          isPending={isPending}
          onAdd={actions.addExhibit}
          onPlace={onPlace}
          onClose={onClose}
        />
      )}
    />
  )
}
