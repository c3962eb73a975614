import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { dropFile, engineOf, type OpenApp, openApp, toolsReading } from './open-app.ts'

describe('work that is cut short', () => {
  let folder: string
  let long: string
  let shell: OpenApp

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-long-'))
    long = join(folder, 'long.mp4')
    const tools = await findMediaTools(process.env)
    if (!tools.ok) throw new Error(tools.failure.message)
    // Half a minute of a moving picture: long enough to be in the middle of it.
    const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=1280x720:r=30:d=40']
    const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '30', '-pix_fmt', 'yuv420p', long]
    await promisify(execFile)(tools.value.ffmpeg.path, ['-v', 'error', '-nostdin', ...picture, ...coded])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    shell = await openApp()
    await shell.page.getByTestId('drop-zone').waitFor()
  })
  afterEach(() => shell.close())

  const intoTheScan = async (): Promise<void> => {
    await shell.page.evaluate(() => {
      const states: string[] = []
      Object.assign(window, { states })
      window.proofbox.on('job.changed', ({ state }) => states.push(state.status))
    })
    await dropFile(shell.page, long)
    await shell.page.getByTestId('job-progress').waitFor()
    await expect.poll(() => toolsReading(shell.folder).length, { timeout: 30_000 }).toBeGreaterThan(0)
  }
  const lastState = () => shell.page.evaluate(() => (window as unknown as { states: readonly string[] }).states.at(-1))

  it('stops in the middle of a scan: the job is cancelled, no ffmpeg is left, the copy stays', async () => {
    await intoTheScan()
    const pressed = performance.now()
    await shell.page.getByTestId('job-cancel').click()
    await shell.page.getByTestId('job-progress').waitFor({ state: 'detached' })
    expect(performance.now() - pressed).toBeLessThan(3000)
    expect(await lastState()).toBe('cancelled')
    expect(toolsReading(shell.folder)).toEqual([])
    const listed = await shell.page.evaluate(() => window.proofbox.request('order.list', {}))
    expect(listed.ok && listed.value[0]?.originals).toBe(1)
    await shell.picture('9-cancelled')
  })

  it('ends a job with the engine that ran it', async () => {
    await intoTheScan()
    process.kill(engineOf(shell.app), 'SIGKILL')
    await expect.poll(lastState).toBe('failed')
    await expect.poll(() => toolsReading(shell.folder), { timeout: 10_000 }).toEqual([])
  })

  it('leaves no process behind when the window is closed in the middle of a scan', async () => {
    await intoTheScan()
    const engine = engineOf(shell.app)
    await shell.app.close()
    expect(() => process.kill(engine, 0)).toThrow(/ESRCH/)
    expect(toolsReading(shell.folder)).toEqual([])
  })
})
