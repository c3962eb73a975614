import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCodeReader } from '../../src/adapters/codes/code-reader.ts'
import { createLettering } from '../../src/adapters/pdf/lettering.ts'
import { createImageCodec, imageTool } from '../../src/adapters/sharp/image-codec.ts'
import type { CustodyAction } from '../../src/domain/evidence/custody.ts'
import { createDesk, type Desk } from '../../src/workflow/desk.ts'
import type { DeskPorts } from '../../src/workflow/desk-ports.ts'
import { exportBundle } from '../../src/workflow/export-bundle.ts'
import { keepReceipt } from '../../src/workflow/keep-receipt.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'

const never = new AbortController().signal
const quiet = (): void => undefined
/** Words that are the user's own: a bundle takes the chain to strangers, so none of them may be in it. */
const secret = 'Only for my eyes'

let made: MadeOrder
let desk: Desk
let id: string

beforeAll(async () => {
  made = await makeOrder()
  id = made.request.order.id
  const fontsDirectory = join(import.meta.dirname, '../../resources/fonts')
  // The acts below need no recording and no form, so these are all the ports that they reach.
  const ports = {
    ...made.ports,
    codes: createCodeReader(),
    imageTool,
    proofboxVersion: '0.1.0',
    images: createImageCodec(),
    lettering: createLettering({ fontsDirectory }),
  }
  desk = createDesk(ports as unknown as DeskPorts)
})
afterAll(() => rmSync(made.root, { recursive: true, force: true }))

const chain = async (of = id) => {
  const entries = await made.ports.archive.custody(of)
  if (!entries.ok) throw new Error(entries.failure.message)
  return entries.value
}

const original = () => made.request.order.originals[0]?.sha256 ?? ('' as never)

const acts: readonly (readonly [string, CustodyAction, () => Promise<{ readonly ok: boolean }>])[] = [
  ['editing facts', 'order-edited', () => desk.editFacts(id, { platform: 'aliexpress', item: secret })],
  ['a thing to do', 'order-edited', () => desk.editDispute(id, { next: [{ what: secret, due: null, done: false }] })],
  [
    'a message in the correspondence',
    'order-edited',
    () =>
      desk.editDispute(id, {
        correspondence: [
          {
            id: 'm-1',
            at: { day: '2026-11-22' as never, time: null, zone: 'UTC' },
            direction: 'sent',
            with: 'seller',
            channel: 'chat',
            text: secret,
            screenshots: [],
          },
        ],
      }),
  ],
  ['a caption', 'order-edited', () => desk.caption(id, 'x-0', secret)],
  ['withdrawing an exhibit', 'withdrawn', () => desk.withdraw(id, 'x-1')],
  ['putting it back', 'designated', () => desk.restore(id, 'x-1')],
  [
    'drawing on an exhibit',
    'annotated',
    () =>
      desk.annotate(id, 'x-0', [
        {
          kind: 'arrow',
          id: 'a-1',
          color: 'red',
          weight: 'medium',
          from: { x: 10, y: 10 },
          to: { x: 80, y: 80 },
          note: secret,
        },
      ]),
  ],
  ['taking the drawing away', 'annotated', () => desk.annotate(id, 'x-0', [])],
  ['keeping an original out of bundles', 'order-edited', () => desk.withhold(id, original(), true)],
  ['letting it in again', 'order-edited', () => desk.withhold(id, original(), false)],
  ['an order for the replacement', 'order-edited', () => desk.openReplacement(id)],
  ['exporting a bundle', 'exported', () => exportBundle(made.ports, made.request, quiet, never)],
]

describe('the chain of custody', () => {
  it.each(acts)('has an entry for %s', async (name, action, act) => {
    const of = name === 'an order for the replacement' ? `${id}-replacement-1` : id
    const before = await chain(of)
    expect(await act()).toMatchObject({ ok: true })
    const grown = await chain(of)
    expect(grown.length).toBeGreaterThan(before.length)
    expect(grown.at(-1)?.action).toBe(action)
    expect(grown.at(-1)?.signature).toBeDefined()
  })

  it('names what changed and not the words that the user wrote', async () => {
    expect(JSON.stringify(await chain())).not.toContain(secret)
  })

  it('has an entry for every change of a record, whoever makes it, except the receipt that follows an export', async () => {
    const { archive } = made.ports
    const unsaid: string[] = []
    let told = 0
    const watched = {
      ...archive,
      record: (...entry: Parameters<typeof archive.record>) => {
        told += 1
        return archive.record(...entry)
      },
      save: (order: Parameters<typeof archive.save>[0]) => {
        if (told === 0) unsaid.push(order.id)
        told = 0
        return archive.save(order)
      },
    }
    const ports = { ...made.ports, archive: watched } as unknown as DeskPorts
    const other = createDesk(ports)
    await other.editFacts(id, { item: 'another' })
    await other.editDispute(id, { next: [] })
    await other.caption(id, 'x-2', 'new')
    await other.withdraw(id, 'x-2')
    await other.restore(id, 'x-2')
    await other.withhold(id, original(), true)
    expect(unsaid).toEqual([])
    await keepReceipt(ports, id, { at: ports.clock.now(), target: 'aliexpress', files: [] })
    expect(unsaid).toEqual([id])
  })
})
