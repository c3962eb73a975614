import { existsSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'

/** What one run of a tool may take. */
export interface ToolAllowance {
  /** Processor time of all its threads, in seconds. */
  readonly cpuSeconds: number
  /** Whether it writes a file; all others only write to pipes. */
  readonly writes: boolean
}

const gibibyte = 2 ** 30

/**
 * Address space, which is more than what is touched. Decoding and encoding 8K on all threads takes under 4 GiB; a
 * decoder that runs away would take all there is, and with it the user's other programs.
 */
const mostMemory = Math.round(Math.min(12 * gibibyte, Math.max(4 * gibibyte, totalmem() * 0.75)))

/** No preview and no clip is as long as this. */
const mostWritten = 32 * gibibyte

/** Some decodes open the file once for every frame they want. */
const mostFiles = 1024

/** Six hours of every core: the longest recording that is taken, decoded at the pace of a slow computer. */
export const longestCpuSeconds = 6 * 3600 * availableParallelism()

/** Parts of util-linux, which every Linux has; never looked for along PATH, where something else may bear the name. */
const systemProgram = (name: string): string | null =>
  process.platform === 'linux' ? (['/usr/bin', '/bin'].map((at) => `${at}/${name}`).find(existsSync) ?? null) : null

const [setpriv, prlimit] = [systemProgram('setpriv'), systemProgram('prlimit')]

/**
 * The command with what holds it in, where the system has it (Linux): it ends with the process that started it, gains no
 * rights by what it runs, and has bounded memory, processor time, files and file size. Each program replaces itself by
 * the next, so the process stays the same one.
 */
export const confined = (
  path: string,
  args: readonly string[],
  { cpuSeconds, writes }: ToolAllowance,
): readonly [program: string, ...args: string[]] => {
  const limits = [
    `--as=${mostMemory}`,
    `--cpu=${Math.ceil(cpuSeconds)}`,
    `--fsize=${writes ? mostWritten : 0}`,
    `--nofile=${mostFiles}`,
    '--core=0',
  ]
  const limited = prlimit === null ? [path, ...args] : [prlimit, ...limits, '--', path, ...args]
  const [program = path, ...rest] =
    setpriv === null ? limited : [setpriv, '--pdeathsig', 'KILL', '--no-new-privs', '--', ...limited]
  return [program, ...rest]
}

/** Whether the end is that of a program above that could not start the tool (env(1) and the like end so). */
export const neverStarted = (exitCode: number | null, stderr: string): boolean =>
  (exitCode === 126 || exitCode === 127) && /^(?:setpriv|prlimit): /.test(stderr)

/** What holds the tools in on this computer, for `doctor`; null where nothing does. */
export const toolConfinement = (): string | null => {
  const held = [
    ...(prlimit === null ? [] : [`at most ${Math.round(mostMemory / gibibyte)} GiB of memory (prlimit)`]),
    ...(setpriv === null ? [] : ['end with Proofbox (setpriv)']),
  ]
  return held.length === 0 ? null : held.join(', ')
}
