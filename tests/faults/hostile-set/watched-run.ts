import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpuMsOf, memoryOf, type Socket, socketsOf, treeBelow } from '../fuzz/process-watch.ts'

export interface WatchedRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly wallMs: number
  readonly cpuMs: number
  /** The most that the process and all below it held at one of the looks, in bytes. */
  readonly memory: number
  readonly sockets: readonly Socket[]
  /** Programs that were there half a second after it had ended. */
  readonly left: readonly string[]
  readonly interrupted: boolean
}

export interface WatchedCall {
  readonly program: readonly string[]
  readonly args: readonly string[]
  /** Bytes of the last argument, which may be no text. */
  readonly path: Buffer
  readonly cwd: string
  readonly scratch: string
  /** After this it is asked to end, as by Ctrl-C; ten seconds later it is killed. */
  readonly limitMs: number
  readonly onStart?: () => () => void
}

const lookEveryMs = 50

/** Runs a command and looks at its process tree all the while. */
export const watchedRun = async (call: WatchedCall): Promise<WatchedRun> => {
  const named = join(call.scratch, 'path')
  writeFileSync(named, Buffer.concat([call.path, Buffer.from('\0')]))
  // Node gives text to the programs that it starts, so a name that is none comes by way of a shell.
  const script = 'IFS= read -r -d "" path < "$0"; exec "$@" -- "$path"'
  const child = spawn('bash', ['-c', script, named, ...call.program, ...call.args], {
    cwd: call.cwd,
    env: { ...process.env, TMPDIR: join(call.scratch, 'tmp'), NODE_NO_WARNINGS: '1', PROOFBOX_TRACE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pid = child.pid ?? 0
  const began = performance.now()
  let [memory, cpuMs, interrupted] = [0, 0, false]
  const sockets: Socket[] = []
  const seen = new Map<number, string>()
  const stop = call.onStart?.()
  const timer = setInterval(() => {
    const below = treeBelow(pid)
    for (const { pid: one, name } of below) seen.set(one, name)
    const all = [pid, ...below.map(({ pid: one }) => one)]
    memory = Math.max(
      memory,
      all.reduce((sum, one) => sum + memoryOf(one), 0),
    )
    cpuMs = Math.max(cpuMs, cpuMsOf(pid))
    for (const one of all) sockets.push(...socketsOf(one))
    const late = performance.now() - began - call.limitMs
    if (late > 0 && !interrupted) {
      interrupted = true
      child.kill('SIGINT')
    }
    if (late > 10_000) child.kill('SIGKILL')
  }, lookEveryMs)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(timer)
  stop?.()
  const wallMs = performance.now() - began
  await new Promise((go) => setTimeout(go, 500))
  const alive = new Set(treeBelow(1).map(({ pid: one }) => one))
  const left = [...seen].filter(([one]) => alive.has(one)).map(([, name]) => name)
  const stdout = Buffer.concat(out).toString()
  const stderr = Buffer.concat(err).toString()
  return { status, stdout, stderr, wallMs, cpuMs, memory, sockets, left, interrupted }
}
