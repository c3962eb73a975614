import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { askTool, startTool } from '../../../../src/adapters/ffmpeg/tool-door.ts'

const never = new AbortController().signal
const node = process.execPath

const isAlive = async (pid: number): Promise<boolean> => {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,stat='])
  return stdout.split('\n').some((line) => {
    const [id, state] = line.trim().split(/\s+/)
    return Number(id) === pid && !state?.startsWith('Z')
  })
}

describe('the one door to programs', () => {
  test('a run past its limit is ended and says so', async () => {
    const began = Date.now()
    const { end } = await askTool(node, ['-e', 'setInterval(() => {}, 1000)'], { signal: never, limitMs: 300 })
    expect(end.cause).toBe('timeout')
    expect(Date.now() - began).toBeLessThan(5000)
  })

  test('touching a run gives it its whole time again', async () => {
    const run = startTool(node, ['-e', 'setTimeout(() => {}, 900)'], { signal: never, limitMs: 600 })
    run.stdout.resume()
    const timer = setInterval(run.touch, 100)
    const end = await run.ended
    clearInterval(timer)
    expect(end).toMatchObject({ cause: 'exited', exitCode: 0 })
  })

  test('cancelling ends the whole group, also what the program started', async () => {
    const script = `const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
      console.log(child.pid)
      setInterval(() => {}, 1000)`
    const controller = new AbortController()
    const run = startTool(node, ['-e', script], { signal: controller.signal, limitMs: 20_000 })
    const pid = await new Promise<number>((resolve) => run.stdout.once('data', (data) => resolve(Number(String(data)))))
    expect(await isAlive(pid)).toBe(true)
    controller.abort()
    expect((await run.ended).cause).toBe('cancelled')
    await expect.poll(() => isAlive(pid)).toBe(false)
  })

  test('of what a program complains only the end is kept, and of what it says no more than allowed', async () => {
    const loud = "process.stderr.write('x'.repeat(1e6) + 'the end')"
    const { end } = await askTool(node, ['-e', loud], { signal: never, limitMs: 20_000 })
    expect(end.stderrTail.length).toBe(4096)
    expect(end.stderrTail).toMatch(/the end$/)
    const endless = "const f = () => process.stdout.write('y'.repeat(1e5), f); f()"
    const asked = await askTool(node, ['-e', endless], { signal: never, limitMs: 20_000, mostBytes: 1_000_000 })
    expect([asked.overflow, asked.end.cause]).toEqual([true, 'stopped'])
    expect(asked.stdout.length).toBeLessThanOrEqual(1_000_000)
  })

  test('a program that is not there is a finding and not a throw', async () => {
    const { end } = await askTool('/nowhere/ffmpeg', [], { signal: never, limitMs: 1000 })
    expect(end.cause).toBe('not-started')
    expect(end.stderrTail).toMatch(/ENOENT|No such file/)
  })
})
