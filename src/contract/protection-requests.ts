import { z } from 'zod'
import { failureSchema } from './view.ts'

const nothing = z.object({}).strict()
const passphraseSchema = z.string().min(1).max(1000)
const byKey = z.union([
  z.object({ passphrase: passphraseSchema }).strict(),
  z.object({ recoveryKey: z.string().min(1).max(200) }).strict(),
])

export const protectionViewSchema = z.object({
  /**
   * `open`: everything else may be asked. `locked`: only this may. `working`: files come under the keys or out of
   * them, or an older archive is brought up to date.
   * `broken`: what opens the archive cannot be read, as `failure` says.
   */
  state: z.enum(['open', 'locked', 'working', 'broken']),
  encrypted: z.boolean(),
  /** Files were being encrypted or decrypted when the program ended; unlocking goes on with it. */
  unfinished: z.enum(['sealing', 'opening']).nullable(),
  progress: z
    .object({
      phase: z.enum(['encrypting', 'decrypting', 'migrating']),
      done: z.number(),
      total: z.number().optional(),
    })
    .nullable(),
  /** The work was stopped, and is being turned back. */
  turningBack: z.boolean(),
  failure: failureSchema.nullable(),
  /** Seconds until a passphrase may be tried again, after some that did not fit. */
  waitSeconds: z.number(),
  /** Minutes without a key or a move of the mouse until the window locks; 0 for never. */
  lockAfterMinutes: z.number(),
})

/** The lock of the archive. Passphrases go one way only, and nothing of them is ever answered. */
export const protectionRequests = {
  'protection.state': { input: nothing, output: protectionViewSchema },
  'protection.unlock': { input: byKey, output: nothing },
  /** Locks now. What is under way is stopped only with `force`; otherwise `locked` is false and nothing happens. */
  'protection.lock': { input: z.object({ force: z.boolean() }).strict(), output: z.object({ locked: z.boolean() }) },
  /** A new recovery key, shown once; nothing depends on it before its end was typed. */
  'protection.prepare': { input: nothing, output: z.object({ recoveryKey: z.string() }) },
  /** Starts to encrypt every file; how it goes is pushed. `ending`: the last letters of the recovery key, as proof. */
  'protection.encrypt': {
    input: z.object({ passphrase: passphraseSchema, ending: z.string().max(100) }).strict(),
    output: nothing,
  },
  'protection.decrypt': { input: z.object({ passphrase: passphraseSchema }).strict(), output: nothing },
  /** Stops the work and turns it back. */
  'protection.stop': { input: nothing, output: nothing },
  'protection.passphrase': {
    input: z.object({ current: passphraseSchema, next: passphraseSchema }).strict(),
    output: nothing,
  },
  /** Puts the recovery key that was prepared in place of the old one. */
  'protection.recovery': {
    input: z.object({ passphrase: passphraseSchema, ending: z.string().max(100) }).strict(),
    output: nothing,
  },
  'protection.lock-after': { input: z.object({ minutes: z.number().min(0).max(1440) }).strict(), output: nothing },
} as const

export type ProtectionView = z.infer<typeof protectionViewSchema>
