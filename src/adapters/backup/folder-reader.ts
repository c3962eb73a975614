import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  type BackupStatement,
  listName,
  parseList,
  parseStatement,
  statementName,
} from '../../domain/evidence/backup.ts'
import type { FixityFinding } from '../../domain/evidence/fixity.ts'
import { blobPath } from '../../domain/evidence/fixity.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { BackupFailure, BackupReader } from '../../workflow/ports/backup-store.ts'
import { cancelled, damaged, errnoOf, explainRead } from './backup-failure.ts'
import { generationName, generationsName, isGeneration, objectPlace, objectsName } from './folder-layout.ts'
import { hashPlace, openToRead, partsOf } from './write-parts.ts'

const digestOf = (bytes: Uint8Array | string): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

/** Names of the generations of a folder, newest first. */
export const generationNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(join(folder, generationsName)).catch(() => [])).filter(isGeneration).sort().reverse()

const readStatement = async (folder: string, generation: string): Promise<Result<BackupStatement, string>> => {
  const text = await readFile(join(folder, generationsName, generation, statementName), 'utf8').catch(() => null)
  if (text === null) return fail('it cannot be read')
  const statement = parseStatement(text, digestOf)
  return statement.ok && generationName(statement.value.createdAt) !== generation
    ? fail('it states another moment than its folder')
    : statement
}

/** Opens one generation of a folder of backups; the latest where none is named. */
export const openGeneration = async (
  folder: string,
  wanted: string | null,
): Promise<Result<BackupReader, BackupFailure>> => {
  const name = basename(folder)
  const names = await generationNames(folder)
  const generation = wanted === null ? names[0] : names.find((one) => one === generationName(wanted))
  if (generation === undefined)
    return fail({
      code: 'backup.no-such-generation',
      message:
        wanted === null
          ? `The backup folder “${name}” holds no backup yet. Choose another one.`
          : `The backup folder “${name}” holds no backup of ${wanted}. Choose another one.`,
    })
  const inside = `${generationsName}/${generation}`
  const statement = await readStatement(folder, generation)
  if (!statement.ok) return fail(damaged(name, `${inside}/${statementName}: ${statement.failure}`))
  let list: string
  try {
    list = await readFile(join(folder, generationsName, generation, listName), 'utf8')
  } catch (error) {
    return fail(explainRead(error, `${inside}/${listName}`))
  }
  // The list is trusted only as what its digest states: a changed line would send a reader to another object.
  if (digestOf(list) !== statement.value.rootSha256)
    return fail(damaged(name, `${inside}/${listName}: its digest does not fit`))
  const parsed = parseList(list)
  if (!parsed.ok) return fail(damaged(name, `${inside}/${listName}: ${parsed.failure}`))
  const files = parsed.value

  const check: BackupReader['check'] = async (want, onBytes, signal) => {
    const findings: FixityFinding[] = []
    const digests = new Set(files.filter(want).map(({ sha256 }) => sha256))
    let before = 0
    for (const expected of digests) {
      const path = `${objectsName}/${blobPath(expected)}`
      try {
        let last = 0
        const { sha256 } = await hashPlace(
          objectPlace(folder, expected),
          (done) => {
            last = done
            onBytes(before + done)
          },
          signal,
        )
        before += last
        if (sha256 !== expected) findings.push({ kind: 'altered', path, expected, found: sha256 })
      } catch (error) {
        if (signal.aborted) return fail(cancelled)
        const gone = errnoOf(error) === 'ENOENT'
        findings.push({ kind: gone ? 'missing' : 'unreadable', path, expected, found: gone ? null : String(error) })
      }
    }
    return succeed(findings)
  }

  return succeed({
    kind: 'folder',
    statement: statement.value,
    files,
    check,
    async each(want, take, signal) {
      for (const file of files) {
        if (signal.aborted) return fail(cancelled)
        if (want(file)) await take(file, bytesOf(objectPlace(folder, file.sha256), signal))
      }
      return succeed(undefined)
    },
    close: async () => undefined,
  })
}

async function* bytesOf(place: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const handle = await openToRead(place)
  try {
    yield* partsOf(handle, () => undefined, signal)
  } finally {
    await handle.close()
  }
}
