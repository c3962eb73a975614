import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { ProofboxBridge } from '../contract/bridge.ts'
import { createActions, listen } from './app/actions.ts'
import { applyAppearance, readAppearance } from './app/appearance.ts'
import { keepEarlyDrops, refuseDrops } from './app/early-drops.ts'
import { createStore } from './app/store.ts'
import { UnlockWindow } from './app/unlock-window.tsx'
import { Window as ProofboxWindow } from './app/window.tsx'
import './ui/theme.css'
import './ui/controls.css'
import './app/app.css'

declare global {
  interface Window {
    readonly proofbox: ProofboxBridge
  }
}

keepEarlyDrops()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const bridge = window.proofbox
const page = createRoot(root)

/** Once: nothing of it is there before the archive is unlocked, and the page starts anew when it is locked. */
const openWindow = (): void => {
  const store = createStore()
  const actions = createActions(bridge, store)
  listen(
    bridge,
    store,
    () => void actions.refreshOrders(),
    (orderId) => {
      // Somebody who is at work in an order is not taken away from it.
      if (store.get().screen.name === 'home') void actions.openOrder(orderId)
    },
    (orderId) => void actions.openOrder(orderId, 'follow-up'),
  )
  void bridge.request('window.ready', {})
  void actions.start()
  page.render(
    <StrictMode>
      <ProofboxWindow bridge={bridge} store={store} actions={actions} />
    </StrictMode>,
  )
}

const [protection] = await Promise.all([
  bridge.request('protection.state', {}),
  // The first picture is drawn in the user's own language.
  applyAppearance(readAppearance()),
])
if (protection.ok && protection.value.state !== 'open') {
  refuseDrops()
  page.render(
    <StrictMode>
      <UnlockWindow bridge={bridge} first={protection.value} onOpen={openWindow} />
    </StrictMode>,
  )
} else openWindow()
