/** A value that somebody published, with where and when; `value` is null where nobody knows, and stays so. */
export interface Sourced<Value> {
  readonly value: Value | null
  readonly source: string | null
  readonly asOf: string | null
  readonly confidence: 'high' | 'medium' | 'low' | 'unknown'
  readonly note?: string | undefined
}

/** What a receiver's form accepts. Data with sources (resources/policies), never code. */
export interface Policy {
  readonly id: string
  readonly name: string
  /** The day on which the sources were last looked at (ISO 8601 date). */
  readonly checked: string
  readonly text: { readonly maxCharacters: Sourced<number> }
  readonly files: {
    readonly maxFiles: Sourced<number>
    readonly maxBytesPerFile: Sourced<number>
    readonly maxTotalBytes: Sourced<number>
    readonly formats: Sourced<readonly string[]>
  }
}
