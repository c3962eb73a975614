import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenDesk } from '../../../src/cli/compose.ts'
import type { Failure } from '../../../src/domain/kernel/failure.ts'
import type { Result } from '../../../src/domain/kernel/result.ts'
import { verifyBundle } from '../../../src/workflow/verify-bundle.ts'
import type { VerifyPorts } from '../../../src/workflow/verify-ports.ts'

const never = new AbortController().signal
const nothing = (): undefined => undefined

export const okay = <Value>(result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value
  throw new Error(`${result.failure.code}: ${result.failure.message} ${result.failure.detail ?? ''}`)
}

/** What an act answered; words where it threw, which is a defect. */
export type Answer = Result<unknown, Failure> | string

/** Lets an act answer, also where it throws. */
export const answered = async (act: () => Promise<Result<unknown, Failure>>): Promise<Answer> => {
  try {
    return await act()
  } catch (error) {
    return error instanceof Error ? `it threw ${error.message}` : String(error)
  }
}

/** What is wrong with an answer for the person who reads it: it has to be a success, or a failure in plain words. */
export const unplain = (answer: Answer): readonly string[] => {
  if (typeof answer === 'string') return [answer]
  if (answer.ok) return []
  const { code, message } = answer.failure
  if (!/^[a-z-]+\.[a-z-]+$/.test(code) || code === 'program.defect') return [`its code is ${code}`]
  return !/[.!?]$/.test(message) || /E(?:NOSPC|ROFS|IO)\b/.test(message) ? [`it says “${message}”`] : []
}

/**
 * What of the stage is gone. `done` is the act that reported success, which has to be found as well; with a question
 * mark before it, one that failed and may have been done all the same.
 */
export const lostFrom = async ({ ports }: OpenDesk, done: string): Promise<readonly string[]> => {
  const wrong: string[] = []
  const held = async (id: string, least: number): Promise<void> => {
    const found = await ports.archive.find(id)
    if (!found.ok || found.value === null) return void wrong.push(`${id} is gone`)
    if (found.value.originals.length < least) wrong.push(`${id} lost an original`)
    const blobs = [...found.value.originals.map((one) => one.sha256), ...found.value.exhibits.map((one) => one.asset)]
    for (const sha256 of blobs) {
      const bytes = await ports.vault.read(sha256)
      if (!bytes.ok) wrong.push(`${id}: ${sha256}: ${bytes.failure.code}`)
    }
  }
  await held('A', done === 'import' ? 3 : 2)
  const lying = okay(await ports.trash.list()).map(({ orderId }) => orderId)
  if (!lying.includes('B')) {
    if (done === 'delete') wrong.push('B is not in the trash')
    await held('B', 1)
  }
  const there = okay(await ports.archive.list())
  const isC = lying.includes('C') || there.includes('C')
  if (!isC && !/^\??remove for good$/.test(done)) wrong.push('C is gone')
  if (done === 'take back' && !there.includes('C')) wrong.push('C was not taken back')
  if (done === 'import into a new order') await held('N', 1)
  const facts = okay(await ports.archive.find('A'))?.facts
  if (done === 'edit' && facts?.item !== 'Blue cup') wrong.push('the edit is gone')
  if (done === 'settings') {
    const settings = await ports.settings.read()
    if (!settings.ok || settings.value.country !== 'DE') wrong.push('the setting is gone')
  }
  return wrong
}

/** What a stranger's verification finds in an archive, a bundle or a backup. */
export const unsound = async (ports: VerifyPorts, path: string): Promise<readonly string[]> => {
  const verified = await verifyBundle(ports, path, nothing, never)
  if (!verified.ok) return [`${path}: ${verified.failure.code}`]
  return verified.value.findings.map(({ kind, path: file, found }) => `${kind} ${file} ${found}`)
}

/** Names that somebody would take for a bundle or a backup. */
const visible = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []

/** What is unsound among the bundles and backups below a folder: none may be there by half. */
export const unsoundPlaces = async (root: string, ports: VerifyPorts): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const name of visible(join(root, 'out'))) wrong.push(...(await unsound(ports, join(root, 'out', name))))
  const backups = join(root, 'backups')
  for (const name of visible(backups).filter((each) => each.endsWith('.zip')))
    wrong.push(...(await unsound(ports, join(backups, name))))
  if (visible(join(backups, 'generations')).length > 0) wrong.push(...(await unsound(ports, backups)))
  return wrong
}
