import { readFile } from 'node:fs/promises'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { verifyBundle } from '../../workflow/verify-bundle.ts'
import { type Command, usageFailure } from '../command.ts'
import { composeVerifier, rootsOfArchive } from '../compose.ts'

const usage = 'verify PATH [--root FILE.pem] [--archive DIR] [--deep]'

const marks = { pass: 'ok     ', fail: 'FAILED ', unknown: 'unknown' } as const

export const verifyCommand: Command = {
  name: 'verify',
  usage,
  summary:
    'Checks a bundle folder, its zip or its PDF, a backup, or a whole archive (--deep takes its frames again too), and names everything that is wrong. Time stamps are trusted that lead to a root named by --root, or by the archive of --archive.',
  options: { root: { type: 'string' }, archive: { type: 'string' }, deep: { type: 'boolean' } },
  async run(call) {
    const [path, ...more] = call.positionals
    if (path === undefined || more.length > 0)
      return fail(usageFailure(`Name one bundle, zip, PDF or archive. Usage: proofbox ${usage}`))
    const root = call.text('root')
    const trustedRoots = root === undefined ? '' : await readFile(root, 'utf8').catch(() => null)
    if (trustedRoots === null) return fail(usageFailure(`“${root}” cannot be read. Check the name.`))
    const archive = call.text('archive')
    const known = archive === undefined ? succeed('') : await rootsOfArchive(archive)
    if (!known.ok) return known
    const ports = {
      ...(await composeVerifier()),
      trustedRoots: `${trustedRoots}\n${known.value}`,
      deep: call.flag('deep'),
    }
    const verified = await verifyBundle(ports, path, call.onProgress, call.signal)
    if (!verified.ok) return verified
    const { ok, checks, findings } = verified.value
    return succeed({
      sound: ok,
      document: verified.value,
      lines: [
        ...checks.map(({ id, state, detail }) => `${marks[state]}  ${id}: ${detail}`),
        ...findings.map(
          ({ kind, path: file, expected, found }) =>
            `${kind}: ${file}${expected ? `, expected ${expected}, found ${found ?? 'nothing'}` : ''}`,
        ),
        ok
          ? 'Nothing has changed since this was made, as far as it can be checked here.'
          : 'Something is not as it was. See above.',
      ],
    })
  },
}
