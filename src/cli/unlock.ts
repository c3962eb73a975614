import { readFile } from 'node:fs/promises'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { ArchiveKeys, Protection, UnlockWith } from '../workflow/ports/protection.ts'

const locked: Failure = {
  code: 'archive.locked',
  message:
    'The archive is locked. Name a file that holds its passphrase with --passphrase-file, or run this at a terminal to type it.',
}

const half: Failure = {
  code: 'archive.locked',
  message:
    'Encrypting this archive, or removing its encryption, was interrupted. Run “proofbox encrypt” or “proofbox decrypt” again to finish it.',
}

const noFile = (path: string): Failure => ({
  code: 'protection.no-passphrase',
  message: `The passphrase file “${path}” cannot be read, or is empty. Check its name.`,
})

let named: string | null = null

/** Where the passphrase of this call lies; the environment's word counts where the call says nothing. */
export const setPassphraseFile = (path: string | undefined): void => {
  named = path ?? process.env.PROOFBOX_PASSPHRASE_FILE ?? null
}

/** The first line of a file, as it is, without its line end. */
export const passphraseIn = async (path: string): Promise<Result<string, Failure>> => {
  const text = await readFile(path, 'utf8').catch(() => '')
  const [line = ''] = text.split(/\r?\n/, 1)
  return line === '' ? fail(noFile(path)) : succeed(line)
}

/** Asks at the terminal and shows nothing of what is typed; null where there is no terminal or nothing was typed. */
export const askPassphrase = async (question: string): Promise<string | null> => {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY) return null
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  let typed: string[] = []
  const ended = await new Promise<boolean>((resolve) => {
    const hear = (chunk: string): void => {
      for (const key of chunk) {
        const isEnd = key === '\r' || key === '\n'
        if (isEnd || key === '\u0003' || key === '\u0004') {
          stdin.off('data', hear)
          resolve(isEnd)
          return
        }
        typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : [...typed, key]
      }
    }
    stdin.on('data', hear)
  })
  stdin.setRawMode(false)
  stdin.pause()
  stderr.write('\n')
  return ended && typed.length > 0 ? typed.join('') : null
}

/** What opens the archive: from the file, else asked for. A recovery key is known by how it begins. */
export const keyOfCall = async (question: string): Promise<Result<UnlockWith, Failure>> => {
  const given = named === null ? null : await passphraseIn(named)
  if (given && !given.ok) return given
  const text = given?.value ?? (await askPassphrase(question))
  if (text === null) return fail(locked)
  return succeed(/^age-secret-key-1/i.test(text) ? { recoveryKey: text } : { passphrase: text })
}

/** The keys of an archive; null for a plain one. */
export const unlockFor = async (protection: Protection): Promise<Result<ArchiveKeys | null, Failure>> => {
  const facts = await protection.facts()
  if (!facts.ok) return facts
  if (facts.value.state === 'plain') return succeed(null)
  if (facts.value.state !== 'sealed') return fail(half)
  const by = await keyOfCall('Passphrase of the archive: ')
  return by.ok ? protection.unlock(by.value) : by
}
