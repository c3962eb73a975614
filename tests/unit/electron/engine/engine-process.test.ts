import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EngineMessage } from '../../../../electron/engine/messages.ts'
import { requests } from '../../../../src/contract/requests.ts'

const checkout = join(import.meta.dirname, '../../../..')

describe('the engine as a process of its own', () => {
  let folder: string
  const started: ChildProcess[] = []

  const start = (archive = join(folder, 'archive')) => {
    const child = spawn(process.execPath, [join(checkout, 'electron/engine/index.ts')], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, PROOFBOX_ARCHIVE: archive },
    })
    started.push(child)
    const messages: EngineMessage[] = []
    child.on('message', (message: EngineMessage) => messages.push(message))
    const first = (kind: EngineMessage['kind']) =>
      expect.poll(() => messages.find((message) => message.kind === kind), { timeout: 20_000 })
    const ask = async (name: string, input: unknown): Promise<unknown> => {
      const id = messages.length + 1000
      child.send({ id, name, input })
      const found = () => messages.find((message) => message.kind === 'answer' && message.id === id)
      await expect.poll(found, { timeout: 20_000 }).toBeDefined()
      const message = found()
      return message?.kind === 'answer' ? message.answer : null
    }
    return { child, first, ask }
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-engine-'))
  })
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it('answers in the shape of the contract, and in words where it cannot', async () => {
    const { first, ask } = start()
    await first('ready').toBeDefined()
    expect(await ask('order.list', {})).toEqual({ ok: true, value: [] })
    const about = (await ask('app.about', {})) as { value: unknown }
    expect(requests['app.about'].output.parse(about.value).archive).toBe(join(folder, 'archive'))
    expect(await ask('order.open', { orderId: 'nobody' })).toMatchObject({ failure: { code: 'archive.no-such-order' } })
    expect(await ask('no.such', {})).toMatchObject({ failure: { code: 'contract.unknown' } })
    expect(await ask('order.open', { orderId: 7 })).toMatchObject({ failure: { code: 'program.defect' } })
    expect(await ask('blob.path', { sha256: '../../etc/passwd' })).toEqual({ ok: true, value: { path: null } })
  })

  it('is the only writer: a second one on the same archive refuses', async () => {
    await start().first('ready').toBeDefined()
    await start()
      .first('refused')
      .toMatchObject({ failure: { code: 'archive.in-use' } })
  })

  it('ends when main goes away, and leaves the archive free', async () => {
    const { child, first } = start()
    await first('ready').toBeDefined()
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.disconnect()
    expect(await ended).toBe(0)
    expect(existsSync(join(folder, 'archive', 'writer.lock'))).toBe(false)
    await start().first('ready').toBeDefined()
  })
})
