import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { createSourceFiles } from '../adapters/source/source-files.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Message } from '../domain/order/correspondence.ts'
import { mostDisputeBytes, parseDisputeChange } from './dispute-file.ts'

/** An entry of the log before its screenshots are imported. */
export interface GivenMessage {
  readonly message: Message
  /** Paths of its screenshots. */
  readonly files: readonly string[]
}

const bad = (message: string): Result<never, Failure> => fail({ code: 'dispute.bad-record', message })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A time may be left without its zone, which is the user's, and of a day without a time. */
const withZone = (at: unknown, zone: string): unknown => {
  if (typeof at === 'string') {
    const [day, time = null] = at.split('T')
    return { day, time, zone }
  }
  return isRecord(at) ? { time: null, zone, ...at } : at
}

/**
 * Reads one message, or a list of them, from JSON: `{"at":"2026-11-20T09:00","direction":"sent","with":"seller",
 * "channel":"chat","text":"…","screenshots":["chat.png"]}`. Screenshots are file names, looked for beside the file.
 */
export const readLogFile = async (path: string, zone: string): Promise<Result<readonly GivenMessage[], Failure>> => {
  const read = await createSourceFiles().read(path, mostDisputeBytes)
  if (!read.ok) return read
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(read.value))
  } catch {
    return bad('The file is not JSON. Look for a missing quote, comma or bracket.')
  }
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
  const given: GivenMessage[] = []
  for (const entry of entries) {
    if (!isRecord(entry)) return bad('The file must hold one message or a list of messages.')
    const { screenshots = [], at, ...rest } = entry
    if (!Array.isArray(screenshots) || !screenshots.every((name) => typeof name === 'string')) {
      return bad('“screenshots” must be a list of file names.')
    }
    const whole = { channel: '', id: randomUUID(), ...rest, at: withZone(at, zone), screenshots: [] }
    const parsed = parseDisputeChange(JSON.stringify({ correspondence: [whole] }))
    if (!parsed.ok) return parsed
    const [message] = parsed.value.correspondence ?? []
    if (message) given.push({ message, files: screenshots.map((name) => resolve(dirname(path), name)) })
  }
  return succeed(given)
}
