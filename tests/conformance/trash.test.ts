import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import { blobPath } from '../../src/domain/evidence/fixity.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import type { Failure } from '../../src/domain/kernel/failure.ts'
import type { Result } from '../../src/domain/kernel/result.ts'
import { deleteOrder, purgeOrder, takeBackOrder } from '../../src/workflow/delete-order.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'

const never = new AbortController().signal
const nothing = () => undefined

let folder: string
let archive: string
let open: OpenDesk
/** Digests of a photo of each order alone, and of one that both hold. */
let [own, other, shared]: Sha256[] = []

const okay = <Value>(result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value
  throw new Error(`${result.failure.code}: ${result.failure.message}`)
}

const photo = async (name: string, background: string): Promise<string> => {
  const path = join(folder, name)
  await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toFile(path)
  return path
}

const isKept = (digest: Sha256 | undefined): boolean => existsSync(join(archive, 'vault', blobPath(digest as Sha256)))

const findings = async () => okay(await verifyBundle(open.ports, archive, nothing, never)).findings

const deletions = (): readonly string[] => {
  const path = join(archive, 'deletions.jsonl')
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : []
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-trash-'))
  archive = join(folder, 'archive')
  open = okay(await openDesk(archive, { create: true }))
  const [one, two, both] = [
    await photo('1.jpg', '#aa2200'),
    await photo('2.jpg', '#00aa22'),
    await photo('3.jpg', '#2200aa'),
  ]
  const digests = async (id: string, paths: readonly string[]): Promise<readonly Sha256[]> =>
    okay(await open.desk.importFiles(id, paths, nothing, never)).order.originals.map(({ sha256 }) => sha256)
  ;[own, shared] = (await digests('one', [one, both])) as [Sha256, Sha256]
  ;[other] = (await digests('two', [two, both])) as [Sha256]
})

afterEach(async () => {
  await open.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a deleted order', () => {
  it('is gone from the list, lies whole in the trash, and comes back as it was', async () => {
    const before = okay(await open.ports.archive.find('one'))
    const place = okay(await deleteOrder(open.ports, 'one', ' bought twice '))
    expect(okay(await open.ports.archive.list())).toEqual(['two'])
    const [trashed] = okay(await open.ports.trash.list())
    expect(trashed).toMatchObject({ orderId: 'one', reason: 'bought twice', order: before })
    expect(isKept(own)).toBe(true)
    expect(await findings()).toEqual([])

    expect(okay(await takeBackOrder(open.ports, place))).toBe('one')
    expect(okay(await open.ports.archive.find('one'))).toEqual(before)
    expect(okay(await open.ports.trash.list())).toEqual([])
    const acts = okay(await open.ports.archive.custody('one')).map(({ action }) => action)
    expect(acts.slice(-2)).toEqual(['deleted', 'restored'])
    expect(await findings()).toEqual([])
  })

  it('takes with it for good only what no other order names; the log of deletions says what it held', async () => {
    const place = okay(await deleteOrder(open.ports, 'one', ''))
    expect(okay(await purgeOrder(open.ports, place))).toEqual({ orderId: 'one', removed: 1 })
    expect([isKept(own), isKept(shared), isKept(other)]).toEqual([false, true, true])
    const lines = deletions().map((line) => JSON.parse(line))
    expect(lines.map(({ act, order }) => [act, order])).toEqual([
      ['deleted', 'one'],
      ['purged', 'one'],
    ])
    expect(lines[1].held).toEqual(expect.arrayContaining([own, shared]))
    await open.ports.archive.seal('exported')
    expect(await findings()).toEqual([])
    expect((await purgeOrder(open.ports, place)).ok).toBe(false)
  })

  it('does not stand in the way of a new one of its name, and is not put over it', async () => {
    const place = okay(await deleteOrder(open.ports, 'one', ''))
    await open.ports.archive.seal('exported')
    okay(await open.desk.importFiles('one', [join(folder, '2.jpg')], nothing, never))
    await open.ports.archive.seal('exported')
    const back = await takeBackOrder(open.ports, place)
    expect(back.ok ? '' : back.failure.code).toBe('archive.order-exists')
    expect(await findings()).toEqual([])
    const second = okay(await deleteOrder(open.ports, 'one', ''))
    expect(second).not.toBe(place)
    expect(okay(await takeBackOrder(open.ports, place))).toBe('one')
    expect(await findings()).toEqual([])
  })

  it('is missed where somebody removed it without the log, and where the log was cut', async () => {
    okay(await deleteOrder(open.ports, 'one', ''))
    await open.ports.archive.seal('exported')
    renameSync(join(archive, 'orders', 'o-two'), join(folder, 'aside'))
    expect((await findings()).map(({ kind, path }) => [kind, path])).toEqual([
      ['missing', 'orders/o-two/custody.jsonl'],
    ])
    renameSync(join(folder, 'aside'), join(archive, 'orders', 'o-two'))

    const log = join(archive, 'deletions.jsonl')
    const whole = readFileSync(log, 'utf8')
    writeFileSync(log, whole.replace('"order":"one"', '"order":"off"'))
    expect((await findings()).map(({ path }) => path)).toContain('deletions.jsonl')
    writeFileSync(log, '')
    expect((await findings()).map(({ path }) => path)).toContain('deletions.jsonl')
  })

  it('is settled at the next start where a crash came between the line and the move', async () => {
    const place = okay(await deleteOrder(open.ports, 'one', ''))
    await open.close()
    renameSync(join(archive, 'trash', place), join(archive, 'orders', 'o-one'))
    open = okay(await openDesk(archive, { create: false }))
    expect(okay(await open.ports.archive.list())).toEqual(['two'])
    expect(okay(await open.ports.trash.list()).map(({ orderId }) => orderId)).toEqual(['one'])
  })
})
