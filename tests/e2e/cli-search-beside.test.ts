import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorCode, runCli } from './run-cli.ts'

const holderScript = join(import.meta.dirname, 'hold-archive.ts')

let folder = ''
let archive = ''
let holder: ChildProcessWithoutNullStreams | null = null

/** What the other process says next; fails when it ends instead. */
const heard = async ({ stdout, stderr }: ChildProcessWithoutNullStreams): Promise<void> => {
  const said = await Promise.race([once(stdout, 'data'), once(stdout, 'end')])
  if (said.length === 0) throw new Error(String(stderr.read() ?? 'the other process ended'))
}

/** Starts another process that has the archive open, and waits until it has. */
const hold = async (...how: readonly string[]): Promise<void> => {
  holder = spawn(process.execPath, [holderScript, archive, ...how], { stdio: 'pipe' })
  await heard(holder)
}

const tell = async (line: string): Promise<void> => {
  if (!holder) throw new Error('nobody holds the archive')
  holder.stdin.write(`${line}\n`)
  await heard(holder)
}

const release = async (): Promise<void> => {
  if (holder?.exitCode === null) {
    holder.stdin.end('close\n')
    await once(holder, 'exit')
  }
  holder = null
}

const search = async (...words: readonly string[]) => {
  const run = await runCli(['search', '--archive', archive, '--json', '--', ...words])
  expect(run.status, `${run.stdout}${run.stderr}`).toBe(0)
  const { hits, total } = run.document() as { hits: { order: string; snippet: string }[]; total: number }
  expect(total).toBe(hits.length)
  return { orders: hits.map(({ order }) => order), snippets: hits.map(({ snippet }) => snippet), said: run.stderr }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-beside-'))
  archive = join(folder, 'archive')
})
afterEach(async () => {
  await release()
  rmSync(folder, { recursive: true, force: true })
})

describe('proofbox search while another process has the archive open', () => {
  it('finds what that process wrote a moment ago, writes nothing, and rebuilding is refused', async () => {
    await hold()
    await tell('item A-1 red lamp')
    await tell('item A-2 blue lamp')
    const before = statSync(join(archive, 'index.sqlite')).mtimeMs
    expect((await search('lamp')).orders.toSorted()).toEqual(['A-1', 'A-2'])
    await tell('item A-2 blue plate')
    expect(await search('lamp')).toMatchObject({ orders: ['A-1'], snippets: ['red lamp'], said: '' })
    expect(statSync(join(archive, 'index.sqlite')).mtimeMs).toBe(before)
    const rebuild = await runCli(['index', '--archive', archive, '--rebuild', '--json'])
    expect([rebuild.status, errorCode(rebuild)]).toEqual([2, 'archive.in-use'])
    await release()
    expect((await search('plate')).orders).toEqual(['A-2'])
  })

  it('reads the orders that the index of that process does not know, and takes nothing from one that is gone', async () => {
    await hold()
    await tell('item A-1 red lamp')
    await tell('item A-2 blue lamp')
    await release()
    await hold('behind')
    await tell('item A-2 blue plate')
    await tell('item A-3 green lamp')
    expect((await search('lamp')).orders).toEqual(['A-3', 'A-1'])
    expect((await search('plate')).orders).toEqual(['A-2'])
    rmSync(join(archive, 'index.sqlite'))
    expect((await search('lamp')).orders).toEqual(['A-3', 'A-1'])
    await release()
    expect((await search('lamp')).orders).toEqual(['A-3', 'A-1'])
  })

  it('searches an encrypted archive too, and leaves no index in plain behind', async () => {
    const passphrase = join(folder, 'passphrase')
    writeFileSync(passphrase, 'seven quiet kettles\n')
    await hold()
    await tell('item A-1 red lamp')
    await release()
    const encrypted = await runCli(['encrypt', '--archive', archive, '--new-passphrase-file', passphrase])
    expect(encrypted.status, encrypted.stderr).toBe(0)
    process.env.PROOFBOX_PASSPHRASE_FILE = passphrase
    try {
      expect((await search('lamp')).orders).toEqual(['A-1'])
      await hold()
      await tell('item A-2 blue lamp')
      expect((await search('lamp')).orders).toEqual(['A-2', 'A-1'])
      await release()
      expect(readdirSync(archive).filter((name) => name.startsWith('index.sqlite') && !name.endsWith('.age'))).toEqual(
        [],
      )
    } finally {
      delete process.env.PROOFBOX_PASSPHRASE_FILE
    }
  })
})
