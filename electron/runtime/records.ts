import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runtimeFolder } from './paths.ts'

/** What the file holds as JSON, or undefined when it is missing or torn: set-up then simply does the step again. */
export const readRecord = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Writes JSON beside the target and renames it, so that a second set-up at the same time never reads half a file. */
export const writeRecord = (path: string, value: unknown): void => {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`)
  renameSync(draft, path)
}

/** A string field of an unknown record, or undefined. */
export const textField = (record: unknown, name: string): string | undefined => {
  if (typeof record !== 'object' || record === null) return undefined
  const value: unknown = Reflect.get(record, name)
  return typeof value === 'string' ? value : undefined
}

const unreachablePath = join(runtimeFolder, 'unreachable.json')

/** The calendar day (UTC) under which a failed download is remembered, as YYYY-MM-DD. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10)

/** Whether this download already failed today. Remembered for a day only: tomorrow the network may be another one. */
export const failedOn = (record: unknown, download: string, day: string): boolean => textField(record, download) === day

/** Whether the named download already failed today on this machine. */
export const failedToday = (download: string): boolean =>
  failedOn(readRecord(unreachablePath), download, dayOf(new Date()))

/** Remembers that the named download failed, so that the next run starts at once. */
export const rememberFailure = (download: string): void => {
  const known = readRecord(unreachablePath)
  writeRecord(unreachablePath, { ...(typeof known === 'object' ? known : {}), [download]: dayOf(new Date()) })
}
