import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fail, type Result, succeed } from '../../src/domain/kernel/result.ts'
import { run, runNpm } from './subprocess.ts'

/** A package of the npm registry that is fetched on demand, not through package-lock.json. */
export interface PinnedPackage {
  readonly name: string
  readonly version: string
  /** "sha512-<base64>" of its tarball, as package-lock.json would hold it. */
  readonly integrity: string
}

/** Subresource-integrity text of a file, in the form that package-lock.json uses. */
export const integrityOf = async (path: string): Promise<string> => {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return `sha512-${hash.digest('base64')}`
}

/**
 * Fetches a pinned package by `npm pack` (so through whatever registry npm is set up for) into `folder`, checks the
 * tarball against the pinned integrity and unpacks it there under `package/`. The folder is emptied first.
 * A failure is one plain sentence.
 */
export const fetchPinnedPackage = async (wanted: PinnedPackage, folder: string): Promise<Result<string, string>> => {
  const spec = `${wanted.name}@${wanted.version}`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const packed = await runNpm(['pack', spec, '--silent', '--pack-destination', folder], { limit: 600_000, cwd: folder })
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (packed.exitCode !== 0 || tarball === undefined)
    return fail(`npm could not fetch ${spec} (${packed.stderr.trim().split('\n').at(-1) ?? 'no reason given'})`)
  const found = await integrityOf(join(folder, tarball))
  if (found !== wanted.integrity) {
    await rm(folder, { recursive: true, force: true })
    return fail(`${spec} does not have the pinned checksum and was thrown away (found ${found})`)
  }
  const unpacked = await run('tar', ['-xzf', tarball], { cwd: folder })
  if (unpacked.exitCode !== 0) return fail(`${spec} could not be unpacked (${unpacked.stderr.trim()})`)
  await rm(join(folder, tarball))
  return succeed(join(folder, 'package'))
}
