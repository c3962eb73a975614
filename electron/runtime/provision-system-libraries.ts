import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { announce, announceLoudly } from './announce.ts'
import { failedToday, rememberFailure } from './records.ts'
import { run } from './subprocess.ts'

/**
 * One need, by the names it has had: Debian 12 and Ubuntu 22.04 first, then the names of the 64-bit-time transition
 * (Debian 13, Ubuntu 24.04).
 */
export type Need = readonly [name: string, ...laterNames: string[]]

/** What Electron links against. */
export const electronLibraries: readonly Need[] = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libgbm1'],
  ['libcups2', 'libcups2t64'],
  ['libdrm2'],
  ['libxkbcommon0'],
]

/** What gives the tests a display where the machine has none. */
export const virtualDisplay: readonly Need[] = [['xvfb'], ['xauth']]

/** Independent tools that the tests read our own output with. */
export const testTools: readonly Need[] = [
  ['poppler-utils'],
  ['qpdf'],
  ['mkvtoolnix'],
  ['openssl'],
  ['libnss3-tools'],
  ['age'],
]

/** PDFBox Preflight, which checks the rules of PDF/A, and what it runs on. */
export const archivalValidator: readonly Need[] = [
  ['openjdk-17-jre-headless', 'openjdk-21-jre-headless', 'openjdk-25-jre-headless'],
  ['libpdfbox2-java'],
  ['libjaxb-api-java'],
  ['libactivation-java'],
  ['libcommons-io-java'],
]

/** Names of packages whose dpkg status line says "installed", from lines of `${Package} ${db:Status-Status}`. */
export const parseInstalled = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.slice(0, line.indexOf(' '))),
  )

/** The needs of which no name is installed. */
export const missingNeeds = (needs: readonly Need[], installed: ReadonlySet<string>): readonly Need[] =>
  needs.filter((names) => !names.some((name) => installed.has(name)))

/** For each need the first name that this distribution has; its oldest name when it has none (apt then says so). */
export const nameToInstall = (need: Need, available: ReadonlySet<string>): string =>
  need.find((name) => available.has(name)) ?? need[0]

/** Whether this is a machine with apt (Debian, Ubuntu and their kin). */
export const hasApt = (): boolean => process.platform === 'linux' && existsSync('/usr/bin/apt-get')

/** Whether this process may install system packages. */
export const isRoot = (): boolean => process.getuid?.() === 0

let indexIsFresh = false

/** Fetches apt's package index, once in a run: a fresh container has none, and an old one names versions long gone. */
const refreshIndex = async (): Promise<void> => {
  if (indexIsFresh) return
  announce('fetching the list of system packages (apt-get update).')
  await run('apt-get', ['update', '-qq'], { show: true, limit: 300_000, env: aptEnvironment() })
  indexIsFresh = true
}

const aptEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, DEBIAN_FRONTEND: 'noninteractive' })

const available = async (names: readonly string[]): Promise<ReadonlySet<string>> => {
  const shown = await run('apt-cache', ['--no-all-versions', 'show', ...names])
  const found = [...shown.stdout.matchAll(/^Package: (.+)$/gm)].map((match) => match[1])
  return new Set(found.filter((name) => name !== undefined))
}

/**
 * Makes sure that the needed Debian packages are installed, and says what for. Installs only as root on a machine with
 * apt; elsewhere prints the one line to run. Returns whether everything is there.
 */
export const provideSystemPackages = async (needs: readonly Need[], purpose: string): Promise<boolean> => {
  // Elsewhere there is nothing that could be asked; whatever is missing shows when the program itself starts.
  if (!hasApt()) return true
  const names = needs.flat()
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are dpkg-query's own format language
  const listed = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names])
  const missing = missingNeeds(needs, parseInstalled(listed.stdout))
  if (missing.length === 0) return true
  if (!isRoot()) {
    announceLoudly(`for ${purpose} this machine lacks system packages. Run once:
    sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.map((need) => need[0]).join(' ')}`)
    return false
  }
  const memory = `apt:${missing.map((need) => need[0]).join(',')}`
  if (failedToday(memory)) {
    announce(
      `system packages for ${purpose} could not be installed earlier today: ${memory.slice(4)}. Delete .runtime/unreachable.json to try again.`,
    )
    return false
  }
  await refreshIndex()
  const known = await available(missing.flat())
  const wanted = missing.map((need) => nameToInstall(need, known))
  announce(`installing system packages for ${purpose}: ${wanted.join(' ')}.`)
  // Slim images come without it, and a Java runtime does not install where it has no place for its manual.
  await mkdir('/usr/share/man/man1', { recursive: true })
  const args = [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    '-o',
    'DPkg::Lock::Timeout=300',
    '-o',
    'Dpkg::Use-Pty=0',
    ...wanted,
  ]
  const installed = await run('apt-get', args, { limit: 900_000, env: aptEnvironment() })
  if (installed.exitCode === 0) return true
  rememberFailure(memory)
  announceLoudly(`apt-get could not install them: ${installed.stderr.trim().split('\n').at(-1)}`)
  return false
}
