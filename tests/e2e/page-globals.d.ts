import type { ProofboxBridge } from '../../src/contract/bridge.ts'

/** What page.evaluate finds in the window of the app. */
declare global {
  interface Window {
    readonly proofbox: ProofboxBridge
  }
}
