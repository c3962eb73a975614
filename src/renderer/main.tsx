import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { ProofboxBridge } from '../contract/bridge.ts'
import { createActions, listen } from './app/actions.ts'
import { applyAppearance, readAppearance } from './app/appearance.ts'
import { createStore } from './app/store.ts'
import { Window as ProofboxWindow } from './app/window.tsx'
import './ui/theme.css'
import './ui/controls.css'
import './app/app.css'

declare global {
  interface Window {
    readonly proofbox: ProofboxBridge
  }
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const bridge = window.proofbox
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
void actions.start()
// The first picture is drawn in the user's own language.
await applyAppearance(readAppearance())

createRoot(root).render(
  <StrictMode>
    <ProofboxWindow bridge={bridge} store={store} actions={actions} />
  </StrictMode>,
)
