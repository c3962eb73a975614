import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Protection, ProtectionFailure, UnlockWith } from '../../workflow/ports/protection.ts'
import { convertArchive, holdsEncrypted } from './convert-archive.ts'
import {
  newIdentity,
  readSecret,
  scalarOf,
  unwrapWithPassphrase,
  unwrapWithRecovery,
  workFactor,
  wrapForRecovery,
  wrapWithPassphrase,
} from './identity.ts'
import {
  archiveKeyPath,
  firstStatement,
  type KeyStatement,
  readStatement,
  recoveryKeyPath,
  usualLockMinutes,
  writeStatement,
} from './key-statement.ts'
import {
  cancelled,
  damagedKeys,
  encryptedAlready,
  explainProtection,
  inUse,
  noRecoveryKey,
  notEncrypted,
  wrongPassphrase,
  wrongRecoveryKey,
} from './protection-failure.ts'
import { createSealing } from './sealing.ts'

type Outcome<Value> = Result<Value, ProtectionFailure>

export interface ProtectionOptions {
  /** What a guess of the passphrase is to cost, as log2 of the work of scrypt. */
  readonly work?: () => number
  /** Keeps other writers away from the archive; who is at work in it already, or null. */
  readonly takeLock: () => Promise<string | null>
  readonly giveLock: () => Promise<void>
}

/** The lock of the archive in `directory`, over its small files as they lie on the disk. */
export const createProtection = (
  directory: string,
  files: ArchiveFiles,
  { work = workFactor, takeLock, giveLock }: ProtectionOptions,
): Protection => {
  const statementOf = async (): Promise<Outcome<KeyStatement | null>> => {
    try {
      const statement = await readStatement(files)
      if (statement !== null || (await files.read(archiveKeyPath)) === null) return succeed(statement)
      // Keys that no statement tells of are left by a disk that was full just then, as long as nothing was encrypted.
      if (!(await holdsEncrypted(directory))) return succeed(null)
      return fail(damagedKeys('keys/encryption.json is missing'))
    } catch (error) {
      return fail(damagedKeys(error instanceof Error ? error.message : String(error)))
    }
  }

  const encrypted = async (): Promise<Outcome<KeyStatement>> => {
    const statement = await statementOf()
    if (!statement.ok) return statement
    return statement.value === null ? fail(notEncrypted) : succeed(statement.value)
  }

  /** The identity as text. It cannot be overwritten in JavaScript, so it is asked for late and let go of at once. */
  const secretBy = async (by: UnlockWith): Promise<Outcome<string>> => {
    const withPassphrase = 'passphrase' in by
    const stored = await files.read(withPassphrase ? archiveKeyPath : recoveryKeyPath)
    if (stored === null) return fail(damagedKeys('a key file is missing'))
    if (withPassphrase) {
      const secret = await unwrapWithPassphrase(stored, by.passphrase)
      return secret === null ? fail(wrongPassphrase) : succeed(secret)
    }
    const recovery = await readSecret(by.recoveryKey)
    if (recovery === null) return fail(noRecoveryKey)
    const secret = await unwrapWithRecovery(stored, recovery.secret)
    return secret === null ? fail(wrongRecoveryKey) : succeed(secret)
  }

  const writing = async <Value>(act: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    try {
      return await act()
    } catch (error) {
      return fail(explainProtection(error))
    }
  }

  const alone = async <Value>(act: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> =>
    writing(async () => {
      const holder = await takeLock()
      if (holder !== null) return fail(inUse(holder))
      try {
        return await act()
      } finally {
        await giveLock()
      }
    })

  const withSecret = (by: UnlockWith, act: (secret: string) => Promise<void>): Promise<Outcome<void>> =>
    writing(async () => {
      const statement = await encrypted()
      if (!statement.ok) return statement
      const secret = await secretBy(by)
      if (!secret.ok) return secret
      return succeed(await act(secret.value))
    })

  const setState = async (change: Partial<KeyStatement>): Promise<Outcome<void>> => {
    const statement = await encrypted()
    return statement.ok ? succeed(await writeStatement(files, { ...statement.value, ...change })) : statement
  }

  return {
    async facts() {
      const statement = await statementOf()
      if (!statement.ok) return statement
      const { state = 'plain', lockAfterMinutes = usualLockMinutes } = statement.value ?? {}
      return succeed({ state, lockAfterMinutes })
    },

    newRecoveryKey: newIdentity,

    create: (passphrase, recovery) =>
      alone(async () => {
        const statement = await statementOf()
        if (!statement.ok) return statement
        if (statement.value !== null) return fail(encryptedAlready)
        const { secret, recipient } = await newIdentity()
        await files.replace(recoveryKeyPath, await wrapForRecovery(secret, recovery.recipient))
        await files.replace(archiveKeyPath, await wrapWithPassphrase(secret, passphrase, work()))
        // The statement comes last: until it is there, the archive is a plain one with two files that nobody reads.
        await writeStatement(files, firstStatement(recipient))
        return succeed(await createSealing(scalarOf(secret), recipient))
      }),

    unlock: (by) =>
      writing(async () => {
        const statement = await encrypted()
        if (!statement.ok) return statement
        const secret = await secretBy(by)
        if (!secret.ok) return secret
        return succeed(await createSealing(scalarOf(secret.value), statement.value.recipient))
      }),

    changePassphrase: (by, passphrase) =>
      withSecret(by, async (secret) =>
        files.replace(archiveKeyPath, await wrapWithPassphrase(secret, passphrase, work())),
      ),

    changeRecovery: (by, recovery) =>
      withSecret(by, async (secret) =>
        files.replace(recoveryKeyPath, await wrapForRecovery(secret, recovery.recipient)),
      ),

    lockAfter: (minutes) => writing(() => setState({ lockAfterMinutes: minutes })),

    convert: (keys, to, onProgress, signal) =>
      alone(async () => {
        try {
          const started = await setState({ state: to === 'sealed' ? 'sealing' : 'opening' })
          if (!started.ok) return started
          await convertArchive(directory, keys, to, onProgress, signal)
          if (to === 'sealed') return setState({ state: 'sealed' })
          await files.remove('keys/encryption.json')
          await files.remove(archiveKeyPath)
          await files.remove(recoveryKeyPath)
          return succeed(undefined)
        } catch (error) {
          if (signal.aborted) return fail(cancelled)
          throw error
        }
      }),
  }
}
