import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, incompleteCall } from '../command.ts'
import { lockOf, newPassphrase } from '../own-lock.ts'
import { keyOfCall } from '../unlock.ts'

const usage = 'passphrase --archive DIR [--new-passphrase-file FILE]'

export const passphraseCommand: Command = {
  name: 'passphrase',
  usage,
  summary: 'Changes the passphrase of an encrypted archive; the recovery key, too, can be typed as the old one.',
  options: { archive: { type: 'string' }, 'new-passphrase-file': { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    if (archive === undefined || call.positionals.length > 0) return fail(incompleteCall(usage))
    const lock = await lockOf(archive)
    if (!lock.ok) return lock
    const { protection } = lock.value
    const facts = await protection.facts()
    if (!facts.ok) return facts
    if (facts.value.state === 'plain')
      return fail({ code: 'protection.not-encrypted', message: 'This archive is not encrypted. Nothing was done.' })
    const by = await keyOfCall('Passphrase of the archive: ')
    if (!by.ok) return by
    const next = await newPassphrase(call.text('new-passphrase-file'), 'New passphrase: ')
    if (!next.ok) return next
    const changed = await protection.changePassphrase(by.value, next.value)
    if (!changed.ok) return changed
    return succeed({
      sound: true,
      document: { archive, changed: true },
      lines: ['The new passphrase opens the archive. Backups that were made before still open with the old one.'],
    })
  },
}
