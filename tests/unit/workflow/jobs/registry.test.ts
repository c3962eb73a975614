import { beforeEach, describe, expect, it } from 'vitest'
import { fail, succeed } from '../../../../src/domain/kernel/result.ts'
import type { OnProgress } from '../../../../src/workflow/jobs/job.ts'
import { createJobRegistry, type Job, type JobRegistry } from '../../../../src/workflow/jobs/registry.ts'

describe('jobs', () => {
  let told: Job[]
  let now: number
  let jobs: JobRegistry
  let ids: number

  beforeEach(() => {
    told = []
    now = 0
    ids = 0
    jobs = createJobRegistry(
      (job) => told.push(job),
      () => now,
      () => {
        ids += 1
        return `job ${ids}`
      },
    )
  })

  const storyOf = (id: string) => told.filter((job) => job.id === id).map(({ state }) => state.status)
  /** A run that waits until its signal says stop. */
  const endless = (_progress: OnProgress, signal: AbortSignal) =>
    new Promise<ReturnType<typeof fail<{ code: string; message: string }>>>((resolve) => {
      signal.addEventListener('abort', () => resolve(fail({ code: 'job.cancelled', message: 'Stopped.' })))
    })

  it('are queued, run and end with their output', async () => {
    const id = jobs.start('import', 'order', 'a.mp4', async () => succeed(42))
    expect(storyOf(id)).toEqual(['queued'])
    await jobs.close()
    await expect.poll(() => storyOf(id)).toEqual(['queued', 'cancelled'])
    const next = jobs.start('import', 'order', 'a.mp4', async () => succeed(42))
    expect(jobs.isOpen(next)).toBe(true)
    await expect.poll(() => storyOf(next)).toEqual(['queued', 'running', 'succeeded'])
    await expect.poll(() => jobs.isOpen(next)).toBe(false)
    expect(jobs.isOpen('never started')).toBe(false)
    expect(told.at(-1)).toMatchObject({ kind: 'import', orderId: 'order', subject: 'a.mp4', state: { output: 42 } })
  })

  it('run one at a time, in the order in which they were asked for', async () => {
    const running: string[] = []
    let most = 0
    const run = (name: string) => async () => {
      running.push(name)
      most = Math.max(most, running.length)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running.splice(running.indexOf(name), 1)
      return succeed(name)
    }
    for (const name of ['a', 'b', 'c']) jobs.start('import', 'order', name, run(name))
    await expect.poll(() => told.filter(({ state }) => state.status === 'succeeded').length).toBe(3)
    expect(most).toBe(1)
    expect(told.filter(({ state }) => state.status === 'succeeded').map(({ subject }) => subject)).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('stop when they are cancelled, running or still waiting', async () => {
    const running = jobs.start('import', 'order', 'a', endless)
    const waiting = jobs.start('import', 'order', 'b', async () => succeed(1))
    await expect.poll(() => storyOf(running)).toEqual(['queued', 'running'])
    jobs.cancel(waiting)
    jobs.cancel(running)
    await expect.poll(() => storyOf(waiting)).toEqual(['queued', 'cancelled'])
    expect(storyOf(running)).toEqual(['queued', 'running', 'cancelled'])
  })

  it('stay as they ended: a late cancel changes nothing', async () => {
    const id = jobs.start('import', 'order', 'a', async () => succeed(1))
    await expect.poll(() => storyOf(id).at(-1)).toBe('succeeded')
    jobs.cancel(id)
    await jobs.close()
    expect(storyOf(id)).toEqual(['queued', 'running', 'succeeded'])
  })

  it('fail with what they say, and with a defect when they throw; the next one still runs', async () => {
    const said = jobs.start('export', 'order', 'a', async () =>
      fail({ code: 'bundle.exists', message: 'It is there.' }),
    )
    const threw = jobs.start('export', 'order', 'b', () => Promise.reject(new Error('oh')))
    const next = jobs.start('export', 'order', 'c', async () => succeed(1))
    await expect.poll(() => storyOf(next).at(-1)).toBe('succeeded')
    const ends = told.filter(({ state }) => state.status === 'failed')
    expect(ends.map(({ id }) => id)).toEqual([said, threw])
    expect(ends.map(({ state }) => (state.status === 'failed' ? state.failure.code : ''))).toEqual([
      'bundle.exists',
      'program.defect',
    ])
  })

  it('tell of progress at most ten times a second, and of a new phase at once', async () => {
    const id = jobs.start('import', 'order', 'a', async (onProgress) => {
      for (let done = 0; done < 1000; done += 1) {
        now += 1
        onProgress({ phase: 'scanning', done, total: 1000 })
      }
      onProgress({ phase: 'reading-codes', done: 0 })
      return succeed(1)
    })
    await expect.poll(() => storyOf(id).at(-1)).toBe('succeeded')
    const phases = told.flatMap(({ state }) =>
      state.status === 'running' && state.progress ? [state.progress.phase] : [],
    )
    expect(phases.filter((phase) => phase === 'scanning')).toHaveLength(10)
    expect(phases.at(-1)).toBe('reading-codes')
  })
})
