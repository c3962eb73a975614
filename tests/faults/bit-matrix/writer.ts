import { setTimeout } from 'node:timers/promises'
import type { OpenDesk } from '../../../src/cli/compose.ts'
import type { Specimens } from './specimens.ts'

/** The archive stays small, so that the last look costs no more than the first. */
const mostOrders = 40
const mostBlobs = 200

/** Journals and chains grow with every change, and each look follows all of them: a person is slower than this. */
const breathMillis = 50

/**
 * Edits, designates, withdraws and seals in an order, one change after the other, as long as `look` goes on looking;
 * `look` gives what it wrongly found, and null when it has looked enough.
 */
export const writeMeanwhile = async (
  { desk, ports }: OpenDesk,
  _: Specimens,
  look: (index: number) => Promise<readonly string[] | null>,
): Promise<{ readonly looks: number; readonly writes: number; readonly alarms: readonly string[] }> => {
  const alarms: string[] = []
  let over = false
  let writes = 0
  let looks = 0
  const write = async (): Promise<void> => {
    for (; !over; writes++) {
      const found = await desk.find('O-1')
      if (!found.ok) throw new Error(found.failure.message)
      const order = found.value
      const change = writes % 4
      const [exhibit] = order.exhibits
      const [withdrawn] = order.withdrawn
      const done =
        change === 0
          ? await desk.editFacts('O-1', { ...order.facts, item: `Kettle ${writes}` })
          : change === 1 && exhibit
            ? await desk.withdraw('O-1', exhibit.id)
            : change === 2 && withdrawn
              ? await desk.restore('O-1', withdrawn.id)
              : await desk.findOrCreate(`W-${writes % mostOrders}`)
      if (!done.ok) throw new Error(done.failure.message)
      if (writes % 10 === 0) await ports.archive.seal('exported')
      await ports.vault.put(Buffer.from(`blob ${writes % mostBlobs}`))
      await setTimeout(breathMillis)
    }
  }
  const writing = write()
  try {
    for (; ; looks++) {
      const found = await look(looks)
      if (found === null) break
      alarms.push(...found)
    }
  } finally {
    over = true
    await writing
  }
  return { looks, writes, alarms }
}
