import { existsSync } from 'node:fs'
import { type ArchiveLock, composeLock } from '../composition/compose-lock.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type PassphraseFault, passphraseFault, shortestPassphrase } from '../domain/kernel/passphrase.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { ArchiveKeys } from '../workflow/ports/protection.ts'
import { askPassphrase, passphraseIn } from './unlock.ts'

const faults: Readonly<Record<PassphraseFault, string>> = {
  short: `A passphrase needs at least ${shortestPassphrase} characters. Take four or more words that do not belong together.`,
  repeated:
    'This passphrase repeats itself, and is guessed at once. Take four or more words that do not belong together.',
  row: 'Keys that lie in a row are guessed at once. Take four or more words that do not belong together.',
  common: 'This is one of the passphrases that are tried first. Take four or more words that do not belong together.',
}

const weak = (fault: PassphraseFault): Failure => ({ code: 'protection.weak-passphrase', message: faults[fault] })

const none: Failure = {
  code: 'protection.no-passphrase',
  message: 'No passphrase was given. Name a file that holds it, or run this at a terminal to type it.',
}

const different: Failure = {
  code: 'protection.unconfirmed',
  message: 'The two passphrases are not the same. Nothing was changed.',
}

/** A new passphrase, from a file or typed twice. */
export const newPassphrase = async (file: string | undefined, question: string): Promise<Result<string, Failure>> => {
  const given = file === undefined ? null : await passphraseIn(file)
  if (given && !given.ok) return given
  const passphrase = given?.value ?? (await askPassphrase(question))
  if (passphrase === null) return fail(none)
  const fault = passphraseFault(passphrase)
  if (fault !== null) return fail(weak(fault))
  if (given === null && (await askPassphrase('The same once more: ')) !== passphrase) return fail(different)
  return succeed(passphrase)
}

/** The lock of an archive that is there. */
export const lockOf = async (directory: string): Promise<Result<ArchiveLock, Failure>> =>
  existsSync(directory)
    ? succeed(await composeLock(directory))
    : fail({ code: 'archive.missing', message: `There is no archive at ${directory}. Check the folder’s name.` })

const recordingLeft: Failure = {
  code: 'protection.recording-left',
  message: 'A recording waits to be kept. Open the app and keep it or throw it away, then start again.',
}

/** Looks whether every recording has its place: one that waits lies in parts of another kind when encrypted. */
export const nothingLeft = async (lock: ArchiveLock, keys: ArchiveKeys | null): Promise<Result<void, Failure>> => {
  const opened = await lock.open(keys, { indexed: false })
  if (!opened.ok) return opened
  const left = await opened.value.ports.takes.list()
  await opened.value.close()
  if (!left.ok) return left
  return left.value.length > 0 ? fail(recordingLeft) : succeed(undefined)
}
