import { writeFile } from 'node:fs/promises'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveKeys, Protection } from '../../workflow/ports/protection.ts'
import { type Command, incompleteCall } from '../command.ts'
import { lockOf, newPassphrase, nothingLeft } from '../own-lock.ts'
import { keyOfCall } from '../unlock.ts'

const usage = 'encrypt --archive DIR [--new-passphrase-file FILE] [--recovery-to FILE]'

/** What cannot be taken back by any program. */
export const remains = [
  'Old copies of these files may remain on the disk where it puts new ones elsewhere, and backups that were made before stay readable.',
  'Whoever loses both the passphrase and the recovery key loses the archive: nobody can open it then.',
]

const notKept = (path: string): Failure => ({
  code: 'protection.recovery-not-kept',
  message: `The recovery key could not be written to “${path}”: it must be a new file. Nothing was encrypted.`,
})

interface Begun {
  readonly keys: ArchiveKeys
  /** Null where the work was begun before. */
  readonly recoveryKey: string | null
}

const begin = async (
  protection: Protection,
  file: string | undefined,
  recoveryTo: string | undefined,
): Promise<Result<Begun, Failure>> => {
  const passphrase = await newPassphrase(file, 'New passphrase: ')
  if (!passphrase.ok) return passphrase
  const recovery = await protection.newRecoveryKey()
  if (recoveryTo !== undefined) {
    const kept = await writeFile(recoveryTo, `${recovery.secret}\n`, { flag: 'wx', mode: 0o600 }).catch(() => false)
    if (kept === false) return fail(notKept(recoveryTo))
  }
  const keys = await protection.create(passphrase.value, recovery)
  return keys.ok ? succeed({ keys: keys.value, recoveryKey: recovery.secret }) : keys
}

const goOn = async (protection: Protection): Promise<Result<Begun, Failure>> => {
  const by = await keyOfCall('Passphrase of the archive: ')
  const keys = by.ok ? await protection.unlock(by.value) : by
  return keys.ok ? succeed({ keys: keys.value, recoveryKey: null }) : keys
}

export const encryptCommand: Command = {
  name: 'encrypt',
  usage,
  summary:
    'Encrypts every file of an archive, or finishes that where it was interrupted; the age program opens them too.',
  options: {
    archive: { type: 'string' },
    'new-passphrase-file': { type: 'string' },
    'recovery-to': { type: 'string' },
  },
  async run(call) {
    const archive = call.text('archive')
    if (archive === undefined || call.positionals.length > 0) return fail(incompleteCall(usage))
    const lock = await lockOf(archive)
    if (!lock.ok) return lock
    const { protection } = lock.value
    const facts = await protection.facts()
    if (!facts.ok) return facts
    const { state } = facts.value
    if (state === 'plain') {
      const ready = await nothingLeft(lock.value, null)
      if (!ready.ok) return ready
    }
    if (state === 'sealed')
      return fail({
        code: 'protection.encrypted-already',
        message: 'This archive is encrypted already. Nothing was done.',
      })
    const recoveryTo = call.text('recovery-to')
    const begun =
      state === 'plain' ? await begin(protection, call.text('new-passphrase-file'), recoveryTo) : await goOn(protection)
    if (!begun.ok) return begun
    const { keys, recoveryKey } = begun.value
    // Before the work begins: whoever stops it needs the key as well.
    if (recoveryKey !== null && recoveryTo === undefined) call.say(`Recovery key, shown this once: ${recoveryKey}`)
    const done = await protection.convert(keys, 'sealed', call.onProgress, call.signal)
    keys.drop()
    if (!done.ok) return done
    return succeed({
      sound: true,
      document: { archive, encrypted: true, recoveryKeyIn: recoveryTo ?? null },
      lines: [
        'Every file of the archive is encrypted.',
        ...(recoveryTo === undefined ? [] : [`The recovery key is in ${recoveryTo}. Keep it away from this computer.`]),
        ...remains,
      ],
    })
  },
}
