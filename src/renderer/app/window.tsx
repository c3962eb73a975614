import { useCallback, useLayoutEffect, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { ProofboxBridge } from '../../contract/bridge.ts'
import type { FailureView } from '../../contract/view.ts'
import { CommandsProvider } from '../commands/commands.tsx'
import { AskProvider } from '../data/ask.tsx'
import { FollowOrders } from '../features/orders/use-orders.ts'
import { activeLocale, onLocale } from '../i18n/locale.ts'
import type { Actions } from './actions.ts'
import { App } from './app.tsx'
import { IdleLock } from './idle-lock.tsx'
import type { Store } from './store.ts'

interface WindowProps {
  readonly bridge: ProofboxBridge
  readonly store: Store
  readonly actions: Actions
}

/** The app with what stands around it: the language it is written in, and the way to ask the engine. */
export const Window = ({ bridge, store, actions }: WindowProps) => {
  const { locale, habits, direction } = useSyncExternalStore(onLocale, activeLocale)
  const onFailure = useCallback(
    (failure: FailureView) => {
      const { screen } = store.get()
      store.dispatch({ type: 'failure', orderId: screen.name === 'order' ? screen.orderId : null, failure })
    },
    [store],
  )
  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])
  return (
    <I18nProvider locale={locale === 'ar-XB' ? 'ar' : habits}>
      <AskProvider bridge={bridge} onFailure={onFailure}>
        <FollowOrders />
        <CommandsProvider>
          <App store={store} actions={actions} />
          <IdleLock />
        </CommandsProvider>
      </AskProvider>
    </I18nProvider>
  )
}
