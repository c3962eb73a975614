import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { giveWriterLock, takeWriterLock, wasLeftByDead } from '../../src/adapters/archive/writer-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As the lock names a process: boot and start time, where the system says them. */
const startedOf = (pid: number): string | null => {
  if (!existsSync('/proc/self/stat')) return null
  const facts = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const ticks = facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19]
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
}
const leaveLock = (pid: number): void =>
  writeFileSync(join(folder, 'writer.lock'), JSON.stringify({ pid, started: startedOf(pid), token: 'theirs' }))

describe('the lock of the one writer', () => {
  it('is not given while its holder lives, and is as soon as it has ended, though nobody asked how', async () => {
    // The inner shell ends when its input does; the outer one has become a program that never asks how that went.
    const outer = spawn('sh', ['-c', 'sh -c "read line" <&3 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    })
    try {
      const pid = await new Promise<number>((resolve) =>
        outer.stdout?.once('data', (text: Buffer) => resolve(Number(text.toString()))),
      )
      leaveLock(pid)
      expect(await takeWriterLock(folder)).toBe(`process ${pid}`)
      process.kill(pid, 'SIGKILL')
      await expect.poll(() => takeWriterLock(folder)).toBeNull()
      await giveWriterLock(folder)
      expect(existsSync(join(folder, 'writer.lock'))).toBe(false)
    } finally {
      outer.kill('SIGKILL')
    }
  })

  it('is taken again by a process that could not remove its own, which is no crash', async () => {
    wasLeftByDead(folder)
    leaveLock(process.pid)
    expect(await takeWriterLock(folder)).toBeNull()
    expect(wasLeftByDead(folder)).toBe(false)
    await giveWriterLock(folder)
    expect(existsSync(join(folder, 'writer.lock'))).toBe(false)
  })
})
