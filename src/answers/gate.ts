import type { ProtectionView } from '../contract/protection-requests.ts'
import { type RequestInput, type RequestName, requests } from '../contract/requests.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { passphraseFault } from '../domain/kernel/passphrase.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { OnProgress, Progress } from '../workflow/jobs/job.ts'
import type { ArchiveKeys, Protection, ProtectionFacts, RecoveryKey, UnlockWith } from '../workflow/ports/protection.ts'
import type { AnswersTo, Tell } from './answer-context.ts'

/** The archive while it is open, with everything that answers for it. */
export interface OpenedArchive {
  answer(name: string, input: unknown): Promise<Result<unknown, Failure>>
  /** Whether jobs wait or run. */
  isBusy(): boolean
  /** Whether a recording waits to be kept or thrown away. */
  hasRecordings(): Promise<boolean>
  /** Ends all of it; the keys and every decrypted copy are gone when this returns. */
  close(): Promise<void>
}

export interface GatePorts {
  readonly protection: Protection
  /** Opens the archive: a plain one without keys. Told how it goes while an older one is brought up to date. */
  open(keys: ArchiveKeys | null, onProgress: OnProgress): Promise<Result<OpenedArchive, Failure>>
  /** Milliseconds of a clock that only moves forward. */
  readonly millis: () => number
  /** Ends the process that had the keys, once `closed` is; whoever started it starts another. */
  leave(closed: Promise<void>): void
}

export interface Gate {
  /** Opens a plain archive, and leaves an encrypted one locked. One that is being brought up to date opens later. */
  start(): Promise<Result<void, Failure>>
  answer(name: string, input: unknown): Promise<Result<unknown, Failure>>
  close(): Promise<void>
}

type Nothing = Record<string, never>
type ProtectionRequest = Extract<RequestName, `protection.${string}`>

/** What the window is told of the phases of work behind the lock. */
const phases = {
  encrypting: 'encrypting',
  decrypting: 'decrypting',
  'backing-up': 'migrating',
  'reading-back': 'migrating',
  migrating: 'migrating',
} as const

const locked: Failure = {
  code: 'archive.locked',
  message: 'The archive is locked. Unlock it with your passphrase first.',
}
const wait: Failure = {
  code: 'protection.wait',
  message: 'That was wrong several times. Wait until the time that is shown has passed, then try again.',
}
const weak: Failure = {
  code: 'protection.weak-passphrase',
  message: 'This passphrase is too easy to guess. Take four or more words that do not belong together.',
}
const unconfirmed: Failure = {
  code: 'protection.unconfirmed',
  message: 'These are not the last letters of the recovery key that was shown. Look at what you wrote down.',
}
const busy: Failure = {
  code: 'protection.busy',
  message: 'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.',
}
const recordingLeft: Failure = {
  code: 'protection.recording-left',
  message: 'A recording waits to be kept. Keep it or throw it away first, then start again.',
}

/** How many letters of the recovery key have to be typed as proof that it was written down. */
export const endingLetters = 8
/** Two mistakes cost nothing; then the wait doubles, up to a minute. */
const freeMistakes = 2
const longestWait = 60
/** While parts of a recording come in, it is under way. */
const recordingMillis = 10_000

/** Stands before everything that answers for an archive: lets it be asked only while the archive is unlocked. */
export const createGate = ({ protection, open, millis, leave }: GatePorts, tell: Tell): Gate => {
  let opened: OpenedArchive | null = null
  let facts: ProtectionFacts = { state: 'plain', lockAfterMinutes: 0 }
  let failure: Failure | null = null
  let work: { progress: Progress | null; turningBack: boolean; readonly controller: AbortController } | null = null
  let prepared: RecoveryKey | null = null
  let mistakes = 0
  let notBefore = 0
  let recordedAt = Number.NEGATIVE_INFINITY
  let trying: Promise<unknown> = Promise.resolve()

  /** No key helps: what opens it is damaged, or there is none and it did not open. */
  const isBroken = (): boolean => failure !== null && (failure.code === 'protection.damaged' || facts.state === 'plain')

  const view = (): ProtectionView => {
    const { progress = null, turningBack = false } = work ?? {}
    const phase = progress && progress.phase in phases ? phases[progress.phase as keyof typeof phases] : 'encrypting'
    const total = progress?.total
    return {
      state: work ? 'working' : opened ? 'open' : isBroken() ? 'broken' : 'locked',
      encrypted: facts.state !== 'plain',
      unfinished: facts.state === 'sealing' || facts.state === 'opening' ? facts.state : null,
      progress: progress && { phase, done: progress.done, ...(total === undefined ? {} : { total }) },
      turningBack,
      failure: failure && { code: failure.code, message: failure.message },
      waitSeconds: Math.max(0, Math.ceil((notBefore - millis()) / 1000)),
      lockAfterMinutes: facts.lockAfterMinutes,
    }
  }
  const changed = (): void => tell('protection.changed', view())

  const look = async (): Promise<Result<void, Failure>> => {
    const found = await protection.facts()
    if (!found.ok) return found
    facts = found.value
    return succeed(undefined)
  }

  let toldAt = Number.NEGATIVE_INFINITY
  const seldom = (): boolean => {
    if (millis() - toldAt < 100) return false
    toldAt = millis()
    return true
  }

  const openWith = async (keys: ArchiveKeys | null, onUpdate?: () => void): Promise<Result<void, Failure>> => {
    let own: typeof work = null
    const now = await open(keys, (progress) => {
      own ??= { progress: null, turningBack: false, controller: new AbortController() }
      own.progress = progress
      work = own
      if (seldom()) changed()
      onUpdate?.()
    })
    if (own !== null && work === own) work = null
    if (!now.ok) return now
    opened = now.value
    failure = null
    await look()
    changed()
    return succeed(undefined)
  }

  const convert = async (keys: ArchiveKeys, to: 'sealed' | 'plain'): Promise<Result<void, Failure>> => {
    const controller = new AbortController()
    const own = { progress: null as Progress | null, turningBack: work?.turningBack ?? false, controller }
    work = own
    changed()
    return protection.convert(
      keys,
      to,
      (progress) => {
        own.progress = progress
        if (seldom()) changed()
      },
      controller.signal,
    )
  }

  /** Brings every file to one side and opens the archive there; stopped, it brings them all back to the other. */
  const convertAndOpen = async (keys: ArchiveKeys, to: 'sealed' | 'plain'): Promise<void> => {
    let side = to
    let done = await convert(keys, side)
    if (!done.ok && done.failure.code === 'job.cancelled' && work) {
      side = to === 'sealed' ? 'plain' : 'sealed'
      work.turningBack = true
      done = await convert(keys, side)
    }
    work = null
    await look()
    if (done.ok) {
      if (side === 'plain') keys.drop()
      const now = await openWith(side === 'plain' ? null : keys)
      if (now.ok) return
      failure = now.failure
    } else {
      keys.drop()
      failure = done.failure
    }
    changed()
  }

  /** One try at a time, and after some mistakes none before its time. */
  const attempt = async <Value>(act: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> => {
    const next = trying.then(async () => {
      if (millis() < notBefore) return fail(wait)
      const done = await act()
      if (done.ok) mistakes = 0
      else if (/^protection\.wrong-/.test(done.failure.code)) {
        mistakes += 1
        const seconds = mistakes <= freeMistakes ? 0 : Math.min(longestWait, 2 ** (mistakes - freeMistakes))
        notBefore = millis() + seconds * 1000
        changed()
      }
      return done
    })
    trying = next
    return next
  }

  const unlock = (by: UnlockWith): Promise<Result<Nothing, Failure>> =>
    attempt(async () => {
      if (opened || work) return succeed({})
      const keys = await protection.unlock(by)
      if (!keys.ok) return keys
      await look()
      if (facts.state === 'sealed') {
        const now = await openWith(keys.value)
        if (!now.ok) keys.value.drop()
        return now.ok ? succeed({}) : now
      }
      void convertAndOpen(keys.value, facts.state === 'sealing' ? 'sealed' : 'plain')
      return succeed({})
    })

  const isBusy = (): boolean => opened?.isBusy() === true || millis() - recordedAt < recordingMillis

  /** The archive closed for work on its files; a failure: it stays open. */
  const closeFor = async (): Promise<Result<void, Failure>> => {
    if (!opened) return fail(locked)
    if (isBusy()) return fail(busy)
    if (await opened.hasRecordings()) return fail(recordingLeft)
    const now = opened
    opened = null
    await now.close()
    return succeed(undefined)
  }

  const confirmed = (ending: string): RecoveryKey | null => {
    const typed = ending.toUpperCase().replace(/[\s-]/g, '')
    return prepared && typed.length >= endingLetters && prepared.secret.endsWith(typed) ? prepared : null
  }

  const changeKeys = async (change: () => Promise<Result<void, Failure>>): Promise<Result<Nothing, Failure>> => {
    const done = await attempt(change)
    return done.ok ? succeed({}) : done
  }

  const answers: AnswersTo<ProtectionRequest> = {
    'protection.state': async () => succeed(view()),
    'protection.unlock': (by) => unlock(by),
    async 'protection.lock'({ force }) {
      if (!opened || facts.state === 'plain') return succeed({ locked: opened === null })
      if (isBusy() && !force) return succeed({ locked: false })
      const now = opened
      opened = null
      // The window hides everything at once; what was under way ends behind it.
      changed()
      leave(now.close())
      return succeed({ locked: true })
    },
    async 'protection.prepare'() {
      prepared = await protection.newRecoveryKey()
      return succeed({ recoveryKey: prepared.secret })
    },
    async 'protection.encrypt'({ passphrase, ending }) {
      if (passphraseFault(passphrase) !== null) return fail(weak)
      const recovery = confirmed(ending)
      if (!recovery) return fail(unconfirmed)
      const closed = await closeFor()
      if (!closed.ok) return closed
      const keys = await protection.create(passphrase, recovery)
      prepared = null
      if (!keys.ok) {
        await openWith(null)
        return keys
      }
      await look()
      void convertAndOpen(keys.value, 'sealed')
      return succeed({})
    },
    'protection.decrypt': ({ passphrase }) =>
      attempt(async () => {
        const keys = await protection.unlock({ passphrase })
        if (!keys.ok) return keys
        const closed = await closeFor()
        if (!closed.ok) return closed
        void convertAndOpen(keys.value, 'plain')
        return succeed({})
      }),
    async 'protection.stop'() {
      if (!work?.turningBack) work?.controller.abort()
      return succeed({})
    },
    'protection.passphrase': async ({ current, next }) =>
      passphraseFault(next) === null
        ? changeKeys(() => protection.changePassphrase({ passphrase: current }, next))
        : fail(weak),
    async 'protection.recovery'({ passphrase, ending }) {
      const recovery = confirmed(ending)
      if (!recovery) return fail(unconfirmed)
      const done = await changeKeys(() => protection.changeRecovery({ passphrase }, recovery))
      if (done.ok) prepared = null
      return done
    },
    async 'protection.lock-after'({ minutes }) {
      const kept = await protection.lockAfter(minutes)
      if (!kept.ok) return kept
      await look()
      changed()
      return succeed({})
    },
  }

  return {
    async start() {
      const found = await look()
      if (!found.ok) {
        failure = found.failure
        return succeed(undefined)
      }
      if (facts.state === 'plain') {
        const started = Promise.withResolvers<Result<void, Failure>>()
        let isLate = false
        void openWith(null, () => {
          isLate = true
          started.resolve(succeed(undefined))
        }).then((now) => {
          if (now.ok) return started.resolve(now)
          // Trying again helps nobody there: another program does, or another folder.
          if (!isLate && now.failure.code !== 'archive.newer') return started.resolve(now)
          started.resolve(succeed(undefined))
          failure = now.failure
          changed()
        }, started.reject)
        return started.promise
      }
      changed()
      return succeed(undefined)
    },

    async answer(name, input) {
      if (Object.hasOwn(answers, name)) {
        const asked = name as ProtectionRequest
        const act = answers[asked] as (input: unknown) => Promise<Result<unknown, Failure>>
        return act(requests[asked].input.parse(input) as RequestInput<ProtectionRequest>)
      }
      if (!opened) return fail(locked)
      if (name === 'record.chunk') recordedAt = millis()
      return opened.answer(name, input)
    },

    async close() {
      work?.controller.abort()
      const now = opened
      opened = null
      await now?.close()
    },
  }
}
