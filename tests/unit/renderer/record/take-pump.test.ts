import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../src/contract/bridge.ts'
import type { FailureView } from '../../../../src/contract/view.ts'
import { createTakePump, type PumpLink, type TakeProgress } from '../../../../src/renderer/features/record/take-pump.ts'

const progress = (bytes: readonly number[], parts: number): Answer<TakeProgress> => ({
  ok: true,
  value: { parts, bytes: bytes.length, sha256: '0'.repeat(64), roomBytes: null },
})
const refuse = (code: string): Answer<TakeProgress> => ({ ok: false, failure: { code, message: code } })

/**
 * An engine that takes parts in sequence and dies at given calls: `before` the part is written, or `after` it was and
 * before it could say so.
 */
const createMortalEngine = (deaths: ReadonlyMap<number, 'before' | 'after'>) => {
  const written: number[] = []
  let parts = 0
  let calls = 0
  let open = true
  const link: PumpLink = {
    async send(sequence, bytes) {
      calls += 1
      if (!open) return refuse('record.not-open')
      const death = deaths.get(calls)
      if (death !== 'before') {
        if (sequence !== parts) return refuse(sequence < parts ? 'record.repeated' : 'record.gap')
        written.push(...bytes)
        parts += 1
      }
      if (death) open = false
      return death ? refuse('engine.gone') : progress(written, parts)
    },
    async resume() {
      open = true
      return progress(written, parts)
    },
    pause: async () => undefined,
  }
  return { link, written: (): readonly number[] => written }
}

describe('the parts of a recording on their way to the engine', () => {
  it('arrive once each and in order, wherever the engine dies', async () => {
    const parts = fc.array(fc.uint8Array({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 })
    const deaths = fc.array(fc.tuple(fc.integer({ min: 1, max: 25 }), fc.constantFrom('before', 'after')))
    await fc.assert(
      fc.asyncProperty(parts, deaths, async (given, when) => {
        const engine = createMortalEngine(new Map(when))
        const failures: FailureView[] = []
        const pump = createTakePump(
          engine.link,
          () => undefined,
          (failure) => failures.push(failure),
        )
        for (const bytes of given) pump.push(new Blob([new Uint8Array(bytes)]))
        expect(await pump.drained()).toBeNull()
        expect(engine.written()).toEqual(given.flatMap((bytes) => [...bytes]))
        expect(failures).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('leaves out empty ones, which have no place in the sequence', async () => {
    const engine = createMortalEngine(new Map())
    const pump = createTakePump(
      engine.link,
      () => undefined,
      () => undefined,
    )
    for (const bytes of [[1], [], [2]]) pump.push(new Blob([new Uint8Array(bytes)]))
    expect(await pump.drained()).toBeNull()
    expect(engine.written()).toEqual([1, 2])
  })

  it('says once why nothing more is sent: the disk is full, or the engine stays away', async () => {
    for (const code of ['record.disk-full', 'engine.gone']) {
      const failures: string[] = []
      const link = { send: async () => refuse(code), resume: async () => refuse(code), pause: async () => undefined }
      const pump = createTakePump(
        link,
        () => undefined,
        (failure) => failures.push(failure.code),
      )
      for (let part = 0; part < 3; part++) pump.push(new Blob([new Uint8Array(1)]))
      expect(await pump.drained()).toMatchObject({ code })
      pump.push(new Blob([new Uint8Array(1)]))
      expect(await pump.drained()).toMatchObject({ code })
      expect(failures).toEqual([code])
    }
  })
})
