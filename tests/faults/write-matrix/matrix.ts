import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { createBackupStore } from '../../../src/adapters/backup/backup-store.ts'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { composeVerifier, type OpenDesk, openDesk } from '../../../src/cli/compose.ts'
import { deleteOrder } from '../../../src/workflow/delete-order.ts'
import type { VerifyPorts } from '../../../src/workflow/verify-ports.ts'
import { filmLabel } from '../../fixtures/film-label.ts'
import { acts, openings, passphrase, type Stage } from './acts.ts'
import { type Fault, onFailingDisk, watchDisk } from './failing-disk.ts'
import { type Answer, answered, lostFrom, okay, unplain, unsound, unsoundPlaces } from './left-behind.ts'
import { freeAt, onSmallDisk } from './small-disk.ts'

const never = new AbortController().signal
const nothing = (): undefined => undefined

/** `small` is a real disk that is nearly full; the others fail at a step that is chosen. */
export type Disk = Fault | 'small'

/** One act with its disk failing at one step after the other. */
export interface Row {
  readonly act: string
  readonly disk: Disk
  /** Steps at which it was made to fail; of a small disk, how often it had too little room. */
  readonly steps: number
  /** Acts that reported success all the same, because what failed was nothing that anybody was promised. */
  readonly managed: number
  readonly wrong: readonly string[]
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
  const passphraseFile = join(root, 'passphrase')
  writeFileSync(passphraseFile, passphrase)
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
  return { photo, passphraseFile, film: source, trashed }
}

interface Tried {
  readonly hit: boolean
  readonly managed: boolean
  readonly wrong: readonly string[]
}

/** Lets a disk fail: at a step of the writing, or with so much room left. */
const onDisk = (disk: Disk, at: number, root: string, act: () => Promise<Answer>) =>
  disk === 'small' ? onSmallDisk(root, freeAt(at), act) : onFailingDisk({ fault: disk, at, below: root }, act)

const tryAct = async (name: string, disk: Disk, at: number, stage: Stage, ports: VerifyPorts): Promise<Tried> => {
  const act = acts[name]
  if (!act) throw new Error(`no act is called ${name}`)
  const opened = okay(await openDesk(stage.archive, { create: false }))
  const { value, hit } = await onDisk(disk, at, stage.root, () => answered(() => act(opened, stage)))
  await opened.close()
  if (!hit) return { hit, managed: false, wrong: [] }
  const wrong = [...unplain(value)]
  const isDone = typeof value !== 'string' && value.ok
  const again = await openDesk(stage.archive, { create: false })
  if (!again.ok) return { hit, managed: isDone, wrong: [...wrong, `it does not open: ${again.failure.message}`] }
  try {
    wrong.push(...(await lostFrom(again.value, isDone ? name : `?${name}`)))
    wrong.push(...(await unsound(ports, stage.archive)), ...(await unsoundPlaces(stage.root, ports)))
    if (!isDone) {
      const repeated = await answered(() => act(again.value, stage))
      const late = disk === 'read-only' ? /no-such-order|order-exists|bundle\.exists/ : /no-such-order|order-exists/
      const isLate = typeof repeated !== 'string' && !repeated.ok && late.test(repeated.failure.code)
      if (typeof repeated === 'string') wrong.push(`again, ${repeated}`)
      // The move was done on the disk, and only its last flush failed; what was read-only then kept what it had.
      else if (!repeated.ok && !isLate) wrong.push(`again: ${repeated.failure.code}: ${repeated.failure.detail ?? ''}`)
    }
    wrong.push(...(await unsound(ports, stage.archive)), ...(await unsoundPlaces(stage.root, ports)))
  } finally {
    await again.value.close()
  }
  return { hit, managed: isDone, wrong }
}

const tryOpening = async (name: string, disk: Disk, at: number, stage: Stage, ports: VerifyPorts): Promise<Tried> => {
  const opening = openings[name]
  if (!opening) throw new Error(`no opening is called ${name}`)
  const { place, orders, run } = opening
  const { value, hit } = await onDisk(disk, at, stage.root, () => answered(() => run(stage)))
  if (typeof value !== 'string' && value.ok) await (value.value as OpenDesk).close()
  if (!hit) return { hit, managed: false, wrong: [] }
  const wrong = [...unplain(value)]
  const again = await answered(() => run(stage))
  if (typeof again === 'string') wrong.push(`again, ${again}`)
  else if (!again.ok) wrong.push(`again: ${again.failure.code}: ${again.failure.detail ?? ''}`)
  else {
    const desk = again.value as OpenDesk
    if (okay(await desk.ports.archive.list()).length !== orders) wrong.push('orders are gone')
    if (place === 'archive') wrong.push(...(await lostFrom(desk, '')))
    await desk.close()
  }
  wrong.push(...(await unsound(ports, join(stage.root, place))))
  return { hit, managed: typeof value !== 'string' && value.ok, wrong }
}

export interface MatrixOptions {
  /** Every so many steps; 1 for each. */
  readonly stride: number
  /** Acts by name; all where none is named. */
  readonly only: readonly string[]
  readonly disks: readonly Disk[]
  readonly onRow: (row: Row) => void
}

/** Lets every act fail at one step after the other, and looks at what is left each time. */
export const failEveryStep = async ({ stride, only, disks, onRow }: MatrixOptions): Promise<readonly Row[]> => {
  if (disks.some((disk) => disk !== 'small')) await watchDisk()
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
      for (const [turn, disk] of disks.entries()) {
        const wrong: string[] = []
        let [steps, managed] = [0, 0]
        for (let at = 1 + (turn % stride); ; at += stride) {
          const place = join(root, 'stage')
          cpSync(join(root, 'base'), place, { recursive: true })
          const stage: Stage = { ...made, root: place, archive: join(place, 'archive') }
          const tried = await (name in acts ? tryAct : tryOpening)(name, disk, at, stage, ports)
          chmodSync(place, 0o700)
          rmSync(place, { recursive: true, force: true })
          if (!tried.hit) break
          steps += 1
          if (tried.managed) managed += 1
          wrong.push(...tried.wrong.map((what) => `step ${at}: ${what}`))
        }
        const row: Row = { act: name, disk, steps, managed, wrong }
        rows.push(row)
        onRow(row)
      }
    }
    return rows
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
