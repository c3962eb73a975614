import { existsSync, openSync, writeSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { openDesk } from '../../../src/cli/compose.ts'
import type { Failure } from '../../../src/domain/kernel/failure.ts'
import type { Result } from '../../../src/domain/kernel/result.ts'
import { backUp } from '../../../src/workflow/back-up.ts'
import { deleteOrder, takeBackOrder } from '../../../src/workflow/delete-order.ts'
import { createDice } from '../bit-matrix/flip.ts'
import { type Act, acts, type WorkerLine } from './acts.ts'

/** `node worker.ts FOLDER SEED FILM LOG`: works on the archive in FOLDER at random until somebody kills it. */
const [folder = '', seed = '1', film = '', log = ''] = process.argv.slice(2)
const never = new AbortController().signal
const nothing = () => undefined
const dice = createDice(Number(seed))
const pick = <Value>(list: readonly Value[]): Value => list[dice(list.length)] as Value

/** Written by one call, so that a kill leaves a whole line or none. */
const lines = openSync(log, 'a')
const say = (line: WorkerLine): void => void writeSync(lines, `${JSON.stringify(line)}\n`)

const okay = <Value>(result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value
  throw new Error(`${result.failure.code}: ${result.failure.message} ${result.failure.detail ?? ''}`)
}

const watch = { onFound: nothing, onProgress: nothing }
const orders = ['one', 'two', 'three']
const archive = join(folder, 'archive')
const isOlder = existsSync(join(archive, 'orders')) && !existsSync(join(archive, 'archive.json'))
say({ kind: 'begins', act: isOlder ? 'migrate' : 'open', order: '' })
const opened = okay(await openDesk(archive, { create: true }))
const { desk, ports, care } = opened
let made = 0

const find = async (order: string) => okay(await ports.archive.find(order))

const photo = async (): Promise<string> => {
  made += 1
  const path = join(folder, 'in', `${seed}-${made}.jpg`)
  const shade = () => dice(256)
  await sharp({ create: { width: 200, height: 120, channels: 3, background: { r: shade(), g: shade(), b: shade() } } })
    .jpeg({ quality: 60 + dice(40) })
    .toFile(path)
  return path
}

/** The same film with other bytes behind it, in a box that players pass over (ISO 14496-12, `free`): scanned anew. */
const filmOfItsOwn = async (): Promise<string> => {
  made += 1
  const path = join(folder, 'in', `${seed}-${made}.mp4`)
  const box = Buffer.alloc(16)
  box.writeUInt32BE(16, 0)
  box.write('free', 4, 'latin1')
  box.writeUInt32BE(dice(0xffff_ffff), 8)
  box.writeUInt32BE(made, 12)
  await writeFile(path, Buffer.concat([await readFile(film), box]))
  return path
}

/** What was made outside the archive, or where an order lies in the trash. */
interface Outcome {
  readonly made?: string
  readonly trashed?: string
}

const perform: Readonly<Record<Act, (order: string) => Promise<Outcome | null>>> = {
  async import(order) {
    const paths = [await photo(), ...(dice(4) === 0 ? [await filmOfItsOwn()] : [])]
    okay(await desk.importFiles(order, paths, nothing, never))
    return {}
  },
  async scan(order) {
    const found = await find(order)
    const videos = found?.originals.filter(({ kind }) => kind === 'video') ?? []
    if (videos.length === 0) return null
    okay(await desk.discover(pick(videos).sha256, watch, never))
    return {}
  },
  async designate(order) {
    const found = await find(order)
    const original = found && found.originals.length > 0 ? pick(found.originals) : undefined
    if (!original) return null
    const ordinal = original.kind === 'video' ? dice(90) : null
    okay(await desk.designate(order, [{ source: original.sha256, ordinal }], nothing, never))
    return {}
  },
  async edit(order) {
    okay(await desk.findOrCreate(order))
    okay(await desk.editFacts(order, { item: `Cup ${dice(1000)}`, notes: `note ${dice(1_000_000)}` }))
    return {}
  },
  async caption(order) {
    const [exhibit] = (await find(order))?.exhibits ?? []
    if (!exhibit) return null
    okay(await desk.caption(order, exhibit.id, `caption ${dice(1_000_000)}`))
    return {}
  },
  async export(order) {
    const found = await find(order)
    if (!found || found.exhibits.length === 0) return null
    made += 1
    const target = { directory: join(folder, 'out'), name: `bundle-${seed}-${made}`, language: 'en', target: null }
    const exported = okay(await desk.exportBundle(order, { ...target, zip: dice(2) === 0 }, nothing, never))
    return { made: exported.bundle }
  },
  async 'back-up-file'() {
    made += 1
    const backup = okay(await backUp(care, join(folder, 'backups', `${seed}-${made}.zip`), nothing, never))
    return { made: backup.path }
  },
  async 'back-up-folder'() {
    const backup = okay(await backUp(care, join(folder, 'backups', 'folder'), nothing, never))
    return { made: backup.path }
  },
  async delete(order) {
    if ((await find(order)) === null) return null
    return { trashed: okay(await deleteOrder(ports, order, 'at random')) }
  },
  async 'take-back'() {
    const [lying] = okay(await ports.trash.list())
    if (!lying || (await find(lying.orderId)) !== null) return null
    okay(await takeBackOrder(ports, lying.place))
    return {}
  },
}

/** How often each act is tried: quick ones more often, so that every kind is under way at some kill. */
const wheel: readonly Act[] = acts.flatMap((act) =>
  Array<Act>(act === 'import' || act === 'edit' || act === 'designate' ? 3 : act === 'delete' ? 1 : 2).fill(act),
)

say({ kind: 'ready' })
for (;;) {
  const act = pick(wheel)
  const lying = act === 'take-back' ? okay(await ports.trash.list())[0] : undefined
  const order = lying?.orderId ?? pick(orders)
  say({ kind: 'begins', act, order })
  let outcome: Outcome | null
  try {
    outcome = await perform[act](order)
  } catch (error) {
    say({ kind: 'refused', act, why: error instanceof Error ? error.message : String(error) })
    continue
  }
  if (outcome === null) continue
  const now = await find(order)
  say({
    kind: 'kept',
    act,
    // A backup is about no order: one in the trash is not said to be anywhere else.
    order: now === null && outcome.trashed === undefined ? null : order,
    held: now?.originals.map(({ sha256 }) => sha256) ?? [],
    exhibits: now?.exhibits.length ?? 0,
    notes: now?.facts.notes ?? '',
    caption: now?.exhibits[0]?.caption ?? '',
    made: outcome.made ?? null,
    trashed: outcome.trashed ?? null,
  })
}
