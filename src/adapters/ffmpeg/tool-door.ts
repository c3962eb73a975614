import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { confined, longestCpuSeconds, neverStarted } from './tool-limits.ts'
import { yieldProcessor } from './yield-processor.ts'

/** How a run ended. `exitCode` is null when a signal ended it. */
export interface ToolEnd {
  readonly command: readonly string[]
  readonly cause: 'exited' | 'cancelled' | 'timeout' | 'stopped' | 'not-started'
  readonly exitCode: number | null
  readonly killedBy: string | null
  readonly stderrTail: string
}

export interface ToolRun {
  readonly stdout: Readable
  /** The extra pipes, the first being file descriptor 3 of the tool. */
  readonly pipes: readonly Readable[]
  /** Settles once the tool is gone and its pipes are closed. Never rejects. */
  readonly ended: Promise<ToolEnd>
  /** Ends the tool because its caller has what it wants. */
  stop(): void
  /** Starts the time limit anew: called when the tool gave something. */
  touch(): void
}

export interface ToolOptions {
  readonly signal: AbortSignal
  /** The longest time without `touch`, in milliseconds. */
  readonly limitMs: number
  readonly pipes?: number
  /** What the tool reads on its standard input; nothing unless given. */
  readonly stdin?: Readable
  /** Nobody waits for it at this moment: it gives way to what somebody does wait for. */
  readonly yields?: boolean
  /** It writes a file of its own, and not only to pipes. */
  readonly writes?: boolean
  /** Processor time of all its threads; six hours of every core unless given. */
  readonly cpuSeconds?: number
}

const stderrBytes = 4096

/** Runs that are alive, so that none outlives this process. */
const alive = new Set<ChildProcess>()

// A group of its own is killed whole: ffmpeg builds wrapped in a script (snap, flatpak) would leave the real one behind.
const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') {
      // Without groups, the tree is found by the system's own program; the child alone is ended if that cannot start.
      const tree = spawn('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
      tree.once('error', () => child.kill('SIGKILL'))
    } else process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

let watchesExit = false
const watchExit = (): void => {
  if (watchesExit) return
  watchesExit = true
  // A detached group does not hear the terminal's Ctrl-C, so it is ended here.
  process.once('exit', () => {
    for (const child of alive) killGroup(child)
  })
}

/** Only what a tool needs to run; FFREPORT and the like in the caller's environment must not change what it does. */
const toolEnvironment = (): NodeJS.ProcessEnv => {
  const kept: NodeJS.ProcessEnv = { LC_ALL: 'C', AV_LOG_FORCE_NOCOLOR: '1' }
  for (const name of ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME']) {
    if (process.env[name] !== undefined) kept[name] = process.env[name]
  }
  return kept
}

/**
 * The one door through which a program is started. No shell, no standard input unless given, a process group of its own,
 * bounds on what it takes (see `confined`); the end of stderr is kept (4 KiB), everything else goes through pipes that the caller reads at its own pace.
 */
export const startTool = (path: string, args: readonly string[], options: ToolOptions): ToolRun => {
  watchExit()
  const extra = Array.from({ length: options.pipes ?? 0 }, () => 'pipe' as const)
  const [program, ...given] = confined(path, args, {
    cpuSeconds: options.cpuSeconds ?? longestCpuSeconds,
    writes: options.writes ?? false,
  })
  const child = spawn(program, given, {
    detached: process.platform !== 'win32',
    env: toolEnvironment(),
    shell: false,
    stdio: [options.stdin ? 'pipe' : 'ignore', 'pipe', 'pipe', ...extra],
    windowsHide: true,
  })
  alive.add(child)
  if (options.yields && child.pid !== undefined) yieldProcessor(child.pid)
  let cause: ToolEnd['cause'] = 'exited'
  let gone = false
  const end = (why: ToolEnd['cause']): void => {
    if (cause === 'exited') cause = why
    killGroup(child)
    // A pipe that nobody reads any more never closes by itself, and 'close' would wait for it for ever.
    for (const stream of child.stdio) stream?.destroy()
  }
  const onAbort = (): void => end('cancelled')
  let timer = setTimeout(() => end('timeout'), options.limitMs)
  let tail = Buffer.alloc(0)
  child.stderr?.on('data', (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-stderrBytes)
  })
  for (const stream of child.stdio) stream?.on('error', () => undefined)
  if (options.stdin) options.stdin.pipe(child.stdio[0] as Writable)
  const ended = new Promise<ToolEnd>((resolve) => {
    const settle = (exitCode: number | null, killedBy: string | null): void => {
      gone = true
      if (cause === 'exited' && neverStarted(exitCode, tail.toString('utf8'))) cause = 'not-started'
      clearTimeout(timer)
      alive.delete(child)
      options.signal.removeEventListener('abort', onAbort)
      resolve({ command: [path, ...args], cause, exitCode, killedBy, stderrTail: tail.toString('utf8') })
    }
    child.once('error', (error) => {
      if (child.pid !== undefined) return
      cause = cause === 'exited' ? 'not-started' : cause
      tail = Buffer.from(error.message)
      settle(null, null)
    })
    child.once('close', (exitCode, signalName) => settle(exitCode, signalName))
  })
  if (options.signal.aborted) onAbort()
  else options.signal.addEventListener('abort', onAbort, { once: true })
  return {
    stdout: child.stdio[1] as Readable,
    pipes: child.stdio.slice(3) as Readable[],
    ended,
    stop: () => end('stopped'),
    touch: () => {
      // A tool that is gone must not be given a limit again: its timer would keep this process alive.
      if (gone || cause !== 'exited') return
      clearTimeout(timer)
      timer = setTimeout(() => end('timeout'), options.limitMs)
    },
  }
}

/** Runs a tool whose answer is short. More than `mostBytes` on stdout ends it: nothing unbounded is ever held. */
export const askTool = async (
  path: string,
  args: readonly string[],
  options: ToolOptions & { readonly mostBytes?: number },
): Promise<{ readonly end: ToolEnd; readonly stdout: string; readonly overflow: boolean }> => {
  // It is never given more time, so it can use no more of the processor than all cores in that time.
  const cpuSeconds = (options.limitMs / 1000) * availableParallelism()
  const run = startTool(path, args, { cpuSeconds, ...options })
  const chunks: Buffer[] = []
  let bytes = 0
  let overflow = false
  run.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > (options.mostBytes ?? 8_000_000)) {
      overflow = true
      run.stop()
    } else chunks.push(chunk)
  })
  const end = await run.ended
  return { end, stdout: Buffer.concat(chunks).toString('utf8'), overflow }
}
