import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Socket, socketsOf, treeBelow } from '../faults/fuzz/process-watch.ts'
import { type OpenApp, openApp } from './open-app.ts'
import { runCli } from './run-cli.ts'
import { fillOrder } from './tour.ts'

/** Looks again and again at the sockets of a process and of all that it started, until it is told to end. */
const watchSockets = (root: number) => {
  const seen = new Map<string, Socket>()
  const names = new Set<string>()
  let looks = 0
  const look = (): void => {
    looks += 1
    for (const { pid, name } of [{ pid: root, name: 'root' }, ...treeBelow(root)]) {
      names.add(name)
      for (const socket of socketsOf(pid)) seen.set(`${name} ${socket.kind} ${socket.local} ${socket.remote}`, socket)
    }
  }
  const timer = setInterval(look, 50)
  return {
    end: () => {
      clearInterval(timer)
      look()
      return { sockets: [...seen].map(([text, socket]) => ({ text, ...socket })), names, looks }
    },
  }
}

describe('nothing leaves the computer', () => {
  let shell: OpenApp
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-silent-'))
    shell = await openApp()
  })
  afterAll(async () => {
    await shell.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('while an order is made from a recording in the window: no socket to anywhere, none that listens', async () => {
    const main = shell.app.process().pid ?? 0
    const refused: string[] = []
    shell.page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    const watch = watchSockets(main)
    await fillOrder(shell)
    const { sockets, names, looks } = watch.end()
    // The driver of the test talks to the window over one port of this computer, which the app itself never opens.
    const others = sockets.filter(({ isLoopback }) => !isLoopback)
    expect(others.map(({ text }) => text)).toEqual([])
    expect(refused).toEqual([])
    expect(looks).toBeGreaterThan(20)
    expect([...names]).toEqual(expect.arrayContaining(['root', 'electron', 'ffmpeg']))
  }, 240_000)

  it('while the command line scans and reads: no socket at all, and no report of the runtime to its maker', async () => {
    const [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')]
    mkdirSync(home)
    mkdirSync(temporary)
    let found: ReturnType<ReturnType<typeof watchSockets>['end']> | null = null
    // On a machine that builds, such reports are off by themselves; a user's computer has none of these.
    const user = ['env', '-u', 'CI', '-u', 'TF_BUILD', '-u', 'GITHUB_ACTIONS', `HOME=${home}`, `TMPDIR=${temporary}`]
    const run = await runCli(
      ['scan', '--json', '--', join(import.meta.dirname, '../../.runtime/sample/unboxing.mp4')],
      {
        under: user,
        seconds: 100,
        whileRunning: async (child) => {
          const watch = watchSockets(child.pid ?? 0)
          await new Promise((resolve) => child.once('exit', resolve))
          found = watch.end()
        },
      },
    )
    expect(run.status).toBe(0)
    expect(Object(found).sockets).toEqual([])
    expect(Object(found).names).toContain('ffmpeg')
    // onnxruntime leaves these two where its reporting is on; see model-sessions.ts.
    expect([readdirSync(temporary), readdirSync(home)]).toEqual([[], []])
    expect(existsSync(join(home, '.cache'))).toBe(false)
  })
})
