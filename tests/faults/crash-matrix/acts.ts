/** What a worker does at random. */
export const acts = [
  'import',
  'scan',
  'designate',
  'edit',
  'caption',
  'export',
  'back-up-file',
  'back-up-folder',
  'delete',
  'take-back',
] as const

export type Act = (typeof acts)[number]

/** One line of the worker's own log: what it is about to do, and what it was told had been kept. */
export type WorkerLine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begins'; readonly act: Act | 'open' | 'migrate'; readonly order: string }
  | { readonly kind: 'refused'; readonly act: Act; readonly why: string }
  | {
      readonly kind: 'kept'
      readonly act: Act
      /** Null where it was about none. */
      readonly order: string | null
      /** Digests that the order holds now. */
      readonly held: readonly string[]
      /** How many exhibits it has, and what its notes and first caption say. */
      readonly exhibits: number
      readonly notes: string
      readonly caption: string
      /** The bundle or backup that was reported as made. */
      readonly made: string | null
      /** Its place in the trash; null where it is an order. */
      readonly trashed: string | null
    }

export type Kept = Extract<WorkerLine, { kind: 'kept' }>
