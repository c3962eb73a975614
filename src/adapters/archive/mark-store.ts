import { join } from 'node:path'
import { z } from 'zod'
import { type Sha256, sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Mark } from '../../domain/order/mark.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import type { MarkStore } from '../../workflow/ports/mark-store.ts'
import { badOrderId, damaged, explainWrite } from './archive-failure.ts'
import { readIfThere, writeDurably } from './durable-file.ts'
import { isOrderId, orderFolder } from './order-folder.ts'

const marksSchema = z.object({
  schema: z.literal(1),
  marks: z.array(
    z.object({
      source: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .transform((text): Sha256 => sha256(text)),
      ordinal: z.number().int().nonnegative(),
      seconds: z.number(),
      note: z.string(),
    }),
  ),
})

/** `orders/<name>/marks.json` under `directory`. An order without that file has no marks. */
export const createMarkStore = (directory: string, hasher: Hasher): MarkStore => {
  const turns = new Map<string, Promise<unknown>>()
  const nameOf = (orderId: string): string => `orders/${orderFolder(orderId, hasher)}/marks.json`

  const list = async (orderId: string): Promise<Result<readonly Mark[], Failure>> => {
    if (!isOrderId(orderId)) return fail(badOrderId)
    const name = nameOf(orderId)
    try {
      const text = await readIfThere(join(directory, name))
      if (text === null) return succeed([])
      const read = marksSchema.safeParse(JSON.parse(text))
      return read.success ? succeed(read.data.marks) : fail(damaged(name, read.error.message))
    } catch (error) {
      return fail(error instanceof SyntaxError ? damaged(name, error.message) : explainWrite(error))
    }
  }

  const change = async (
    orderId: string,
    make: (marks: readonly Mark[]) => readonly Mark[],
  ): Promise<Result<readonly Mark[], Failure>> => {
    const listed = await list(orderId)
    if (!listed.ok) return listed
    const marks = make(listed.value)
    try {
      await writeDurably(join(directory, nameOf(orderId)), `${JSON.stringify({ schema: 1, marks }, null, 2)}\n`)
      return succeed(marks)
    } catch (error) {
      return fail(explainWrite(error))
    }
  }

  return {
    list,
    update(orderId, make) {
      const next = (turns.get(orderId) ?? Promise.resolve()).then(() => change(orderId, make))
      turns.set(orderId, next)
      return next
    },
  }
}
