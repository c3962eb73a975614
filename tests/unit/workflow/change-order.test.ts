import { describe, expect, it } from 'vitest'
import { createHasher } from '../../../src/adapters/integrity/hasher.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import { changeOrder } from '../../../src/workflow/change-order.ts'
import { editDispute, editFacts, newOrder } from '../../../src/workflow/edit-order.ts'
import { createMemoryArchive } from '../../fixtures/memory-archive.ts'

const at = instant('2026-11-22T12:00:00.000Z')

describe('a change of an order', () => {
  it('is made on the record as it stands, so that two at once are both kept', async () => {
    const archive = createMemoryArchive({ clock: { now: () => at }, hasher: createHasher() })
    const order = newOrder('a', at)
    await archive.save(order)
    await Promise.all([
      editFacts({ archive }, order, { item: 'Lamp' }),
      editDispute({ archive }, order, { routes: ['appeal'] }),
      changeOrder(archive, order, (latest) => ({ ...latest, facts: { ...latest.facts, seller: 'Shop' } })),
    ])
    const found = await archive.find('a')
    expect(found).toMatchObject({
      ok: true,
      value: { facts: { item: 'Lamp', seller: 'Shop' }, dispute: { routes: ['appeal'] } },
    })
  })

  it('of an order without a record begins with what was handed over', async () => {
    const archive = createMemoryArchive({ clock: { now: () => at }, hasher: createHasher() })
    const changed = await changeOrder(archive, newOrder('b', at), (latest) => ({ ...latest, facts: { item: 'Plate' } }))
    expect(changed).toMatchObject({ ok: true, value: { id: 'b', facts: { item: 'Plate' } } })
    expect(await archive.find('b')).toMatchObject({ ok: true, value: { facts: { item: 'Plate' } } })
  })
})
