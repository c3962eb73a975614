import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fateOf, type HostileItem, pathBytes, readHostileSet } from './expectation.ts'
import { type WatchedRun, watchedRun } from './watched-run.ts'

export interface HostileRow {
  readonly item: HostileItem
  /** What probe, scan and import answered: `0`, `1`, or the code of the failure. */
  readonly answers: readonly string[]
  readonly defects: readonly string[]
  readonly wallMs: number
  readonly cpuMs: number
  readonly memory: number
}

const commands = ['probe', 'scan', 'import'] as const

const unplain = /\n\s+at .+:\d+|TypeError|RangeError|\bundefined\b|\bNaN\b|\[object |node:internal/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const commanding = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const filesBelow = (root: string): readonly string[] =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

const answerOf = ({ status, stdout }: WatchedRun): string => {
  try {
    const said = JSON.parse(stdout)
    return status === 2 ? said.error.code : String(status)
  } catch {
    return 'no answer'
  }
}

/** What somebody does to the file while it is read, for the two that say so. */
const meddling = (item: HostileItem, path: string): (() => () => void) | undefined => {
  if (item.path.endsWith('changes-while-read.mp4'))
    return () => {
      const timer = setInterval(() => appendFileSync(path, Buffer.alloc(4096, 7)), 2)
      return () => clearInterval(timer)
    }
  if (item.path.endsWith('vanishes.mp4'))
    return () => {
      const bytes = readFileSync(path)
      const timer = setTimeout(() => rmSync(path, { force: true }), 250)
      return () => {
        clearTimeout(timer)
        writeFileSync(path, bytes)
      }
    }
  return undefined
}

/**
 * Gives every file of a hostile set to probe, scan and import of the command line, each in a process of its own, and
 * looks for what may never be: a crash, a stack, a hang, a program left running, a file left behind or made beside, a
 * socket, the text that nobody may read, a code for the terminal, and a fate other than the one the set asks for.
 */
export const runHostileSet = async (
  root: string,
  cli: readonly string[],
  only: RegExp,
  onRow: (row: HostileRow) => void,
): Promise<readonly HostileRow[]> => {
  const set = readHostileSet(root)
  const place = mkdtempSync(join(tmpdir(), 'proofbox-hostile-'))
  const rows: HostileRow[] = []
  for (const [index, item] of set.items.entries()) {
    if (!only.test(item.path)) continue
    const defects: string[] = []
    const answers: string[] = []
    let [wallMs, cpuMs, memory] = [0, 0, 0]
    const bytes = pathBytes(set, item)
    const path = bytes.toString()
    // Root may read everything, so the file that nobody may read is given to the user "nobody".
    const asNobody = item.path.endsWith('unreadable.mp4') && process.getuid?.() === 0
    const under = asNobody ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
    const large = item.path.includes('64GiB')
    for (const command of commands) {
      const scratch = join(place, `${index}-${command}`)
      const [cwd, archive, tmp] = [join(scratch, 'cwd'), join(scratch, 'archive'), join(scratch, 'tmp')]
      for (const folder of [cwd, tmp]) mkdirSync(folder, { recursive: true })
      if (asNobody) spawn('chmod', ['-R', '777', place, scratch])
      const run = await watchedRun({
        program: [...under, ...cli],
        args: [command, '--json', ...(command === 'import' ? ['--archive', archive, '--order', '1'] : [])],
        path: bytes,
        cwd,
        scratch,
        limitMs: large ? 15_000 : 300_000,
        ...(command === 'import' && meddling(item, path) !== undefined
          ? { onStart: meddling(item, path) as never }
          : {}),
      })
      const answer = run.interrupted && run.status !== null ? 'cancelled' : answerOf(run)
      answers.push(answer)
      wallMs = Math.max(wallMs, run.wallMs)
      cpuMs = Math.max(cpuMs, run.cpuMs)
      memory = Math.max(memory, run.memory)
      const note = (what: string): void => void defects.push(`${command}: ${what}`)
      const said = run.stdout + run.stderr
      if (![0, 1, 2, 130].includes(run.status ?? -1) || answer === 'no answer')
        note(`status ${run.status}, ${said.slice(0, 300)}`)
      if (run.interrupted && !large) note('it took longer than five minutes')
      if (unplain.test(said)) note(`not plain: ${said.slice(0, 300)}`)
      if (commanding.test(said)) note('a code for the terminal')
      if (said.includes(set.canary)) note('the canary was read')
      if (run.sockets.length > 0) note('a socket')
      if (run.left.length > 0) note(`still running: ${run.left.join(', ')}`)
      if (filesBelow(cwd).length > 0) note(`made beside: ${filesBelow(cwd).join(', ')}`)
      if (filesBelow(tmp).length > 0) note(`left behind: ${filesBelow(tmp).join(', ')}`)
      if (run.memory > 4 * 2 ** 30) note(`${Math.round(run.memory / 2 ** 20)} MiB`)
      if (command === 'import') {
        // An archive writes its version and its keys when it is opened, whatever is done with it.
        const kept = filesBelow(archive).filter((file) => !/[\\/]keys[\\/]|[\\/]archive\.json$/.test(file))
        const fate = fateOf(item)
        const taken = answer === '0' || answer === '1'
        if (fate === 'taken' && !taken) note(`refused (${answer})`)
        if (fate === 'refused' && taken) note('taken')
        if (!taken && kept.length > 0) note(`kept of what was refused: ${kept.join(', ')}`)
        if (kept.some((file) => readFileSync(file).includes(set.canary))) note('the canary was kept')
        const name = taken ? JSON.parse(run.stdout).imported?.[0]?.name : null
        if (taken && item.group === 'names' && name !== path.slice(path.lastIndexOf('/') + 1)) note(`named “${name}”`)
      }
      rmSync(scratch, { recursive: true, force: true })
    }
    const row = { item, answers, defects, wallMs, cpuMs, memory }
    rows.push(row)
    onRow(row)
  }
  rmSync(place, { recursive: true, force: true })
  return rows
}
