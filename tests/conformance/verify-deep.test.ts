import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { composeVerifier } from '../../src/cli/compose.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'

const kept = join(import.meta.dirname, '../fixtures/archive-of-version-1')
const folder = mkdtempSync(join(tmpdir(), 'proofbox-deep-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const record = join('orders', 'o-8123456789', 'order.json')

const verified = async (archive: string, deep: boolean) => {
  const ports = { ...(await composeVerifier()), deep }
  const result = await verifyBundle(ports, archive, () => undefined, new AbortController().signal)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
const stateOf = ({ checks }: Awaited<ReturnType<typeof verified>>, id: string) =>
  checks.find((check) => check.id === id)?.state

describe('a thorough look at an archive', () => {
  it('takes the frame of every exhibit again, and finds pixels that are not those of its frame', async () => {
    const whole = join(folder, 'whole')
    cpSync(kept, whole, { recursive: true })
    expect(stateOf(await verified(whole, true), 'frames.reextract')).toBe('pass')
    expect(stateOf(await verified(whole, false), 'frames.reextract')).toBeUndefined()

    const changed = join(folder, 'changed')
    cpSync(kept, changed, { recursive: true })
    const path = join(changed, record)
    const [digest = ''] = /(?<="pixelSha256": ")[0-9a-f]{64}/.exec(readFileSync(path, 'utf8')) ?? []
    writeFileSync(path, readFileSync(path, 'utf8').replace(digest, 'ab'.repeat(32)))
    expect((await verified(changed, false)).findings).toEqual([])
    const looked = await verified(changed, true)
    expect(stateOf(looked, 'frames.reextract')).toBe('fail')
    expect(looked.findings).toEqual([
      {
        kind: 'inconsistent',
        path: expect.stringMatching(/^vault\/96\//),
        expected: `exhibit A of 8123456789: pixels ${'ab'.repeat(32)}`,
        found: `pixels ${digest}`,
      },
    ])
  })

  it('says that it could not look where the original is gone', async () => {
    const without = join(folder, 'without')
    cpSync(kept, without, { recursive: true })
    rmSync(join(without, 'vault/96'), { recursive: true })
    const looked = await verified(without, true)
    expect(stateOf(looked, 'frames.reextract')).toBe('unknown')
    expect(looked.findings.map(({ kind }) => kind)).toEqual(['missing'])
  })
})
