import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { runCli } from '../e2e/run-cli.ts'

let folder: string
let long: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-cancel-'))
  long = join(folder, 'long.mp4')
  const tools = await findMediaTools(process.env)
  if (!tools.ok) throw new Error(tools.failure.message)
  // A minute and a half of a moving picture: seconds to make, longer to look through than any test waits.
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=640x360:r=30:d=90']
  const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '30', '-pix_fmt', 'yuv420p', long]
  execFileSync(tools.value.ffmpeg.path, ['-v', 'error', '-nostdin', ...picture, ...coded])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Programs that have anything in our folder on their command line, by what the kernel says. */
const programsAtWork = (): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      } catch {
        return ''
      }
    })
    .filter((command) => command.includes(folder))

const until = async (holds: () => boolean): Promise<void> => {
  const end = Date.now() + 40_000
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
  if (!holds()) throw new Error('it never came to that')
}

const names = (): readonly string[] => readdirSync(folder).sort()
const decoding = (): boolean => programsAtWork().some((command) => /^\S*ffmpeg /.test(command))

/** Interrupts a run as soon as `ready`, and says how it ended and how long that took. */
const interrupted = async (args: readonly string[], ready: () => boolean) => {
  let asked = 0
  const run = await runCli([...args, '--json'], {
    whileRunning: async (child) => {
      await until(ready)
      asked = Date.now()
      child.kill('SIGINT')
    },
  })
  return { run, seconds: (Date.now() - asked) / 1000 }
}

// How a scan tells that it has begun its one long decode, and not the short one of the probe.
const scanning = (): boolean => programsAtWork().some((command) => /^\S*ffmpeg .*scale/.test(command))

describe('Ctrl-C', () => {
  it('ends a scan at once, with no tool left running', async () => {
    const before = names()
    const { run, seconds } = await interrupted(['scan', long], scanning)
    expect([run.status, run.document()]).toEqual([2, { error: { code: 'job.cancelled', message: expect.any(String) } }])
    expect(seconds).toBeLessThan(5)
    expect(programsAtWork()).toEqual([])
    expect(names()).toEqual(before)
  })

  it('ends the whole job and leaves neither a bundle nor the archive it worked in', async () => {
    const before = names()
    const out = join(folder, 'out')
    const { run, seconds } = await interrupted(['auto', long, '--order', '1', '--out', out], scanning)
    expect([run.status, run.document()]).toMatchObject([2, { error: { code: 'job.cancelled' } }])
    expect(seconds).toBeLessThan(5)
    expect(programsAtWork()).toEqual([])
    expect(names()).toEqual(before)
  })

  it('ends an import with no half file, and the archive can be used again', async () => {
    const archive = join(folder, 'archive')
    const call = ['import', '--archive', archive, '--order', '1', long]
    const { run } = await interrupted(call, decoding)
    expect([run.status, run.document()]).toMatchObject([2, { error: { code: 'job.cancelled' } }])
    expect(programsAtWork()).toEqual([])
    const left = readdirSync(archive, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    // The statement and the keys of an archive are made when it is opened, whatever comes of it.
    expect(left.map(({ name }) => name).sort()).toEqual(['archive.json', 'keys.jsonl', 'signing.pem'])
    expect((await runCli(call)).status).toBe(0)
  })
})
