import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createDice } from '../bit-matrix/flip.ts'
import { mutations } from './mutants.ts'
import { ask, killTree, type Patience } from './patience.ts'
import { memoryOf, socketsOf, treeBelow } from './process-watch.ts'
import { makeSpecimens, type Specimen } from './specimens.ts'

export interface Defect {
  readonly specimen: string
  readonly mutation: string
  readonly number: number
  readonly what: string
}

export interface FuzzRow {
  mutants: number
  /** Read to the end, by verification or by a whole scan. */
  read: number
  refused: number
  /** The most processor time that one took, in milliseconds. */
  mostCpuMs: number
}

export interface FuzzReport {
  readonly rows: ReadonlyMap<string, FuzzRow>
  readonly codes: ReadonlyMap<string, number>
  readonly defects: readonly Defect[]
  /** Mutants that seemed to hang beside others and were read again alone. */
  readonly readAgain: number
  /** The most memory that a reading process held at the end of a mutant, in bytes. */
  readonly mostMemory: number
}

export interface FuzzWish {
  readonly seed: number
  readonly mutants: number
  readonly workers: number
  readonly patience: Patience
  /** Only specimens of these names, when given. */
  readonly only?: readonly string[]
  readonly keep?: (defect: Defect, bytes: Buffer) => void
  readonly onDone?: (done: number) => void
}

const canary = 'CANARY-5e21c this text may reach nobody'
const mostMemoryAllowed = 3 * 2 ** 30

/** What a stack or an internal word looks like in a sentence for people. */
const unplain = /\bat .+:\d+:\d+|TypeError|RangeError|undefined|\bNaN\b|\[object |node:internal/

const startReading = (scratch: string): ChildProcess => {
  mkdirSync(scratch, { recursive: true })
  return fork(join(import.meta.dirname, 'reading.ts'), {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, TMPDIR: scratch, NODE_NO_WARNINGS: '1' },
  })
}

/** Puts a mutant where it can be read; a part of a folder stands among links to the folder's other files. */
const lay = (folder: string, { name, folder: around }: Specimen, bytes: Buffer): string => {
  rmSync(folder, { recursive: true, force: true })
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  if (around !== undefined) {
    for (const entry of readdirSync(around)) {
      if (entry !== name.split('/')[0]) symlinkSync(join(around, entry), join(folder, entry))
    }
  }
  writeFileSync(path, bytes)
  return around === undefined ? path : folder
}

/** Gives mutants of real files to what reads them, and looks at everything around: see `Defect`. */
export const fuzz = async (wish: FuzzWish): Promise<FuzzReport> => {
  const root = mkdtempSync(join(tmpdir(), 'proofbox-fuzz-'))
  const made = await makeSpecimens(join(root, 'specimens'))
  const specimens = made.specimens.filter(({ name }) => wish.only === undefined || wish.only.includes(name))
  writeFileSync(join(root, 'canary.txt'), canary)
  const rows = new Map<string, FuzzRow>()
  const codes = new Map<string, number>()
  const defects: Defect[] = []
  const kinds = Object.entries(mutations)
  const doubtful: number[] = []
  let [done, mostMemory] = [0, 0]

  /** Reads the mutants whose numbers it takes, one after the other, in a process of its own. */
  const work = async (index: number, take: () => number | undefined, onHang: 'doubt' | 'defect'): Promise<void> => {
    const scratch = join(root, `scratch-${index}`)
    let [stdout, stderr] = ['', '']
    const start = (): ChildProcess => {
      const started = startReading(scratch)
      started.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
      // Libraries that speak there would spoil the one document of --json.
      started.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
      stderr = ''
      return started
    }
    let worker = start()
    let floor: number | null = null
    for (let number = take(); number !== undefined; number = take()) {
      const specimen = specimens[number % specimens.length] as Specimen
      const [mutation, mutate] = kinds[Math.floor(number / specimens.length) % kinds.length] as (typeof kinds)[number]
      const bytes = mutate(specimen.bytes, createDice(wish.seed * 1_000_003 + number))
      const path = lay(join(root, `mutant-${index}`), specimen, bytes)
      const at = number
      const note = (what: string): void => {
        const defect = { specimen: specimen.name, mutation, number: at, what }
        defects.push(defect)
        wish.keep?.(defect, bytes)
      }
      const asked = await ask(worker, { id: number, path, reader: specimen.reader }, wish.patience)
      if (asked.outcome === null) {
        if (asked.ended === 'exit' || onHang === 'defect') note(`${asked.what} ${stderr.slice(-2000)}`)
        killTree(worker)
        rmSync(scratch, { recursive: true, force: true })
        worker = start()
        floor = null
        if (asked.ended !== 'exit' && onHang === 'doubt') {
          doubtful.push(number)
          continue
        }
      }
      const row = rows.get(specimen.name) ?? { mutants: 0, read: 0, refused: 0, mostCpuMs: 0 }
      rows.set(specimen.name, row)
      row.mutants += 1
      row.mostCpuMs = Math.max(row.mostCpuMs, Math.round(asked.cpuMs))
      done += 1
      wish.onDone?.(done)
      if (asked.outcome === null) continue
      const last = asked.outcome.steps.at(-1) ?? 'nothing'
      codes.set(last, (codes.get(last) ?? 0) + 1)
      if (last === 'read') row.read += 1
      else row.refused += 1
      if (asked.outcome.thrown !== null) note(`thrown: ${asked.outcome.thrown}`)
      const words = `${asked.outcome.said.join('\n')}\n${stderr}`
      if (unplain.test(words)) note(`not plain: ${words.slice(0, 1000)}`)
      if (words.includes(canary.slice(0, 12))) note('the canary was read')
      if (stdout !== '') note(`on the standard output: ${stdout.slice(0, 300)}`)
      stdout = ''
      stderr = ''
      const pid = worker.pid ?? 0
      // What a tool leaves when it ends may take a moment to be reaped.
      for (let tries = 0; treeBelow(pid).length > 0 && tries < 100; tries++)
        await new Promise((go) => setTimeout(go, 50))
      const left = treeBelow(pid)
      if (left.length > 0) note(`still running: ${left.map(({ name }) => name).join(', ')}`)
      const files = readdirSync(scratch)
      if (files.length > 0) note(`left behind: ${files.join(', ')}`)
      for (const file of files) rmSync(join(scratch, file), { recursive: true, force: true })
      if (socketsOf(pid).length > 0) note('it opened a socket')
      const held = memoryOf(pid)
      mostMemory = Math.max(mostMemory, held)
      floor ??= held
      if (held > mostMemoryAllowed)
        note(`it holds ${Math.round(held / 2 ** 20)} MiB, ${Math.round(floor / 2 ** 20)} at first`)
    }
    killTree(worker)
  }
  let next = 0
  const takeNext = (): number | undefined => (next < wish.mutants ? next++ : undefined)
  try {
    await Promise.all(Array.from({ length: wish.workers }, (_, index) => work(index, takeNext, 'doubt')))
    const again = [...doubtful]
    if (again.length > 0) await work(0, () => again.shift(), 'defect')
    return { rows, codes, defects, readAgain: doubtful.length, mostMemory }
  } finally {
    made.close()
    rmSync(root, { recursive: true, force: true })
  }
}
