import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, incompleteCall } from '../command.ts'
import { lockOf, nothingLeft } from '../own-lock.ts'
import { keyOfCall } from '../unlock.ts'

const usage = 'decrypt --archive DIR'

export const decryptCommand: Command = {
  name: 'decrypt',
  usage,
  summary: 'Removes the encryption of an archive, or finishes that where it was interrupted.',
  options: { archive: { type: 'string' } },
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
    if (facts.value.state === 'sealed') {
      const looking = await protection.unlock(by.value)
      if (!looking.ok) return looking
      const ready = await nothingLeft(lock.value, looking.value)
      if (!ready.ok) return ready
    }
    const keys = await protection.unlock(by.value)
    if (!keys.ok) return keys
    const done = await protection.convert(keys.value, 'plain', call.onProgress, call.signal)
    keys.value.drop()
    if (!done.ok) return done
    return succeed({
      sound: true,
      document: { archive, encrypted: false },
      lines: ['Every file of the archive can be read again by whoever can read its disk.'],
    })
  },
}
