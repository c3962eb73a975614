import type { Push, PushName } from './pushes.ts'
import type { RequestInput, RequestName, RequestOutput } from './requests.ts'
import type { FailureView } from './view.ts'

/** How an answer crosses: nothing is ever thrown across. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: FailureView }

/** What the preload puts on `window.proofbox`. */
export interface ProofboxBridge {
  request<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Answer<RequestOutput<Name>>>
  /** Returns the function that ends the subscription. */
  on<Name extends PushName>(name: Name, listener: (push: Push<Name>) => void): () => void
  /** Paths of dropped or pasted files; empty text for a file that has no path on disk. */
  pathsOf(files: readonly File[]): string[]
}
