import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quietOptions } from '../../src/adapters/ffmpeg/input-options.ts'
import { askTool } from '../../src/adapters/ffmpeg/tool-door.ts'
import { treeBelow } from './fuzz/process-watch.ts'

const never = new AbortController().signal
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-tools-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two long encodes into files, which would go on for minutes: nothing that they do needs who started them. */
const holder = `
import { startTool } from ${JSON.stringify(join(import.meta.dirname, '../../src/adapters/ffmpeg/tool-door.ts'))}
for (const name of ['a', 'b']) {
  const noise = ['-v', 'error', '-nostdin', '-re', '-f', 'lavfi', '-i', 'testsrc2=s=64x64:r=1:d=900']
  startTool('ffmpeg', [...noise, '-c:v', 'libx264', '-f', 'matroska', '-y', ${JSON.stringify('FOLDER/')} + name + '.mkv'], {
    signal: new AbortController().signal, limitMs: 600_000, writes: true,
  }).stdout.resume()
}
setInterval(() => {}, 1000)
`

it('no tool goes on when what started it is killed', async () => {
  const script = join(folder, 'holder.ts')
  writeFileSync(script, holder.replace('FOLDER', folder))
  const child = spawn(process.execPath, [script], { stdio: 'ignore' })
  const tools = () => treeBelow(child.pid ?? 0).filter(({ name }) => name === 'ffmpeg')
  await expect.poll(() => tools().length).toBe(2)
  const pids = tools().map(({ pid }) => pid)
  child.kill('SIGKILL')
  const running = (): string => execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
  await expect.poll(() => pids.filter((pid) => new RegExp(`^\\s*${pid}\\s+[^Z\\s]`, 'm').test(running()))).toEqual([])
})

it('a tool that takes too much memory or writes what it should not is ended, and that is a finding', async () => {
  const node = process.execPath
  const limits = await askTool('/bin/cat', ['/proc/self/limits'], { signal: never, limitMs: 10_000 })
  const limit = (name: string): string => new RegExp(`^${name}\\s+(\\S+)`, 'm').exec(limits.stdout)?.[1] ?? ''
  expect([limit('Max file size'), limit('Max core file size'), limit('Max open files')]).toEqual(['0', '0', '1024'])
  expect(Number(limit('Max address space'))).toBeLessThanOrEqual(12 * 2 ** 30)
  const path = join(folder, 'written.txt')
  const writing = await askTool('/bin/dd', ['if=/dev/zero', `of=${path}`, 'count=1'], {
    signal: never,
    limitMs: 10_000,
  })
  expect(writing.end.exitCode).not.toBe(0)
  const rights = await askTool('/bin/cat', ['/proc/self/status'], { signal: never, limitMs: 10_000 })
  expect(rights.stdout).toMatch(/^NoNewPrivs:\s+1$/m)
  const busy = await askTool(node, ['-e', 'for (;;) {}'], { signal: never, limitMs: 60_000, cpuSeconds: 1 })
  expect(busy.end).toMatchObject({ cause: 'exited', exitCode: null })
})

it('a tool has no keyboard, and takes no block of memory beyond a bound', async () => {
  const limits = { signal: never, limitMs: 30_000 }
  expect((await askTool('/bin/cat', [], limits)).end).toMatchObject({ cause: 'exited', exitCode: 0 })
  expect(quietOptions.slice(-2)).toEqual(['-max_alloc', String(2 ** 30)])
  const input = ['-f', 'lavfi', '-i', 'color=d=0.1']
  for (const [tool, output] of [['ffprobe', []] as const, ['ffmpeg', ['-f', 'null', '-']] as const])
    expect((await askTool(tool, [...quietOptions, ...input, ...output], limits)).end.exitCode).toBe(0)
  // With a thousand bytes it cannot even begin.
  const starved = await askTool('ffprobe', [...quietOptions.slice(0, -1), '1000', ...input], limits)
  expect([starved.end.cause, starved.end.exitCode === 0]).toEqual(['exited', false])
})
