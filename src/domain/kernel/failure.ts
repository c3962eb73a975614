/**
 * A failure as it travels: a dotted code for programs (`media.truncated`), one plain sentence with what to do next
 * for people, and what the tool said for a log. Nothing is decided by its words; a window in another language looks them
 * up in its phrasebook.
 */
export interface Failure<Code extends string = string> {
  readonly code: Code
  readonly message: string
  readonly detail?: string
}
