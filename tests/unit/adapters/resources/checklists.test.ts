import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { checklistSchema } from '../../../../src/adapters/resources/checklist-schema.ts'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { blankPoints, checklistOf } from '../../../../src/domain/dispute/checklist.ts'
import { checkRules, checkStages } from '../../../../src/domain/dispute/checks/point.ts'
import { claimReasons } from '../../../../src/domain/order/order.ts'
import { adviseOf } from '../../domain/dispute/advised-order.ts'
import { caseOf } from '../../domain/dispute/seen-case.ts'

const shelf = createShelf('resources')
const data = await shelf.checklist()
const policies = await shelf.policies()
const raw = JSON.parse(await readFile('resources/checklists.json', 'utf8'))

describe('the points of the checklist', () => {
  it.each(claimReasons)('are there for %s, at every receiver and at none', (reason) => {
    for (const policy of [null, ...policies]) {
      const { points } = checklistOf(data, caseOf(adviseOf({ reason })), policy)
      expect(points.length).toBeGreaterThan(0)
      expect(blankPoints(data, reason, policy).length).toBeGreaterThan(0)
      expect(points.every(({ demands }) => demands.length > 0)).toBe(true)
    }
  })

  it('each have a source, or say that none was found', () => {
    for (const { demands } of data.points) {
      for (const { sources, confidence, note } of demands) {
        if (sources.length > 0) expect(confidence).not.toBe('unknown')
        else expect([confidence, note]).toEqual(['unknown', 'Common sense: no page was found that demands it.'])
      }
    }
  })

  it('use every rule and every stage, and name receivers that have a rule pack', () => {
    expect([...new Set(data.points.map(({ check }) => check))].sort()).toEqual([...checkRules].sort())
    expect(new Set(data.points.map(({ stage }) => stage))).toEqual(new Set(checkStages))
    const known = new Set(policies.map(({ id }) => id))
    const named = data.points.flatMap(({ receivers, demands }) => [
      ...(receivers ?? []),
      ...demands.flatMap(({ receiver }) => receiver ?? []),
    ])
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it('ask in whole sentences', () => {
    for (const { ask, name } of data.points) {
      expect(ask).toMatch(/^[A-Z].*\.$/)
      expect(name).not.toMatch(/\.$/)
    }
  })

  it('leave the sealed parcel, its sides and the opening to a person', () => {
    const rules = new Map(data.points.map(({ id, check }) => [id, check]))
    for (const id of ['parcel-sealed', 'all-sides', 'opening-film', 'switched-on']) expect(rules.get(id)).toBe('user')
  })
})

describe('the schema of the checklist', () => {
  const refuses = (change: (copy: typeof raw) => void): boolean => {
    const copy = structuredClone(raw)
    change(copy)
    return !checklistSchema.safeParse(copy).success
  }

  it('takes what ships', () => {
    expect(checklistSchema.safeParse(raw).success).toBe(true)
  })

  it('refuses a point without a demand, a source that is not listed, one that nothing names, and two of one id', () => {
    expect(refuses((copy) => copy.points[0].demands.splice(0))).toBe(true)
    expect(refuses((copy) => copy.points[0].demands[0].sources.push('nowhere'))).toBe(true)
    expect(refuses((copy) => Object.assign(copy.sources, { spare: copy.sources.seed }))).toBe(true)
    expect(refuses((copy) => copy.points.push(copy.points[0]))).toBe(true)
  })

  it('refuses a demand that claims to be known and names nobody', () => {
    expect(refuses((copy) => Object.assign(copy.points[0].demands[0], { sources: [] }))).toBe(true)
  })
})
