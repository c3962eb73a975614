import type { ParseArgsOptionsConfig } from 'node:util'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { OnProgress } from '../workflow/jobs/job.ts'

/**
 * What a command hands over: one JSON document, or lines for people. `sound` false means: done, and something is wrong.
 * A line feed inside one of the lines is shown as a sign, so that no name can write a line of its own.
 */
export interface CommandOutput {
  readonly sound: boolean
  readonly document: unknown
  readonly lines: readonly string[]
}

export interface CommandCall {
  readonly positionals: readonly string[]
  /** The value of an option, or undefined. */
  text(name: string): string | undefined
  flag(name: string): boolean
  readonly onProgress: OnProgress
  /** A line for people on stderr, at once. */
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}

export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly options: ParseArgsOptionsConfig
  run(call: CommandCall): Promise<Result<CommandOutput, Failure>>
}

export const usageFailure = (message: string): Failure => ({ code: 'cli.usage', message })

/** Something that the command needs was left out. */
export const incompleteCall = (usage: string): Failure =>
  usageFailure(`Something is missing in this call. Usage: proofbox ${usage}`)
