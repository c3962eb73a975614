import type { Failure } from '../../domain/kernel/failure.ts'

/** A phase by name; the window and the command line write the sentence. */
export type JobPhase =
  | 'copying'
  | 'probing'
  | 'scanning'
  | 'checking-continuity'
  | 'reading-text'
  | 'reading-codes'
  | 'taking-stills'
  | 'verifying'
  | 'drafting'
  | 'fitting-files'
  | 'cutting-clip'
  | 'making-proxy'
  | 'writing-pdf'
  | 'writing-bundle'
  | 'checking-archive'
  | 'backing-up'
  | 'reading-back'
  | 'migrating'
  | 'restoring'
  | 'indexing'
  | 'encrypting'
  | 'decrypting'

/** `total` is left out when it cannot be known. Not for estimating time. */
export interface Progress {
  readonly phase: JobPhase
  readonly done: number
  readonly total?: number
}

export type JobState<Output = unknown> =
  | { readonly status: 'queued' }
  | { readonly status: 'running'; readonly progress: Progress | null }
  | { readonly status: 'succeeded'; readonly output: Output }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'cancelled' }

export type OnProgress = (progress: Progress) => void
