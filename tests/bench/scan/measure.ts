import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Measured {
  /** Wall time in seconds. */
  readonly wall: number
  /** Processor time of the command and all that it started, in seconds. */
  readonly cpu: number
  /** Largest sum of resident memory over the command and all that it started, in megabytes, sampled; 0 when not asked. */
  readonly peak: number
  readonly stdout: string
  /** Lines of stderr with the wall seconds at which they came. */
  readonly lines: readonly { readonly at: number; readonly text: string }[]
}

export interface MeasureOptions {
  readonly memory?: boolean
  readonly seconds?: number
}

const sampleEvery = 100

/** Resident kilobytes of a process and all below it, from `/proc`; processes that end meanwhile count nothing. */
const residentOf = (root: number): number => {
  const parents = new Map<number, number>()
  const resident = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0))
      resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0))
    } catch {
      // The process ended while it was read.
    }
  }
  const below = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined && at !== 0; at = parents.get(at))
      if (at === root) return true
    return false
  }
  let sum = 0
  for (const [id, kilobytes] of resident) if (below(id)) sum += kilobytes
  return sum
}

/** `TIMEFORMAT` of bash prints these after all else: wall, user and system seconds of the whole tree of processes. */
const timed = `TIMEFORMAT=$'\\nTIMES %R %U %S'; time timeout "$0" "$@"`

/** Runs a command and waits for it. A command that fails throws with the end of what it said. */
export const measure = async (
  command: readonly string[],
  { memory = false, seconds = 1200 }: MeasureOptions = {},
): Promise<Measured> => {
  const started = performance.now()
  const child = spawn('bash', ['-c', timed, String(seconds), ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  })
  const out: Buffer[] = []
  const lines: { at: number; text: string }[] = []
  let rest = ''
  let said = 0
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk)
    said = (performance.now() - started) / 1000
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split(/[\r\n]/)
    rest = parts.pop() ?? ''
    for (const text of parts) lines.push({ at: (performance.now() - started) / 1000, text })
  })
  let peak = 0
  const sampler = memory
    ? setInterval(() => {
        if (child.pid !== undefined) peak = Math.max(peak, residentOf(child.pid))
      }, sampleEvery)
    : null
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (sampler) clearInterval(sampler)
  const times = lines
    .findLast(({ text }) => text.startsWith('TIMES '))
    ?.text.split(' ')
    .slice(1)
    .map(Number)
  const [wall, user, system] = times ?? []
  if (code !== 0 || wall === undefined || user === undefined || system === undefined) {
    const said = lines.slice(-8).map(({ text }) => text)
    throw new Error(`${command.join(' ')} ended with ${code}:\n${said.join('\n')}`)
  }
  // A command that has answered and does not end would otherwise pass for a slow one.
  if (said > 0 && wall - said > 5)
    process.stderr.write(`answered after ${said.toFixed(1)} s, ended after ${wall.toFixed(1)} s\n`)
  return { wall, cpu: user + system, peak: peak / 1024, stdout: Buffer.concat(out).toString(), lines }
}
