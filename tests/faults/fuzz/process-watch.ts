import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const text = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const entries = (path: string): readonly string[] => {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly state: string
  readonly name: string
}

const processes = (): readonly Process[] =>
  entries('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const match = /^\d+ \((.*)\) (\S) (\d+)/s.exec(text(`/proc/${pid}/stat`))
      return match
        ? [{ pid: Number(pid), name: String(match[1]), state: String(match[2]), parent: Number(match[3]) }]
        : []
    })

/** Processes that these started, and theirs, and so on; those that only wait to be reaped are left out. */
export const treeBelow = (root: number): readonly Process[] => {
  const all = processes()
  const found: Process[] = []
  const queue = [root]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const process of all) {
      if (process.parent !== at || process.state === 'Z') continue
      found.push(process)
      queue.push(process.pid)
    }
  }
  return found
}

/** Clock ticks of a second in proc(5), as Linux gives them to programs on every machine. */
const ticksPerSecond = 100

/** Processor time, in milliseconds, of the process, of all below it, and of those below it that have ended (proc(5): utime, stime, cutime, cstime). */
export const cpuMsOf = (root: number): number =>
  [root, ...treeBelow(root).map(({ pid }) => pid)].reduce((sum, pid) => {
    const fields = /^\d+ \(.*\) (.+)$/s.exec(text(`/proc/${pid}/stat`))?.[1]?.split(' ') ?? []
    return sum + (fields.slice(11, 15).reduce((ticks, field) => ticks + Number(field), 0) * 1000) / ticksPerSecond
  }, 0)

/** What the process holds in memory, in bytes. */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(text(`/proc/${pid}/status`))?.[1] ?? 0) * 1024

const loopback = /^(?:0100007F|00000000000000000000000001000000|0000000000000000FFFF00000100007F):/

export interface Socket {
  readonly pid: number
  readonly kind: string
  readonly local: string
  readonly remote: string
  /** It waits for others to call, or is bound and unconnected (UDP). */
  readonly listens: boolean
  readonly isLoopback: boolean
}

/** The internet sockets of a process, by its own descriptors and the tables of its network (proc(5)). */
export const socketsOf = (pid: number): readonly Socket[] => {
  const held = new Set(
    entries(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
      } catch {
        return []
      }
    }),
  )
  if (held.size === 0) return []
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((kind) =>
    text(`/proc/${pid}/net/${kind}`)
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const fields = line.trim().split(/\s+/)
        const [local = '', remote = '', state = ''] = fields.slice(1)
        if (!held.has(fields[9] ?? '')) return []
        return {
          pid,
          kind,
          local,
          remote,
          listens: state === '0A' || kind.startsWith('udp'),
          isLoopback: loopback.test(local),
        }
      }),
  )
}
