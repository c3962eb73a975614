import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { socketsOf, treeBelow } from '../faults/fuzz/process-watch.ts'
import { checkout, sampleVideo } from './open-app.ts'

let folder: string
let program: string
let resources: string

/** The runtime at hand, without the small launcher that set-up may have put into it. */
const runtimeCopy = (): readonly string[] => {
  const { path, version } = Object(JSON.parse(readFileSync(join(checkout, '.runtime', 'electron.json'), 'utf8')))
  const copy = join(folder, 'runtime')
  cpSync(dirname(String(path)), copy, { recursive: true })
  rmSync(join(copy, 'resources', 'app'), { recursive: true, force: true })
  return [`-c.electronDist=${copy}`, `-c.electronVersion=${String(version).replace(/^v/, '')}`]
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-package-'))
  const options = ['--linux', 'dir', ...runtimeCopy(), `-c.directories.output=${join(folder, 'dist')}`]
  const builder = join(checkout, 'node_modules', '.bin', 'electron-builder')
  await promisify(execFile)(builder, options, { cwd: checkout, maxBuffer: 2 ** 26, timeout: 280_000 })
  program = join(folder, 'dist', 'linux-unpacked', 'proofbox')
  resources = join(folder, 'dist', 'linux-unpacked', 'resources')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Started {
  readonly child: ChildProcess
  readonly archive: string
  readonly said: () => string
  readonly ended: Promise<number | null>
}

/** The packaged program as a user starts it; Chromium's sandbox refuses root. */
const start = (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Started => {
  const own = join(folder, name)
  const waiver = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const archive = join(own, 'archive')
  const child = spawn(program, [...waiver, ...args], {
    cwd: folder,
    env: { ...process.env, PROOFBOX_ARCHIVE: archive, XDG_CONFIG_HOME: join(own, 'settings'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, archive, said: () => said, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

/** The list of files at the head of an asar: a JSON text whose length is the fourth number. */
const asarFiles = (path: string): readonly { readonly path: string; readonly unpacked: boolean }[] => {
  const bytes = readFileSync(path)
  const list = (node: object, at: string): { path: string; unpacked: boolean }[] =>
    Object.entries(Object(node).files ?? {}).flatMap(([name, entry]) =>
      Object(entry).files
        ? list(Object(entry), `${at}${name}/`)
        : [{ path: `${at}${name}`, unpacked: Object(entry).unpacked === true }],
    )
  return list(JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))), '')
}

describe('the packaged program', () => {
  it('has its fuses blown as the packer was told', async () => {
    const wire = await getCurrentFuseWire(program)
    const wanted = {
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    }
    expect(wire).toMatchObject(wanted)
  })

  it('holds what it needs and nothing of the checkout besides', () => {
    const files = asarFiles(join(resources, 'app.asar'))
    expect([...new Set(files.map(({ path }) => path.split('/')[0]))].sort()).toEqual([
      'node_modules',
      'out',
      'package.json',
      'resources',
    ])
    expect(files.filter(({ path }) => path.startsWith('out/') && /\.(?:ts|map)$/.test(path))).toEqual([])
    const missing = files.filter(
      ({ path, unpacked }) => unpacked && !existsSync(join(resources, 'app.asar.unpacked', path)),
    )
    expect(missing).toEqual([])
    for (const needed of ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/engine.js'])
      expect(files.map(({ path }) => path)).toContain(needed)
    expect(readdirSync(resources).sort()).toEqual(['app.asar', 'app.asar.unpacked', 'node'])
  })

  it('shows its window, starts the engine in a Node of its own and imports a recording; it listens nowhere', async () => {
    const { child, archive, ended, said } = start('usual', [sampleVideo])
    try {
      // The file of the command line is imported only once the window's page is there.
      await expect.poll(() => existsSync(join(archive, 'vault')) || said(), { timeout: 90_000 }).toBe(true)
      const tree = treeBelow(child.pid ?? 0)
      const commands = tree.map(({ pid }) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0'))
      expect(commands.some(([path, script]) => path?.startsWith(resources) && script?.endsWith('out/engine.js'))).toBe(
        true,
      )
      expect(commands.some((command) => command.join(' ').includes('--type=renderer'))).toBe(true)
      expect([child.pid ?? 0, ...tree.map(({ pid }) => pid)].flatMap(socketsOf)).toEqual([])
    } finally {
      child.kill('SIGTERM')
      await ended
    }
  })

  it.for(['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0', '--js-flags=--expose-gc'])(
    'does not start with %s',
    async (door) => {
      const { archive, ended, said } = start(`door${door.length}`, [door])
      await ended
      expect(said()).toContain(`Proofbox does not start with “${door}”`)
      expect(said()).not.toContain('DevTools listening')
      expect(existsSync(archive)).toBe(false)
    },
  )

  it('is no Node for others, and loads nothing that the environment names', async () => {
    const trace = join(folder, 'trace.txt')
    const script = join(folder, 'intruder.cjs')
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'here')`)
    const { child, ended, archive } = start('node', [script], {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${script}`,
    })
    await expect.poll(() => existsSync(archive), { timeout: 60_000 }).toBe(true)
    child.kill('SIGTERM')
    await ended
    expect(existsSync(trace)).toBe(false)
  })
})
