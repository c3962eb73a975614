import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const entry: string = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url))

export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** What `--json` printed, parsed; fails the test when it is not exactly one document. */
  readonly document: () => Record<string, unknown>
}

export interface CliOptions {
  readonly cwd?: string
  /** Given the child as soon as it runs. */
  readonly whileRunning?: (child: ChildProcess) => Promise<void>
  /** A program and its first arguments that start Node for us: to limit what it may do. */
  readonly under?: readonly string[]
  readonly seconds?: number
}

/** The real command line in a process of its own, from its source. No run may take longer than a minute. */
export const runCli = async (args: readonly string[], options: CliOptions = {}): Promise<CliRun> => {
  const [program = '', ...before] = [...(options.under ?? []), process.execPath]
  const child = spawn(program, [...before, entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    timeout: (options.seconds ?? 60) * 1000,
    killSignal: 'SIGKILL',
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  await options.whileRunning?.(child)
  const status = await ended
  const stdout = Buffer.concat(out).toString()
  const stderr = Buffer.concat(err).toString()
  const document = (): Record<string, unknown> => {
    const parsed: unknown = JSON.parse(stdout)
    if (typeof parsed !== 'object' || parsed === null) throw new Error(`no document: ${stdout}`)
    return parsed as Record<string, unknown>
  }
  return { status, stdout, stderr, document }
}

/** `error` of a run that failed: its code, once it is sure that the sentence is plain. */
export const errorCode = (run: CliRun): string => {
  const { error } = run.document() as { error?: { code?: unknown; message?: unknown } }
  const { code, message } = error ?? {}
  if (typeof code !== 'string' || typeof message !== 'string') throw new Error(`no error: ${run.stdout}`)
  if (!/^(?:[A-Z“]|--)[^\n]*[.…]$/u.test(message.replace(/ Usage: proofbox .+$/, '')))
    throw new Error(`not a plain sentence: ${message}`)
  if (/\n\s+at .+:\d+|node:internal/.test(run.stderr)) throw new Error(`a stack trace: ${run.stderr}`)
  return code
}
