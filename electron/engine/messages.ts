import type { Answer } from '../../src/contract/bridge.ts'

/** What main asks of the engine beyond the contract with the window. Paths stay on this side of it. */
export type InternalRequest =
  | { readonly name: 'blob.path'; readonly input: { readonly sha256: string } }
  | { readonly name: 'bundle.export-to'; readonly input: { readonly orderId: string; readonly directory: string } }

/** From main to the engine. */
export interface EngineCall {
  readonly id: number
  readonly name: string
  readonly input: unknown
}

/** From the engine to main. */
export type EngineMessage =
  | { readonly kind: 'ready' }
  /** The archive was locked: this process ends, and with it all that it knew. */
  | { readonly kind: 'leaving' }
  | { readonly kind: 'refused'; readonly failure: { readonly code: string; readonly message: string } }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'push'; readonly name: string; readonly payload: unknown }
