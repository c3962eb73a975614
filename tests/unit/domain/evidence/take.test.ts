import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomBytes, type StepMark, takeSteps, withoutStep, withStep } from '../../../../src/domain/evidence/take.ts'

const mark = fc.record({
  step: fc.constantFrom(...takeSteps),
  seconds: fc.double({ min: 0, max: 3600, noNaN: true }),
  note: fc.string({ maxLength: 10 }),
})

describe('the steps of a recording', () => {
  it('are noted once each, the last time that was said, in the order in which they were shown', () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const steps = marks.reduce<readonly StepMark[]>(withStep, [])
        expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length)
        expect(steps.every((one, index) => index === 0 || (steps[index - 1]?.seconds ?? 0) <= one.seconds)).toBe(true)
        for (const { step } of marks) expect(steps).toContainEqual(marks.findLast((one) => one.step === step))
        for (const { step } of steps) expect(withoutStep(steps, step)).toHaveLength(steps.length - 1)
      }),
    )
  })
})

describe('the room for a recording', () => {
  it('leaves as much as it takes to copy all of it into the vault, and the reserve', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 42 }), fc.integer({ min: 0, max: 2 ** 40 }), (free, taken) => {
        const more = roomBytes(free, taken)
        expect(more).toBeGreaterThanOrEqual(0)
        if (more > 0) expect(free - more - (taken + more)).toBeGreaterThanOrEqual(200_000_000)
      }),
    )
    expect(roomBytes(100_000_000, 0)).toBe(0)
    expect(roomBytes(2_200_000_000, 0)).toBe(1_000_000_000)
  })
})
