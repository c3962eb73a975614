import type { Command } from '../commands/command-store.ts'
import { useCommands } from '../commands/commands.tsx'
import { useAsk } from '../data/ask.tsx'
import { t } from '../i18n/translate.ts'
import type { Actions } from './actions.ts'
import { type AppState, isActive, isScanning, steps } from './state.ts'

interface Openers {
  readonly palette: () => void
  readonly shortcuts: () => void
  readonly settings: () => void
  readonly record: () => void
}

/** How many orders the palette offers beside the commands. */
const recentOrders = 8

const everywhere = (state: AppState, actions: Actions, open: Openers): readonly Command[] => {
  const group = t('command.group.all')
  const running = Object.values(state.jobs).find(isActive)
  return [
    { id: 'palette', title: t('command.palette'), group, keys: ['Mod+K'], hidden: true, run: open.palette },
    { id: 'shortcuts', title: t('command.shortcuts'), group, keys: ['?', 'F1'], run: open.shortcuts },
    { id: 'settings.open', title: t('command.settings'), group, keys: ['Mod+,'], run: open.settings },
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

const places = (state: AppState, actions: Actions): readonly Command[] => {
  const group = t('command.group.go')
  const inOrder = state.screen.name === 'order'
  return [
    { id: 'home', title: t('command.home'), group, keys: ['Alt+0'], enabled: inOrder, run: actions.goHome },
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

const ofOrder = (state: AppState, actions: Actions): readonly Command[] => {
  const { order } = state
  if (!order || state.screen.name !== 'order') return []
  const group = t('command.group.order')
  const [undone, redone] = [actions.nextChange('undo'), actions.nextChange('redo')]
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

/** What can be done whatever is on the screen; features add their own while they are there. */
export const useAppCommands = (state: AppState, actions: Actions, open: Openers): void => {
  const ask = useAsk()
  const calendar: Command = {
    id: 'calendar',
    title: t('command.calendar'),
    group: t('command.group.all'),
    run: () => void ask('calendar.save', { orderId: null }),
  }
  useCommands([
    ...places(state, actions),
    ...ofOrder(state, actions),
    ...everywhere(state, actions, open),
    ...(state.orders?.length ? [calendar] : []),
  ])
}
