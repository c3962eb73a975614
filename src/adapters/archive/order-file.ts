import type { z } from 'zod'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import { badOrderId, damaged, explainWrite } from './archive-failure.ts'
import { isOrderId, orderFolder } from './order-folder.ts'

interface OrderFile<Value> {
  readonly read: (orderId: string) => Promise<Result<Value, Failure>>
  readonly update: (orderId: string, change: (value: Value) => Value) => Promise<Result<Value, Failure>>
}

interface Kind<Value extends object> {
  /** `marks.json`. */
  readonly fileName: string
  readonly schema: z.ZodType<Value>
  /** What an order without the file has. */
  readonly empty: Value
}

/**
 * `orders/<name>/<fileName>` in `files`: `{ schema: 1, … }`, written whole. Changes of one order wait for each
 * other; a damaged file is reported and left as it is.
 */
export const createOrderFile = <Value extends object>(
  files: ArchiveFiles,
  hasher: Hasher,
  { fileName, schema, empty }: Kind<Value>,
): OrderFile<Value> => {
  const turns = new Map<string, Promise<unknown>>()
  const nameOf = (orderId: string): string => `orders/${orderFolder(orderId, hasher)}/${fileName}`

  const read = async (orderId: string): Promise<Result<Value, Failure>> => {
    if (!isOrderId(orderId)) return fail(badOrderId)
    const name = nameOf(orderId)
    try {
      const bytes = await files.read(name)
      if (bytes === null) return succeed(empty)
      const kept: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
      if (Object(kept).schema !== 1) return fail(damaged(name, 'schema is not 1'))
      const parsed = schema.safeParse(kept)
      return parsed.success ? succeed(parsed.data) : fail(damaged(name, parsed.error.message))
    } catch (error) {
      return fail(error instanceof SyntaxError ? damaged(name, error.message) : explainWrite(error))
    }
  }

  const write = async (orderId: string, change: (value: Value) => Value): Promise<Result<Value, Failure>> => {
    const before = await read(orderId)
    if (!before.ok) return before
    const value = change(before.value)
    try {
      await files.replace(nameOf(orderId), `${JSON.stringify({ schema: 1, ...value }, null, 2)}\n`)
      return succeed(value)
    } catch (error) {
      return fail(explainWrite(error))
    }
  }

  return {
    read,
    update(orderId, change) {
      const next = (turns.get(orderId) ?? Promise.resolve()).then(() => write(orderId, change))
      turns.set(orderId, next)
      return next
    },
  }
}
