import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Holder {
  readonly pid: number
  /** Tells two processes with the same number apart; null where the system does not say. */
  readonly started: string | null
  readonly token: string
}

/**
 * Boot and start time of a process, in clock ticks since boot: field 22 of /proc/<pid>/stat (proc(5)). The name in
 * field 2 can hold spaces and brackets, so it is cut off by its last bracket. Null for one that has ended and whose
 * parent has not asked how (field 3 is Z): it still has its number, and writes nothing any more.
 */
const startOf = async (pid: number): Promise<string | null> => {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    const facts = await readFile(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = facts.slice(facts.lastIndexOf(')') + 2).split(' ')
    const ticks = fields[18]
    return ticks === undefined || state === 'Z' ? null : `${boot.trim()} ${ticks}`
  } catch {
    return null
  }
}

const isAlive = async ({ pid, started }: Holder): Promise<boolean> => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return started === null || (await startOf(pid)) === started
}

const parseHolder = (text: string): Holder | null => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { pid, started, token } = value as Partial<Record<keyof Holder, unknown>>
    return typeof pid === 'number' && typeof token === 'string'
      ? { pid, started: typeof started === 'string' ? started : null, token }
      : null
  } catch {
    return null
  }
}

/** Locks that were taken over from a process that had died, by path. */
const takenOver = new Set<string>()

/** Whether this process took the lock over from one that died before it could give it back. Asked once. */
export const wasLeftByDead = (directory: string): boolean => takenOver.delete(join(directory, 'writer.lock'))

/** Locks of this process by path: two archives over one folder share it. */
const held = new Map<string, string>()

const releaseAll = (): void => {
  for (const [path, text] of held) {
    try {
      if (readFileSync(path, 'utf8') === text) rmSync(path)
    } catch {
      // Gone already, or not ours any more: either way there is nothing left to give back.
    }
  }
}

/** The number of the process, other than this one, that writes now; null where none does. Takes nothing. */
export const otherWriter = async (directory: string): Promise<number | null> => {
  const text = await readFile(join(directory, 'writer.lock'), 'utf8').catch(() => '')
  const holder = parseHolder(text)
  return holder !== null && holder.pid !== process.pid && (await isAlive(holder)) ? holder.pid : null
}

/**
 * Gives the lock back before the process ends, so that another may write. Where the disk does not let it be removed it
 * stays behind, and is taken over by whoever comes after this process, or by this process itself.
 */
export const giveWriterLock = async (directory: string): Promise<void> => {
  const path = join(directory, 'writer.lock')
  const text = held.get(path)
  held.delete(path)
  if (text !== undefined && (await readFile(path, 'utf8').catch(() => null)) === text)
    await rm(path, { force: true }).catch(() => undefined)
}

let releasesAtExit = false

/**
 * Takes the one writer's lock of an archive, kept until the process ends. Null when it is taken; otherwise what is
 * known about the holder. A lock whose holder died (or whose number now belongs to another process) is taken over.
 */
export const takeWriterLock = async (directory: string): Promise<string | null> => {
  const path = join(directory, 'writer.lock')
  if (held.has(path)) return null
  await mkdir(directory, { recursive: true })
  const mine: Holder = { pid: process.pid, started: await startOf(process.pid), token: randomUUID() }
  const text = JSON.stringify(mine)
  const draft = join(directory, `.${mine.token}.lock`)
  await writeFile(draft, text, { flag: 'wx' })
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        // A link appears with all of its content or not at all, and never over another.
        await link(draft, path)
        held.set(path, text)
        if (!releasesAtExit) process.once('exit', releaseAll)
        releasesAtExit = true
        return null
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      }
      if (held.has(path)) return null
      const found = await readFile(path, 'utf8').catch(() => null)
      if (found === null) continue
      const holder = parseHolder(found)
      const isOurs = holder !== null && holder.pid === mine.pid && holder.started === mine.started
      if (holder !== null && !isOurs && (await isAlive(holder))) return `process ${holder.pid}`
      await removeStale(path, found, `${draft}.stale`)
      if (!isOurs) takenOver.add(path)
    }
    return 'a process that keeps changing'
  } finally {
    await rm(draft, { force: true })
  }
}

/** Moves the lock aside first: when another process was faster, it is theirs that was moved, and it is put back. */
const removeStale = async (path: string, stale: string, aside: string): Promise<void> => {
  await rename(path, aside).catch(() => undefined)
  const moved = await readFile(aside, 'utf8').catch(() => null)
  if (moved !== null && moved !== stale) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}
