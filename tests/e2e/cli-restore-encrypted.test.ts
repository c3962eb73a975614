import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-restore-encrypted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const passphrase = join(folder, 'passphrase')
const run = async (...args: readonly string[]) => {
  const done = await runCli([...args, '--json'])
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stdout}${done.stderr}`)
  return JSON.parse(done.stdout) as Record<string, unknown>
}

describe('a backup of an encrypted archive', () => {
  it('is restored without its passphrase; once unlocked, the chains say where it comes from', async () => {
    const [archive, backup, restored] = ['archive', 'backup.zip', 'restored'].map((name) => join(folder, name))
    if (!archive || !backup || !restored) throw new Error('no places')
    writeFileSync(passphrase, 'four lamps behind the kettle\n')
    const photo = join(folder, 'cup.jpg')
    await sharp({ create: { width: 64, height: 48, channels: 3, background: 'brown' } })
      .jpeg()
      .toFile(photo)
    await run('import', photo, '--archive', archive, '--order', 'A')
    const keys = ['--new-passphrase-file', passphrase, '--recovery-to', join(folder, 'recovery')]
    await run('encrypt', '--archive', archive, ...keys)
    await run('backup', '--archive', archive, '--to', backup, '--passphrase-file', passphrase)
    await run('restore', '--from', backup, '--archive', restored)
    expect(existsSync(join(restored, 'keys/restored.json'))).toBe(true)
    const chainOf = async (place: string) =>
      (
        (await run('log', '--archive', place, '--order', 'A', '--chain', '--passphrase-file', passphrase)) as {
          readonly custody: readonly { readonly action: string }[]
        }
      ).custody
    const chain = await chainOf(restored)
    expect(chain.map(({ action }) => action)).toEqual(['acquired', 'restored'])
    expect(existsSync(join(restored, 'keys/restored.json'))).toBe(false)
    expect(await chainOf(restored)).toEqual(chain)
  })
})
