import { describe, expect, it } from 'vitest'
import {
  type GuideAnswer,
  type GuideQuestion,
  guideQuestions,
  guideReason,
} from '../../../../src/domain/dispute/reason-guide.ts'
import type { ListingAspect } from '../../../../src/domain/order/claim.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'

type Answers = Partial<Record<GuideQuestion, GuideAnswer>>
const guide = (answers: Answers, aspects: readonly ListingAspect[] = []) => guideReason({ answers, aspects })
const open = { arrived: 'yes', opened: 'yes', 'anything-inside': 'yes' } as const

describe('the guide to a reason', () => {
  it('begins with whether it arrived and ends there when it did not', () => {
    expect(guide({}).next).toBe('arrived')
    expect(guide({ arrived: 'no' })).toMatchObject({ next: null, findings: [{ reason: 'not-arrived' }] })
  })

  it('has the parcel filmed before it is opened', () => {
    const found = guide({ arrived: 'yes', opened: 'no' })
    expect(found.next).toBeNull()
    expect(found.statements.map(({ code }) => code)).toEqual(['guide.film-the-opening'])
  })

  it.each([
    [{ ...open, 'anything-inside': 'no' }, 'empty'],
    [{ ...open, broken: 'yes' }, 'damaged'],
    [{ ...open, works: 'no' }, 'does-not-work'],
    [{ ...open, different: 'yes' }, 'different'],
    [{ ...open, 'pieces-missing': 'yes' }, 'missing-pieces'],
    [{ ...open, 'not-original': 'yes' }, 'counterfeit'],
    [{ ...open, 'poorly-made': 'yes' }, 'poor-quality'],
    [{ ...open, 'changed-mind': 'yes' }, 'change-of-mind'],
  ] as const)('%o is %s', (answers, reason) => {
    expect(guide(answers).findings.map((finding) => finding.reason)).toEqual([reason])
  })

  it('tells a wrong size from one that does not fit: the ruler decides', () => {
    expect(guide({ ...open, 'wrong-size': 'yes', 'size-as-listed': 'no' }).findings).toMatchObject([
      { reason: 'different', aspects: ['size'], evidence: expect.arrayContaining(['ruler', 'size-label']) },
    ])
    expect(guide({ ...open, 'wrong-size': 'yes', 'size-as-listed': 'yes' }).findings).toMatchObject([
      { reason: 'change-of-mind' },
    ])
    const unsure = guide({ ...open, 'wrong-size': 'yes', 'size-as-listed': 'unsure' })
    expect(unsure.findings).toEqual([])
    expect(unsure.statements.map(({ code }) => code)).toEqual(['guide.measure-first'])
  })

  it('makes one finding of a wrong size and a wrong colour', () => {
    const { findings } = guide({ ...open, different: 'yes', 'wrong-size': 'yes', 'size-as-listed': 'no' }, ['colour'])
    expect(findings).toHaveLength(1)
    expect(findings[0]?.aspects).toEqual(['size', 'colour'])
  })

  it('names a fault before a change of mind', () => {
    const found = guide({ ...open, broken: 'yes', 'changed-mind': 'yes' })
    expect(found.findings.map(({ reason }) => reason)).toEqual(['damaged', 'change-of-mind'])
    expect(found.statements.map(({ code }) => code)).toEqual(['guide.fault-first'])
  })

  it('sets answers aside that no longer matter, and takes them up again', () => {
    const answers: Answers = { ...open, broken: 'yes' }
    const changed = guide({ ...answers, arrived: 'no' })
    expect(changed.setAside).toEqual(['opened', 'anything-inside', 'broken'])
    expect(changed.findings.map(({ reason }) => reason)).toEqual(['not-arrived'])
    expect(guide(answers).findings.map(({ reason }) => reason)).toEqual(['damaged'])
  })

  it('ends for every way through, and the order of the answers changes nothing', () => {
    const random = chanceFrom(5)
    const choices: readonly GuideAnswer[] = ['yes', 'no', 'unsure']
    for (let turn = 0; turn < 300; turn++) {
      const given: [GuideQuestion, GuideAnswer][] = []
      for (let next = guide({}).next; next !== null; next = guide(Object.fromEntries(given)).next) {
        given.push([next, choices[random.whole(0, 2)] ?? 'no'])
        expect(given.length).toBeLessThanOrEqual(guideQuestions.length)
      }
      expect(guide(Object.fromEntries(given.toReversed()))).toEqual(guide(Object.fromEntries(given)))
    }
  })
})
