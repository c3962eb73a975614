import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLogFile } from '../../../src/cli/log-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-log-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = async (value: unknown) => {
  const path = join(folder, 'log.json')
  await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value))
  return readLogFile(path, 'Europe/Berlin')
}

const entry = { at: '2026-11-20T09:10', direction: 'sent', with: 'seller', text: 'Where is it?' }

describe('messages from a file', () => {
  it('are one or many; a time without a zone is the user’s; screenshots lie beside the file', async () => {
    const one = await read({ ...entry, screenshots: ['chat.png'] })
    expect(one).toMatchObject({
      ok: true,
      value: [
        {
          message: { at: { day: '2026-11-20', time: '09:10', zone: 'Europe/Berlin' }, channel: '', screenshots: [] },
          files: [join(folder, 'chat.png')],
        },
      ],
    })
    const two = await read([
      { ...entry, at: '2026-11-20' },
      { ...entry, at: { day: '2026-11-21', zone: 'UTC' } },
    ])
    expect(two.ok && two.value.map(({ message }) => message.at)).toEqual([
      { day: '2026-11-20', time: null, zone: 'Europe/Berlin' },
      { day: '2026-11-21', time: null, zone: 'UTC' },
    ])
    expect(two.ok && new Set(two.value.map(({ message }) => message.id)).size).toBe(2)
  })

  it.each([
    ['{', 'The file is not JSON.'],
    ['[1]', 'The file must hold one message'],
    [{ ...entry, with: 'nobody' }, 'must be one of: seller'],
    [{ ...entry, at: '2026-02-30' }, 'is not a day'],
    [{ ...entry, screenshots: 'chat.png' }, '“screenshots” must be a list'],
    [{ ...entry, colour: 'red' }, 'There is no “colour”'],
  ])('that cannot be used are refused with the reason: %j', async (value, why) => {
    const failed = await read(value)
    expect(failed.ok ? '' : failed.failure.message).toContain(why)
  })
})
