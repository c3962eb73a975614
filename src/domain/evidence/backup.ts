import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import { isSha256, type Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import { fail, type Result, succeed } from '../kernel/result.ts'

/** `backup.json`: what a backup says of itself. */
export interface BackupStatement {
  readonly format: 'proofbox-backup'
  readonly version: 1
  readonly createdAt: Instant
  /** The program that wrote it. */
  readonly proofbox: string
  readonly files: number
  readonly bytes: number
  /** SHA-256 of `files.sha256`: one digest that stands for every byte of the archive. */
  readonly rootSha256: Sha256
  /** Files of the archive that could not be backed up, because the archive's own copy is damaged. */
  readonly leftOut: readonly string[]
}

/** One file of the archive in a backup; `path` is relative to the archive. */
export interface BackedUpFile {
  readonly path: string
  readonly sha256: Sha256
}

export const statementName = 'backup.json'
export const listName = 'files.sha256'

/** Where the archive's files stand in a backup, so that an unpacked one can be checked with `sha256sum -c`. */
export const archivePrefix = 'archive/'

/** A line of `files.sha256`, in the form that `sha256sum -c` reads. */
export const listLine = ({ path, sha256 }: BackedUpFile): string => `${sha256}  ${archivePrefix}${path}\n`

/** A path that stays inside of the archive on every system. Names are made by the program, so little is allowed. */
const isInside = (path: string): boolean =>
  path.length <= 400 &&
  !/[\\:]/.test(path) &&
  ![...path].some((character) => character < ' ' || character === '\u007f') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** Reads `files.sha256`. A backup may come from anywhere: a path that leads outside or stands twice makes it damaged. */
export const parseList = (text: string): Result<readonly BackedUpFile[], string> => {
  const files: BackedUpFile[] = []
  const seen = new Set<string>()
  const lines = text.split('\n')
  if (lines.pop() !== '') return fail('the list of files does not end')
  for (const [index, line] of lines.entries()) {
    const path = line.slice(66 + archivePrefix.length)
    const sha256 = line.slice(0, 64)
    if (!isSha256(sha256) || line.slice(64, 66 + archivePrefix.length) !== `  ${archivePrefix}` || !isInside(path))
      return fail(`line ${index + 1} of the list of files is none`)
    if (seen.has(path)) return fail(`the list names “${path}” twice`)
    seen.add(path)
    files.push({ path, sha256 })
  }
  return succeed(files)
}

/** `backup.json` as it is written: canonical JSON (RFC 8785) with a digest of its own, so that it can tell a change. */
export const statementText = (statement: BackupStatement, hash: (text: string) => Sha256): string => {
  const said = { ...statement } as unknown as Json
  return `${canonicalJson({ ...statement, sha256: hash(canonicalJson(said)) } as unknown as Json)}\n`
}

const parse = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

/** Reads `backup.json`; the failure says in words what does not fit. */
export const parseStatement = (text: string, hash: (text: string) => Sha256): Result<BackupStatement, string> => {
  const value = parse(text)
  if (value === null || value.format !== 'proofbox-backup') return fail('it is no statement of a backup')
  if (value.version !== 1) return fail('a newer Proofbox wrote it')
  const { sha256, ...said } = value
  const { createdAt, proofbox, files, bytes, rootSha256, leftOut } = said
  const whole =
    typeof createdAt === 'string' &&
    typeof proofbox === 'string' &&
    isCount(files) &&
    isCount(bytes) &&
    isSha256(String(rootSha256)) &&
    Array.isArray(leftOut) &&
    leftOut.every((path) => typeof path === 'string')
  if (!whole) return fail('it does not say what a statement says')
  const statement = said as unknown as BackupStatement
  return sha256 === hash(canonicalJson(said as Json)) && text === statementText(statement, hash)
    ? succeed(statement)
    : fail('its digest does not fit')
}

/** Where a protected archive that was restored keeps what its chains are to say of it, until it is unlocked. */
export const restoredNote = 'keys/restored.json'
