import type { OrderView } from '../../contract/view.ts'
import type { Command } from '../commands/command-store.ts'
import { useCommands } from '../commands/commands.tsx'
import type { Keys } from '../commands/keys.ts'
import { useAsk } from '../data/ask.tsx'
import { t } from '../i18n/translate.ts'
import type { Actions } from './actions.ts'
import { useDeleteOrder } from './delete-order.ts'
import { type AppState, isActive, isScanning, steps } from './state.ts'
import { focusRegion } from './window-regions.ts'

interface Openers {
  readonly palette: () => void
  readonly shortcuts: () => void
  readonly settings: () => void
  readonly archive: () => void
  readonly record: () => void
}

/** How many orders the palette offers beside the commands. */
const recentOrders = 8

const nothing = (): void => undefined

const everywhere = (state: AppState, actions: Actions, open: Openers): readonly Command[] => {
  const group = t('command.group.all')
  const running = Object.values(state.jobs).find(isActive)
  return [
    { id: 'palette', title: t('command.palette'), group, keys: ['Mod+K'], hidden: true, run: open.palette },
    { id: 'shortcuts', title: t('command.shortcuts'), group, keys: ['?', 'F1'], run: open.shortcuts },
    { id: 'settings.open', title: t('command.settings'), group, keys: ['Mod+,'], run: open.settings },
    { id: 'archive.open', title: t('archive.open'), group, keys: ['Mod+Shift+A'], run: open.archive },
    { id: 'record', title: t('command.record'), group, keys: ['Mod+R'], run: open.record },
    {
      id: 'add',
      title: t(state.screen.name === 'order' ? 'command.add' : 'command.newOrder'),
      group,
      keys: ['Mod+O'],
      run: () => void actions.pickFiles(),
    },
    {
      id: 'sample',
      title: t('command.sample'),
      group,
      enabled: state.about?.sample === true,
      run: () => void actions.trySample(),
    },
    // The window's menu does these; here they are only told of.
    { id: 'zoom.in', title: t('command.zoomIn'), group, keys: ['Mod++'], enabled: false, run: nothing },
    { id: 'zoom.out', title: t('command.zoomOut'), group, keys: ['Mod+-'], enabled: false, run: nothing },
    { id: 'zoom.reset', title: t('command.zoomReset'), group, keys: ['Mod+0'], enabled: false, run: nothing },
    {
      id: 'job.stop',
      title: t('command.stop'),
      group,
      keys: ['Mod+.'],
      enabled: running !== undefined,
      run: () => running && void actions.cancelJob(running.id),
    },
  ]
}

/** The order after the open one in the list, or before it. */
const beside = ({ orders, screen }: AppState, actions: Actions, by: 1 | -1, keys: readonly Keys[]): Command => {
  const open = screen.name === 'order' ? (orders ?? []).findIndex(({ id }) => id === screen.orderId) : -1
  const next = screen.name === 'order' && (open >= 0 || by > 0) ? orders?.[open + by] : undefined
  return {
    id: by > 0 ? 'order.next' : 'order.previous',
    title: t(by > 0 ? 'command.nextOrder' : 'command.previousOrder'),
    group: t('command.group.go'),
    keys,
    enabled: next !== undefined,
    run: () => next && void actions.openOrder(next.id),
  }
}

const places = (state: AppState, actions: Actions): readonly Command[] => {
  const group = t('command.group.go')
  const inOrder = state.screen.name === 'order'
  return [
    { id: 'home', title: t('command.home'), group, keys: ['Alt+0'], enabled: inOrder, run: actions.goHome },
    beside(state, actions, 1, ['Alt+PageDown']),
    beside(state, actions, -1, ['Alt+PageUp']),
    {
      id: 'regions',
      title: t('command.regions'),
      group,
      keys: ['F6'],
      hidden: true,
      run: () => focusRegion(1),
    },
    {
      id: 'regions.back',
      title: t('command.regionsBack'),
      group,
      keys: ['Shift+F6'],
      hidden: true,
      run: () => focusRegion(-1),
    },
    ...steps.map((step, index) => ({
      id: `step.${step}`,
      title: t(`step.${step}`),
      group,
      keys: [`Alt+${index + 1}`],
      enabled: inOrder,
      run: () => actions.goTo(step),
    })),
    ...(state.orders ?? []).slice(0, recentOrders).map(({ id, title }) => ({
      id: `order.${id}`,
      title: title || id,
      group: t('command.group.recent'),
      run: () => void actions.openOrder(id),
    })),
  ]
}

/** Taking the last change back: of the open order, or at home of the orders. */
const changesBack = (state: AppState, actions: Actions): readonly Command[] => {
  const inOrder = state.order !== null && state.screen.name === 'order'
  const group = t(inOrder ? 'command.group.order' : 'command.group.all')
  const [undone, redone] = [actions.nextChange('undo'), actions.nextChange('redo')]
  if (!inOrder && undone === null && redone === null) return []
  return [
    {
      id: 'undo',
      title: undone === null ? t('command.undo') : t('command.undoWhat', { what: undone }),
      group,
      keys: ['Mod+Z'],
      run: () => void actions.undo(),
    },
    {
      id: 'redo',
      title: redone === null ? t('command.redo') : t('command.redoWhat', { what: redone }),
      group,
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      run: () => void actions.redo(),
    },
  ]
}

const ofOrder = (state: AppState, actions: Actions): readonly Command[] => {
  const { order } = state
  if (!order || state.screen.name !== 'order') return []
  const group = t('command.group.order')
  return [
    {
      id: 'export',
      title: t('command.export'),
      group,
      keys: ['Mod+E'],
      enabled: order.originals.length > 0,
      run: () => {
        actions.goTo('bundle')
        void actions.exportBundle()
      },
    },
    {
      id: 'attachments',
      title: t('command.attachments'),
      group,
      enabled: order.exhibits.length > 0,
      run: () => {
        actions.goTo('bundle')
        void actions.makeAttachments(null)
      },
    },
    {
      id: 'scan',
      title: t('command.scan'),
      group,
      enabled: order.originals.some(({ kind }) => kind === 'video') && !isScanning(state, order.id),
      run: () => void actions.scan(),
    },
  ]
}

const deletion = (order: OrderView, deleteOrder: (order: OrderView) => Promise<void>): Command => ({
  id: 'order.delete',
  title: t('trash.delete'),
  group: t('command.group.order'),
  run: () => void deleteOrder(order),
})

/** What can be done whatever is on the screen; features add their own while they are there. */
export const useAppCommands = (state: AppState, actions: Actions, open: Openers): void => {
  const ask = useAsk()
  const deleteOrder = useDeleteOrder(actions)
  const { order, screen } = state
  const calendar: Command = {
    id: 'calendar',
    title: t('command.calendar'),
    group: t('command.group.all'),
    run: () => void ask('calendar.save', { orderId: null }),
  }
  useCommands([
    ...places(state, actions),
    ...changesBack(state, actions),
    ...ofOrder(state, actions),
    ...everywhere(state, actions, open),
    ...(state.orders?.length ? [calendar] : []),
    ...(order && screen.name === 'order' ? [deletion(order, deleteOrder)] : []),
  ])
}
