import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { createBackupStore } from '../../../src/adapters/backup/backup-store.ts'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { composeVerifier, type OpenDesk, openDesk } from '../../../src/cli/compose.ts'
import type { Failure } from '../../../src/domain/kernel/failure.ts'
import type { Result } from '../../../src/domain/kernel/result.ts'
import { deleteOrder } from '../../../src/workflow/delete-order.ts'
import { verifyBundle } from '../../../src/workflow/verify-bundle.ts'
import type { VerifyPorts } from '../../../src/workflow/verify-ports.ts'
import { filmLabel } from '../../fixtures/film-label.ts'
import { acts, openings, type Stage } from './acts.ts'
import { type Fault, faults, onFailingDisk, watchDisk } from './failing-disk.ts'

const never = new AbortController().signal
const nothing = (): undefined => undefined

/** One act with its disk failing at one step. */
export interface Row {
  readonly act: string
  readonly fault: Fault
  /** Steps at which it was made to fail. */
  readonly steps: number
  /** Acts that reported success all the same, because what failed was nothing that anybody was promised. */
  readonly managed: number
  readonly wrong: readonly string[]
}

const okay = <Value>(result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value
  throw new Error(`${result.failure.code}: ${result.failure.message} ${result.failure.detail ?? ''}`)
}

const olderArchive = join(import.meta.dirname, '../../fixtures/archive-of-version-1')

const makeStage = async (root: string): Promise<Omit<Stage, 'root' | 'archive'>> => {
  const tools = okay(await findMediaTools(process.env))
  const film = await filmLabel(tools.ffmpeg.path, root, 'film')
  const pictureOf = async (name: string): Promise<string> => {
    const path = join(root, `${name}.jpg`)
    const background = { r: name.length * 20, g: 80, b: 60 }
    await sharp({ create: { width: 200, height: 120, channels: 3, background } })
      .jpeg()
      .toFile(path)
    return path
  }
  const photo = await pictureOf('photo')
  const base = join(root, 'base')
  for (const name of ['out', 'backups']) mkdirSync(join(base, name), { recursive: true })
  cpSync(olderArchive, join(base, 'older'), { recursive: true })
  const { desk, ports, close } = okay(await openDesk(join(base, 'archive'), { create: true }))
  okay(await desk.importFiles('A', [film, await pictureOf('before')], nothing, never))
  const order = okay(await ports.archive.find('A'))
  const source = order?.originals.find(({ kind }) => kind === 'video')?.sha256
  if (!source) throw new Error('the film is no video')
  okay(await desk.designate('A', [{ source, ordinal: 10 }], nothing, never))
  okay(await desk.importFiles('B', [await pictureOf('another')], nothing, never))
  okay(await desk.importFiles('C', [await pictureOf('deleted!')], nothing, never))
  const trashed = okay(await deleteOrder(ports, 'C', 'not mine'))
  await close()
  return { photo, film: source, trashed }
}

/** What a failure has to be for the person who reads it. */
const unplain = (failure: Failure): string | null => {
  if (!/^[a-z-]+\.[a-z-]+$/.test(failure.code) || failure.code === 'program.defect')
    return `its code is ${failure.code}`
  if (!/[.!?]$/.test(failure.message) || /E(?:NOSPC|ROFS|IO)\b/.test(failure.message))
    return `it says “${failure.message}”`
  return null
}

/** What has to be there after any of the acts, done or not. */
const lostFrom = async ({ ports }: OpenDesk, done: string): Promise<readonly string[]> => {
  const wrong: string[] = []
  const held = async (id: string, least: number): Promise<void> => {
    const found = await ports.archive.find(id)
    if (!found.ok || found.value === null) return void wrong.push(`${id} is gone`)
    if (found.value.originals.length < least) wrong.push(`${id} lost an original`)
    for (const { sha256 } of [...found.value.originals]) {
      const bytes = await ports.vault.read(sha256)
      if (!bytes.ok) wrong.push(`${id}: ${sha256}: ${bytes.failure.code}`)
    }
  }
  await held('A', done === 'import' ? 3 : 2)
  const lying = okay(await ports.trash.list()).map(({ orderId }) => orderId)
  if (!lying.includes('B')) {
    if (done === 'delete') wrong.push('B is not in the trash')
    await held('B', 1)
  }
  const there = okay(await ports.archive.list())
  const isC = lying.includes('C') || there.includes('C')
  if (!isC && done !== 'remove for good' && done !== '?remove for good') wrong.push('C is gone')
  if (done === 'take back' && !there.includes('C')) wrong.push('C was not taken back')
  if (done === 'import into a new order') await held('N', 1)
  return wrong
}

const unsound = async (ports: VerifyPorts, path: string): Promise<readonly string[]> => {
  const verified = await verifyBundle(ports, path, nothing, never)
  if (!verified.ok) return [`${path}: ${verified.failure.code}`]
  return verified.value.findings.map(({ kind, path: file, found }) => `${kind} ${file} ${found}`)
}

/** Names that somebody would take for a bundle or a backup. */
const visible = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []

const checkPlaces = async (stage: Stage, ports: VerifyPorts): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const name of visible(join(stage.root, 'out')))
    wrong.push(...(await unsound(ports, join(stage.root, 'out', name))))
  const backups = join(stage.root, 'backups')
  for (const name of visible(backups).filter((each) => each.endsWith('.zip')))
    wrong.push(...(await unsound(ports, join(backups, name))))
  if (visible(join(backups, 'generations')).length > 0) wrong.push(...(await unsound(ports, backups)))
  return wrong
}

interface Tried {
  readonly hit: boolean
  readonly managed: boolean
  readonly wrong: readonly string[]
}

/** An answer that is a failure in plain words, or a success; what is thrown is a defect. */
const answered = async (act: () => Promise<Result<unknown, Failure>>): Promise<Result<unknown, Failure> | string> => {
  try {
    return await act()
  } catch (error) {
    return error instanceof Error ? `it threw ${error.message}` : String(error)
  }
}

const judged = (answer: Result<unknown, Failure> | string): readonly string[] => {
  if (typeof answer === 'string') return [answer]
  const fault = answer.ok ? null : unplain(answer.failure)
  return fault === null ? [] : [fault]
}

const tryAct = async (name: string, fault: Fault, at: number, stage: Stage, ports: VerifyPorts): Promise<Tried> => {
  const act = acts[name]
  if (!act) throw new Error(`no act is called ${name}`)
  const opened = okay(await openDesk(stage.archive, { create: false }))
  const below = stage.root
  const { value, hit } = await onFailingDisk({ fault, at, below }, () => answered(() => act(opened, stage)))
  await opened.close()
  if (!hit) return { hit, managed: false, wrong: [] }
  const wrong = [...judged(value)]
  const isDone = typeof value !== 'string' && value.ok
  const again = await openDesk(stage.archive, { create: false })
  if (!again.ok) return { hit, managed: isDone, wrong: [...wrong, `it does not open: ${again.failure.message}`] }
  try {
    wrong.push(...(await lostFrom(again.value, isDone ? name : name === 'remove for good' ? '?remove for good' : '')))
    wrong.push(...(await unsound(ports, stage.archive)), ...(await checkPlaces(stage, ports)))
    if (!isDone) {
      const repeated = await answered(() => act(again.value, stage))
      const isLate =
        typeof repeated !== 'string' && !repeated.ok && /no-such-order|order-exists/.test(repeated.failure.code)
      if (typeof repeated === 'string') wrong.push(`again, ${repeated}`)
      // The move was done on the disk, and only its last flush failed.
      else if (!repeated.ok && !isLate) wrong.push(`again: ${repeated.failure.code}: ${repeated.failure.detail ?? ''}`)
    }
    wrong.push(...(await unsound(ports, stage.archive)), ...(await checkPlaces(stage, ports)))
  } finally {
    await again.value.close()
  }
  return { hit, managed: isDone, wrong }
}

const tryOpening = async (name: string, fault: Fault, at: number, stage: Stage, ports: VerifyPorts): Promise<Tried> => {
  const open = openings[name]
  if (!open) throw new Error(`no opening is called ${name}`)
  const { value, hit } = await onFailingDisk({ fault, at, below: stage.root }, () => answered(() => open(stage)))
  if (typeof value !== 'string' && value.ok) await (value.value as OpenDesk).close()
  if (!hit) return { hit, managed: false, wrong: [] }
  const wrong = [...judged(value)]
  const again = await answered(() => open(stage))
  if (typeof again === 'string') wrong.push(`again, ${again}`)
  else if (!again.ok) wrong.push(`again: ${again.failure.code}: ${again.failure.detail ?? ''}`)
  else {
    const desk = again.value as OpenDesk
    if (name === 'open an older archive' && okay(await desk.ports.archive.list()).length !== 2)
      wrong.push('orders are gone')
    await desk.close()
  }
  const place = name === 'open' ? 'archive' : name === 'open a new archive' ? 'new' : 'older'
  wrong.push(...(await unsound(ports, join(stage.root, place))))
  return { hit, managed: typeof value !== 'string' && value.ok, wrong }
}

export interface MatrixOptions {
  /** Every so many steps; 1 for each. */
  readonly stride: number
  /** Acts by name; all where none is named. */
  readonly only: readonly string[]
  readonly onRow: (row: Row) => void
}

/** Lets every act fail at one step after the other, and looks at what is left each time. */
export const failEveryStep = async ({ stride, only, onRow }: MatrixOptions): Promise<readonly Row[]> => {
  await watchDisk()
  const root = mkdtempSync(join(tmpdir(), 'proofbox-writes-'))
  const rows: Row[] = []
  try {
    const made = await makeStage(root)
    const { media: _, images: __, lettering: ___, ...verifier } = await composeVerifier()
    const ports: VerifyPorts = { ...verifier, backups: createBackupStore(null, '') }
    const names = [...Object.keys(openings), ...Object.keys(acts)].filter(
      (name) => only.length === 0 || only.includes(name),
    )
    for (const name of names) {
      for (const [turn, fault] of faults.entries()) {
        const wrong: string[] = []
        let [steps, managed] = [0, 0]
        for (let at = 1 + (turn % stride); ; at += stride) {
          const place = join(root, 'stage')
          cpSync(join(root, 'base'), place, { recursive: true })
          const stage: Stage = { ...made, root: place, archive: join(place, 'archive') }
          const tried = await (name in acts ? tryAct : tryOpening)(name, fault, at, stage, ports)
          chmodSync(place, 0o700)
          rmSync(place, { recursive: true, force: true })
          if (!tried.hit) break
          steps += 1
          if (tried.managed) managed += 1
          wrong.push(...tried.wrong.map((what) => `step ${at}: ${what}`))
        }
        const row: Row = { act: name, fault, steps, managed, wrong }
        rows.push(row)
        onRow(row)
      }
    }
    return rows
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
