import fs from 'node:fs'
import promises, { type FileHandle, open as openFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'

/**
 * How the disk fails from a step on: `full` refuses what needs room and still removes, `read-only` refuses every change,
 * `error` refuses one step and then works again.
 */
export const faults = ['full', 'read-only', 'error'] as const
export type Fault = (typeof faults)[number]

const codes: Readonly<Record<Fault, readonly [code: string, errno: number, words: string]>> = {
  full: ['ENOSPC', -28, 'no space left on device'],
  'read-only': ['EROFS', -30, 'read-only file system'],
  error: ['EIO', -5, 'i/o error'],
}

interface Plan {
  readonly fault: Fault
  /** The step that fails first, from 1. */
  readonly at: number
  readonly below: string
}

let plan: Plan | null = null
let steps = 0
let failed = 0

/** Paths of what is open, so that a write knows where it goes. */
const places = new WeakMap<object, string>()
const descriptors = new Map<number, string>()

type Kind = 'grows' | 'shrinks'

const isBelow = (path: string, folder: string): boolean => {
  const place = resolve(path)
  return place === folder || place.startsWith(folder + sep)
}

/** Counts a step that changes the disk; throws where the plan wants it to fail. */
const step = (syscall: string, path: unknown, kind: Kind): void => {
  if (plan === null || typeof path !== 'string' || !isBelow(path, plan.below)) return
  steps += 1
  const reached = plan.fault === 'error' ? steps === plan.at : steps >= plan.at
  if (!reached || (plan.fault === 'full' && kind === 'shrinks')) return
  failed += 1
  const [code, errno, words] = codes[plan.fault]
  throw Object.assign(new Error(`${code}: ${words}, ${syscall} '${path}'`), { code, errno, syscall, path })
}

const changes = (flags: unknown): boolean =>
  typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0
    : /[wax+]/.test(String(flags ?? 'r'))

type Any = (...args: never[]) => unknown
type Members = Record<string, Any>

/** Puts a step before functions of a module, whose first argument is the path that they change. */
const guard = (members: Members, names: readonly string[], kind: Kind): void => {
  for (const name of names) {
    const real = members[name] as Any
    members[name] = function (this: unknown, ...args: never[]) {
      const act = (): unknown => {
        step(name, String(args[0]), kind)
        return real.apply(this, args)
      }
      return members === (promises as unknown as Members) ? (async () => act())() : act()
    } as Any
  }
}

const guardHandles = async (): Promise<void> => {
  const sample = await openFile(import.meta.filename, 'r')
  const members = Object.getPrototypeOf(sample) as Members
  await sample.close()
  for (const name of ['write', 'writev', 'writeFile', 'appendFile', 'sync', 'datasync', 'chmod', 'truncate']) {
    const real = members[name] as Any
    members[name] = async function (this: FileHandle, ...args: never[]) {
      step(name, places.get(this), name === 'truncate' ? 'shrinks' : 'grows')
      return real.apply(this, args)
    } as Any
  }
}

const guardOpening = (): void => {
  const real = promises.open
  promises.open = (async (path: string, flags?: string, mode?: number) => {
    if (changes(flags)) step('open', String(path), 'grows')
    const handle = await real(path, flags, mode)
    places.set(handle, String(path))
    return handle
  }) as typeof promises.open
  const sync = fs.openSync
  fs.openSync = ((path: string, flags?: string, mode?: number) => {
    if (changes(flags)) step('open', String(path), 'grows')
    const descriptor = sync(path, flags ?? 'r', mode)
    descriptors.set(descriptor, String(path))
    return descriptor
  }) as typeof fs.openSync
}

/** Streams open and write by the functions with callbacks. */
const guardCallbacks = (): void => {
  const members = fs as unknown as Record<string, (...args: unknown[]) => unknown>
  const [open, write, writev] = [members.open, members.write, members.writev]
  if (!open || !write || !writev) throw new Error('node:fs has no callbacks any more')
  const orFail = (act: () => void, args: unknown[], real: (...args: unknown[]) => unknown): unknown => {
    try {
      act()
    } catch (error) {
      const back = args.at(-1) as (error: unknown) => void
      return process.nextTick(back, error)
    }
    return real.apply(fs, args)
  }
  members.open = (...args) => {
    const [path, flags] = args
    const back = args.at(-1) as (error: unknown, descriptor?: number) => void
    const noted = [
      ...args.slice(0, -1),
      (error: unknown, descriptor?: number) => {
        if (descriptor !== undefined) descriptors.set(descriptor, String(path))
        back(error, descriptor)
      },
    ]
    return orFail(() => changes(flags) && step('open', String(path), 'grows'), noted, open)
  }
  for (const [name, real] of [
    ['write', write],
    ['writev', writev],
  ] as const) {
    members[name] = (...args) => orFail(() => step(name, descriptors.get(args[0] as number), 'grows'), args, real)
  }
}

/** Makes every change of this process to the disk a step that can fail. Once a process. */
export const watchDisk = async (): Promise<void> => {
  const [asynchronous, synchronous] = [promises, fs] as unknown as readonly [Members, Members]
  guard(
    asynchronous,
    ['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'rename', 'link', 'symlink', 'chmod', 'utimes', 'cp'],
    'grows',
  )
  guard(asynchronous, ['rm', 'unlink', 'rmdir', 'truncate'], 'shrinks')
  guard(synchronous, ['writeFileSync', 'appendFileSync', 'mkdirSync', 'renameSync', 'linkSync', 'chmodSync'], 'grows')
  guard(synchronous, ['rmSync', 'unlinkSync', 'rmdirSync'], 'shrinks')
  const copy = asynchronous.copyFile as Any
  asynchronous.copyFile = (async (from: never, to: never, mode: never) => {
    step('copyfile', String(to), 'grows')
    return copy(from, to, mode)
  }) as Any
  guardOpening()
  guardCallbacks()
  await guardHandles()
  syncBuiltinESMExports()
}

/** What came of an act on a disk that failed. */
export interface FailedAct<Value> {
  readonly value: Value
  /** Whether any step failed: an act that ended before has no step with that number. */
  readonly hit: boolean
}

/** Does something on a disk that fails below a folder as planned; afterwards it works again. */
export const onFailingDisk = async <Value>(planned: Plan, act: () => Promise<Value>): Promise<FailedAct<Value>> => {
  plan = { ...planned, below: resolve(planned.below) }
  steps = 0
  failed = 0
  try {
    return { value: await act(), hit: failed > 0 }
  } finally {
    plan = null
  }
}
