import { describe, expect, it } from 'vitest'
import { createGate, type OpenedArchive } from '../../../src/answers/gate.ts'
import type { ProtectionView } from '../../../src/contract/protection-requests.ts'
import type { Failure } from '../../../src/domain/kernel/failure.ts'
import { fail, succeed } from '../../../src/domain/kernel/result.ts'
import type { OnProgress } from '../../../src/workflow/jobs/job.ts'
import type { ArchiveKeys, Protection, ProtectionState } from '../../../src/workflow/ports/protection.ts'

const passphrase = 'four lamps behind the kettle'
const secret = 'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ8ZZZWXYZ'

/** A lock without files: what the gate makes of it is under test, and what a disk makes of it is not. */
const made = (first: ProtectionState) => {
  let now = 0
  let state = first
  let busy = false
  let recordings = false
  let closed = 0
  let left = 0
  let dropped = 0
  let convertUntil: Promise<void> = Promise.resolve()
  let openUntil: Promise<void> = Promise.resolve()
  let opening: ((onProgress: OnProgress) => void) | null = null
  let failure: Failure | null = null
  const views: ProtectionView[] = []
  const keys = {
    drop() {
      dropped += 1
    },
  } as unknown as ArchiveKeys
  const wrong = { code: 'protection.wrong-passphrase', message: 'No.' } as const
  const protection: Protection = {
    facts: async () => succeed({ state, lockAfterMinutes: 10 }),
    newRecoveryKey: async () => ({ secret, recipient: 'age1' }),
    async create() {
      state = 'sealing'
      return succeed(keys)
    },
    unlock: async (by) => ('passphrase' in by && by.passphrase !== passphrase ? fail(wrong) : succeed(keys)),
    changePassphrase: async (by) =>
      'passphrase' in by && by.passphrase !== passphrase ? fail(wrong) : succeed(undefined),
    changeRecovery: async () => succeed(undefined),
    lockAfter: async () => succeed(undefined),
    async convert(_keys, to, onProgress, signal) {
      state = to === 'sealed' ? 'sealing' : 'opening'
      onProgress({ phase: to === 'sealed' ? 'encrypting' : 'decrypting', done: 1, total: 2 })
      if (!signal.aborted) await convertUntil
      if (signal.aborted) return fail({ code: 'job.cancelled', message: 'Stopped.' })
      state = to
      return succeed(undefined)
    },
  }
  const opened: OpenedArchive = {
    answer: async (name) => succeed({ answered: name }),
    isBusy: () => busy,
    hasRecordings: async () => recordings,
    async close() {
      closed += 1
    },
  }
  const gate = createGate(
    {
      protection,
      open: async (_keys, onProgress) => {
        opening?.(onProgress)
        await openUntil
        return failure ? fail(failure) : succeed(opened)
      },
      millis: () => now,
      leave: (end) => void end.then(() => (left += 1)),
    },
    (_name, payload) => void views.push(payload as ProtectionView),
  )
  return {
    gate,
    views,
    pass: (seconds: number) => (now += seconds * 1000),
    setBusy: (is: boolean) => (busy = is),
    setRecordings: (is: boolean) => (recordings = is),
    holdConversion: () => {
      let release = (): void => undefined
      convertUntil = new Promise((resolve) => (release = resolve))
      return release
    },
    failOpening: (how: Failure) => (failure = how),
    /** An older archive: opening tells how it goes, and ends when it is let go. */
    holdOpening: () => {
      opening = (onProgress) => onProgress({ phase: 'migrating', done: 1, total: 3 })
      const held = Promise.withResolvers<void>()
      openUntil = held.promise
      return (how?: Failure) => {
        failure = how ?? null
        held.resolve()
      }
    },
    counts: () => ({ closed, left, dropped }),
  }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the gate before an archive', () => {
  it('lets everything through to a plain one, which cannot be locked', async () => {
    const { gate, views } = made('plain')
    await gate.start()
    expect(await gate.answer('order.list', {})).toMatchObject({ ok: true })
    expect(views.at(-1)).toMatchObject({ state: 'open', encrypted: false })
    expect(await gate.answer('protection.lock', { force: true })).toMatchObject({ value: { locked: false } })
  })

  it('starts while an older archive is brought up to date, and lets nothing through meanwhile', async () => {
    const { gate, views, holdOpening } = made('plain')
    const release = holdOpening()
    expect(await gate.start()).toMatchObject({ ok: true })
    expect(views.at(-1)).toMatchObject({ state: 'working', progress: { phase: 'migrating', done: 1, total: 3 } })
    expect(await gate.answer('order.list', {})).toMatchObject({ failure: { code: 'archive.locked' } })
    release()
    await settled()
    expect(views.at(-1)).toMatchObject({ state: 'open', progress: null })
    expect(await gate.answer('order.list', {})).toMatchObject({ ok: true })
  })

  it('says why an older archive could not be brought up to date', async () => {
    const { gate, views, holdOpening } = made('plain')
    const release = holdOpening()
    await gate.start()
    release({ code: 'archive.disk-full', message: 'The disk is full.' })
    await settled()
    expect(views.at(-1)).toMatchObject({ state: 'broken', failure: { code: 'archive.disk-full' } })
  })

  it('refuses to start where trying again may help, and stays with another folder where it does not', async () => {
    const busy = made('plain')
    busy.failOpening({ code: 'archive.in-use', message: 'Another Proofbox is writing.' })
    expect(await busy.gate.start()).toMatchObject({ ok: false, failure: { code: 'archive.in-use' } })
    const newer = made('plain')
    newer.failOpening({ code: 'archive.newer', message: 'A newer one.' })
    expect(await newer.gate.start()).toMatchObject({ ok: true })
    expect(newer.views.at(-1)).toMatchObject({ state: 'broken', failure: { code: 'archive.newer' } })
  })

  it('lets nothing through before the passphrase fits, and leaves its process when it is locked', async () => {
    const { gate, views, counts } = made('sealed')
    await gate.start()
    expect(views.at(-1)).toMatchObject({ state: 'locked', encrypted: true })
    expect(await gate.answer('order.list', {})).toMatchObject({ failure: { code: 'archive.locked' } })
    expect(await gate.answer('blob.path', {})).toMatchObject({ failure: { code: 'archive.locked' } })
    expect(await gate.answer('protection.unlock', { passphrase })).toMatchObject({ ok: true })
    expect(await gate.answer('order.list', {})).toMatchObject({ ok: true })
    expect(await gate.answer('protection.lock', { force: false })).toMatchObject({ value: { locked: true } })
    expect(await gate.answer('order.list', {})).toMatchObject({ failure: { code: 'archive.locked' } })
    await settled()
    expect(counts()).toMatchObject({ closed: 1, left: 1 })
  })

  it('makes whoever guesses wait longer and longer, and forgets that when one fits', async () => {
    const { gate, views, pass } = made('sealed')
    await gate.start()
    const guess = () => gate.answer('protection.unlock', { passphrase: 'no' })
    const waits: number[] = []
    for (let mistake = 0; mistake < 9; mistake += 1) {
      expect(await guess()).toMatchObject({ failure: { code: 'protection.wrong-passphrase' } })
      const wait = views.at(-1)?.waitSeconds ?? 0
      waits.push(wait)
      if (wait > 0)
        expect(await gate.answer('protection.unlock', { passphrase })).toMatchObject({
          failure: { code: 'protection.wait' },
        })
      pass(wait)
    }
    expect(waits).toEqual([0, 0, 2, 4, 8, 16, 32, 60, 60])
    expect(await gate.answer('protection.unlock', { passphrase })).toMatchObject({ ok: true })
    const change = { current: 'no', next: 'five spoons under a bicycle' }
    expect(await gate.answer('protection.passphrase', change)).toMatchObject({ ok: false })
    expect(views.at(-1)?.waitSeconds).toBe(0)
  })

  it('does not lock over work that is under way, unless it is told to', async () => {
    const { gate, setBusy, pass } = made('sealed')
    await gate.start()
    await gate.answer('protection.unlock', { passphrase })
    setBusy(true)
    expect(await gate.answer('protection.lock', { force: false })).toMatchObject({ value: { locked: false } })
    setBusy(false)
    await gate.answer('record.chunk', {})
    expect(await gate.answer('protection.lock', { force: false })).toMatchObject({ value: { locked: false } })
    pass(11)
    expect(await gate.answer('protection.lock', { force: false })).toMatchObject({ value: { locked: true } })
  })

  it('encrypts only with a good passphrase and a recovery key that was put elsewhere', async () => {
    const { gate, views, setBusy, setRecordings } = made('plain')
    await gate.start()
    await gate.answer('protection.prepare', {})
    const encrypt = (given: object) => gate.answer('protection.encrypt', { passphrase, ending: 'wxyz 8zzz', ...given })
    expect(await encrypt({ passphrase: 'password1234' })).toMatchObject({
      failure: { code: 'protection.weak-passphrase' },
    })
    expect(await encrypt({})).toMatchObject({ failure: { code: 'protection.unconfirmed' } })
    expect(await encrypt({ ending: 'wxyz' })).toMatchObject({ failure: { code: 'protection.unconfirmed' } })
    const ending = '8zzz wxyz'
    setBusy(true)
    expect(await encrypt({ ending })).toMatchObject({ failure: { code: 'protection.busy' } })
    setBusy(false)
    setRecordings(true)
    expect(await encrypt({ ending })).toMatchObject({ failure: { code: 'protection.recording-left' } })
    setRecordings(false)
    expect(await encrypt({ ending })).toMatchObject({ ok: true })
    await settled()
    expect(views.map(({ state }) => state)).toContain('working')
    expect(views.at(-1)).toMatchObject({ state: 'open', encrypted: true, unfinished: null })
  })

  it('turns the work back when it is stopped', async () => {
    const { gate, views, holdConversion, counts } = made('plain')
    await gate.start()
    await gate.answer('protection.prepare', {})
    const release = holdConversion()
    await gate.answer('protection.encrypt', { passphrase, ending: '8zzzwxyz' })
    await settled()
    expect(await gate.answer('order.list', {})).toMatchObject({ failure: { code: 'archive.locked' } })
    await gate.answer('protection.stop', {})
    release()
    await settled()
    expect(views.some(({ turningBack }) => turningBack)).toBe(true)
    expect(views.at(-1)).toMatchObject({ state: 'open', encrypted: false })
    expect(counts().dropped).toBe(1)
  })

  it('goes on, once it is unlocked, with what was interrupted', async () => {
    for (const state of ['sealing', 'opening'] as const) {
      const { gate, views } = made(state)
      await gate.start()
      expect(views.at(-1)).toMatchObject({ state: 'locked', unfinished: state })
      await gate.answer('protection.unlock', { passphrase })
      await settled()
      expect(views.at(-1)).toMatchObject({ state: 'open', encrypted: state === 'sealing' })
    }
  })
})
