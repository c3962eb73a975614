import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Every so many steps of `run.ts`, which tries them all. In a process of its own: the failing disk is that process's. */
const stride = 61

describe('a disk that fails at a step of a write', () => {
  it('is said plainly; nothing is lost, nothing half-written is shown, and the act can be done again', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const run = join(import.meta.dirname, 'run.ts')
    execFile(process.execPath, [run, String(stride)], { timeout: 290_000 }, (error, stdout, stderr) =>
      resolve(`${stdout}${error ? `${error.message}\n${stderr}` : ''}`),
    )
    const said = await promise
    const [, steps, managed, wrong] = /^\| all \| {2}\| (\d+) \| (\d+) \| (\d+) \|$/m.exec(said) ?? [said]
    expect({ wrong, said: wrong === '0' ? '' : said }).toEqual({ wrong: '0', said: '' })
    expect(Number(steps)).toBeGreaterThan(40)
    expect(Number(managed)).toBeLessThan(Number(steps))
  }, 300_000)
})
