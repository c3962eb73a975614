import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EngineHost, nodeBinary, startEngine } from '../../../../electron/main/engine-host.ts'

/** An engine of a few lines in a real process: it answers, tells of a job that never ends, and dies when it is told. */
const script = `
const send = (message) => process.send(message)
process.on('message', ({ id, name }) => {
  if (name === 'die') process.exit(7)
  if (name === 'work') send({ kind: 'push', name: 'job.changed', payload: {
    id: 'job', kind: 'import', orderId: 'order', subject: 'a.mp4', state: { status: 'running', progress: null } } })
  const { PROOFBOX_ARCHIVE: archive, NODE_OPTIONS: options } = process.env
  send({ kind: 'answer', id, answer: { ok: true, value: { pid: process.pid, name, archive, options } } })
})
process.once('disconnect', () => process.exit(0))
send({ kind: 'ready' })
`

const refusing = `process.send({ kind: 'refused', failure: { code: 'archive.in-use', message: 'It is open elsewhere.' } })
process.disconnect()`

describe('the keeper of the engine', () => {
  let folder: string
  let engine: EngineHost
  let told: { name: string; payload: unknown }[]
  let changes: (string | null)[]

  const start = (source: string, node = process.execPath): void => {
    const path = join(folder, 'engine.mjs')
    writeFileSync(path, source)
    engine = startEngine(
      { node, script: path, archive: '/an/archive' },
      {
        push: (name, payload) => told.push({ name, payload }),
        changed: (failure) => changes.push(failure?.code ?? null),
      },
    )
  }
  const ask = async (name: string) => {
    const answer = await engine.ask(name, {})
    return answer.ok
      ? (answer.value as { pid: number; name: string; archive: string; options?: string })
      : answer.failure
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-host-'))
    told = []
    changes = []
  })
  afterEach(async () => {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps questions until the engine is ready, and gives each its own answer', async () => {
    start(script)
    const answers = await Promise.all([ask('a'), ask('b'), ask('c')])
    expect(answers).toMatchObject([{ name: 'a' }, { name: 'b' }, { name: 'c' }])
  })

  it('tells the engine where the archive is, and hands on no options for its Node', async () => {
    process.env.NODE_OPTIONS = '--no-warnings'
    start(script)
    delete process.env.NODE_OPTIONS
    const answer = await ask('a')
    expect(answer).toMatchObject({ archive: '/an/archive' })
    expect(answer).not.toHaveProperty('options', '--no-warnings')
  })

  it('starts it again when it dies; who waited hears why, and its jobs are failed', async () => {
    start(script)
    const first = await ask('work')
    expect(await ask('die')).toMatchObject({ code: 'engine.gone' })
    expect(told.at(-1)).toMatchObject({
      name: 'job.changed',
      payload: { id: 'job', state: { status: 'failed', failure: { code: 'engine.gone' } } },
    })
    // Asked while there is no engine: answered by the next one.
    const second = await ask('a')
    expect(second).toMatchObject({ name: 'a' })
    expect(second).not.toMatchObject({ pid: (first as { pid: number }).pid })
    expect(changes).toEqual(['engine.gone', null])
  })

  it('gives up on an engine that dies again and again, and says so to whoever asks', async () => {
    start('process.exit(1)')
    await expect.poll(() => changes.length, { timeout: 20_000 }).toBe(4)
    expect(await ask('a')).toMatchObject({ code: 'engine.gone' })
  })

  it('does the same where there is no Node to start', async () => {
    start(script, join(folder, 'no-node'))
    await expect.poll(() => changes.length, { timeout: 20_000 }).toBe(4)
    expect(await ask('a')).toMatchObject({ code: 'engine.gone' })
  })

  it('does not start an engine again that refused: its archive is open elsewhere', async () => {
    start(refusing)
    await expect.poll(() => changes).toEqual(['archive.in-use'])
    expect(await ask('a')).toMatchObject({ code: 'archive.in-use' })
  })

  it('ends the engine when it closes', async () => {
    start(script)
    const { pid } = (await ask('a')) as { pid: number }
    await engine.close()
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/)
    expect(changes).toEqual([])
  })
})

describe('the Node that runs the engine', () => {
  it('is the one of the package where there is one, else the pinned one of the checkout', () => {
    const root = join(import.meta.dirname, '../../../..')
    expect(nodeBinary(root, '/nowhere')).toMatch(/node_modules.*node(\.exe)?$/)
    const folder = mkdtempSync(join(tmpdir(), 'proofbox-resources-'))
    expect(nodeBinary('/nowhere', folder)).toMatch(/^node(\.exe)?$/)
    rmSync(folder, { recursive: true })
  })
})
