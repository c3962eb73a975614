import { createHash, type Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { z } from 'zod'
import { type SealedTake, type TakeHead, takeSteps } from '../../domain/evidence/take.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { type Instant, instant } from '../../domain/kernel/instant.ts'
import { readIfThere } from './durable-file.ts'

const moment = z.iso.datetime().transform((text): Instant => instant(text))
const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Sha256)

export const takeRecordSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  orderId: z.string().nullable(),
  mediaType: z.string(),
  startedAt: moment,
  camera: z.string(),
  microphone: z.string().nullable(),
  /** Set when the user ended it. */
  ended: z.boolean(),
  steps: z.array(z.object({ step: z.enum(takeSteps), seconds: z.number(), note: z.string() })),
})
export type TakeRecord = z.output<typeof takeRecordSchema>

/** One part that was written: `bytes` and `sha256` are of everything up to its end. */
const partSchema = z.object({ sequence: z.number().int(), bytes: z.number().int(), at: moment, sha256: digest })
export type WrittenPart = z.output<typeof partSchema>

/** `unboxing-2026-11-23T08-10-05Z.webm`: what the file is called once it is in an order. */
export const filmName = ({ startedAt, mediaType }: Pick<TakeHead, 'startedAt' | 'mediaType'>): string => {
  const moment = startedAt.replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')
  return `unboxing-${moment}.${mediaType.startsWith('video/mp4') ? 'mp4' : 'webm'}`
}

/** A recording whose last part is `last`. */
export const sealedTake = (record: TakeRecord, last: WrittenPart): SealedTake => {
  const { schema: _schema, ended, ...head } = record
  const { sha256, bytes: byteLength, sequence } = last
  return { ...head, endedAt: last.at, interrupted: !ended, parts: sequence + 1, byteLength, sha256 }
}

/** The parts that a log names, up to the first line that is cut off, is no part, or does not follow the one before. */
export const readParts = async (path: string): Promise<readonly WrittenPart[]> => {
  const parts: WrittenPart[] = []
  for (const line of ((await readIfThere(path)) ?? '').split('\n').slice(0, -1)) {
    const part = parsePart(line)
    if (part === null || part.sequence !== parts.length || part.bytes <= (parts.at(-1)?.bytes ?? 0)) break
    parts.push(part)
  }
  return parts
}

export const parsePart = (line: string): WrittenPart | null => {
  try {
    return partSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

const readBytes = 1 << 20

/** What of a file is as it was written: the last part up to which every byte has the hash that was noted. */
export const wholeParts = async (
  path: string,
  parts: readonly WrittenPart[],
): Promise<{ readonly kept: readonly WrittenPart[]; readonly hash: Hash }> => {
  const handle = await open(path, 'r')
  const buffer = new Uint8Array(readBytes)
  let running = createHash('sha256')
  let hash = running.copy()
  let done = 0
  let kept = 0
  try {
    for (const part of parts) {
      while (done < part.bytes) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(readBytes, part.bytes - done), done)
        if (bytesRead === 0) return { kept: parts.slice(0, kept), hash }
        running.update(buffer.subarray(0, bytesRead))
        done += bytesRead
      }
      if (running.copy().digest('hex') !== part.sha256) break
      hash = running
      running = running.copy()
      kept += 1
    }
    return { kept: parts.slice(0, kept), hash }
  } finally {
    await handle.close()
  }
}
