import { describe, expect, it } from 'vitest'
import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import { shownLine, shownText } from '../../../../src/domain/kernel/shown-text.ts'
import type { OrderFacts } from '../../../../src/domain/order/order.ts'
import { codeNumbers, findTracking } from '../../../../src/domain/order/tracking-number.ts'
import { claimLine } from '../../../../src/domain/report/cover-claim.ts'
import { decisiveExhibits } from '../../../../src/domain/report/cover-pictures.ts'
import { plainDuration } from '../../../../src/domain/report/page-continuity.ts'
import { planPages } from '../../../../src/domain/report/page-plan.ts'
import {
  digestOf,
  frameExhibit,
  labelCode,
  rootDigest,
  sampleFacts,
  sampleInput,
  sampleRecording,
  tracking,
} from '../../../golden/pdf-sample.ts'

const asset = digestOf('5')
const labels = (exhibits: readonly Exhibit[]): string => exhibits.map(({ label }) => label).join('')

describe('the claim in one line', () => {
  it.each<[OrderFacts, string]>([
    [sampleFacts, 'Item arrived damaged — full refund of 23.90 EUR requested'],
    [
      { reason: 'missing-pieces', remedy: 'partial-refund', claimed: { minor: 1200, currency: 'JPY' } },
      'Pieces are missing from the parcel — partial refund of 1200 JPY requested',
    ],
    [
      { reason: 'empty', remedy: 'partial-refund', price: { minor: 900, currency: 'EUR' } },
      'Parcel was empty — partial refund requested',
    ],
    [
      { reason: 'different', remedy: 'replacement', price: { minor: 900, currency: 'EUR' } },
      'Item differs from what was ordered — replacement requested',
    ],
    [{}, 'Reason of the claim not stated — remedy not stated'],
  ])('%j', (facts, line) => {
    expect(claimLine(facts)).toBe(line)
  })
})

describe('the decisive pictures', () => {
  it('are the matching label, then damage, then the sealed parcel', () => {
    const other = { ...labelCode, text: 'RR123456785CN' }
    const exhibits = [
      frameExhibit(0, asset, 10, { kind: 'item' }),
      frameExhibit(1, asset, 20, { kind: 'label', codes: [other] }),
      frameExhibit(2, asset, 30, { kind: 'label', codes: [labelCode] }),
      frameExhibit(3, asset, 40, { kind: 'damage' }),
      frameExhibit(4, asset, 50, { caption: 'Parcel, still sealed' }),
    ]
    expect(labels(decisiveExhibits(exhibits, tracking))).toBe('CDE')
  })

  it('fall back to the item and the earliest frame, each once, three at most', () => {
    const exhibits = [
      frameExhibit(0, asset, 500),
      frameExhibit(1, asset, 20, { kind: 'item' }),
      frameExhibit(2, asset, 100),
      frameExhibit(3, asset, 900, { kind: 'code' }),
    ]
    expect(labels(decisiveExhibits(exhibits, null))).toBe('DBC')
    expect(labels(decisiveExhibits(exhibits.slice(0, 2), null))).toBe('BA')
    expect(decisiveExhibits([], tracking)).toEqual([])
  })
})

describe('planPages', () => {
  it('puts claim, facts, tracking, continuity and the whole root hash on the cover', () => {
    const exhibits = [frameExhibit(0, asset, 649_728, { kind: 'label', codes: [labelCode] })]
    const { cover, running } = planPages(sampleInput(exhibits))
    expect(cover.tracking).toMatchObject({
      state: 'match',
      statement: 'Tracking number on the label matches the order',
      number: tracking,
    })
    expect(cover.tracking.note).toContain('Exhibit A (video 00:42.300)')
    expect(cover.pictures[0]).toMatchObject({ label: 'Exhibit A', place: 'video 00:42.300' })
    expect(cover.continuity[0]).toMatch(/^No cut found in 1:13 of video\./)
    expect(cover.root.groups).toHaveLength(8)
    expect(cover.root.groups.join('')).toBe(rootDigest)
    expect(running.order).toBe('Order 8172635412345678')
  })

  it('says what is unknown and guesses nothing', () => {
    const input = sampleInput([], { tracking: [], recordings: [] }, {})
    const { cover, index } = planPages({ ...input, order: { ...input.order, originals: [] } })
    const shown = cover.facts.flat().filter(({ label }) => label !== 'Report made')
    expect(shown.map(({ text }) => text)).toEqual(shown.map(() => 'not stated'))
    expect(cover.tracking).toMatchObject({ state: 'unread', number: null })
    expect(cover.pictures).toEqual([])
    expect(cover.noPictures).not.toBeNull()
    expect(index.facts.at(-1)?.label).toBe('Not stated')
  })

  it('tells a tracking number that differs or was not read', () => {
    const differs = planPages(
      sampleInput([], {
        tracking: findTracking(codeNumbers([{ format: 'Code128', text: 'AG904312272CN' }]), tracking),
      }),
    )
    expect(differs.cover.tracking).toMatchObject({ state: 'differs', number: 'AG904312272CN' })
    expect(differs.cover.tracking.note).toContain(tracking)
    const unread = planPages(sampleInput([], { tracking: [] })).cover.tracking
    expect(unread.statement).toContain('not read from the video')
    expect(unread.number).toBe(tracking)
  })

  it('words a broken and an undecided recording, and frames that could not be read', () => {
    const recordings = [
      { ...sampleRecording, continuityVerdict: 'broken' as const, unreadableFrames: 2 },
      { ...sampleRecording, source: digestOf('9'), continuityVerdict: 'undecided' as const },
    ]
    const { continuity } = planPages(sampleInput([], { recordings })).cover
    expect(continuity[0]).toContain('Signs of a cut or gap found in 1:13 of video.')
    expect(continuity[0]).toContain('2 of 2219 frames could not be read.')
    expect(continuity[1]).toContain('could not be decided')
  })

  it('shows the exact place of a frame and how its pixels were made', () => {
    const [page] = planPages(sampleInput([frameExhibit(0, asset, 649_728)])).exhibits
    const text = page?.provenance.map(({ label, text: value }) => `${label}: ${value}`).join('\n')
    expect(text).toContain('649728 ticks of 1/15360 s, stream 0')
    expect(text).toContain('00:42.300 (42.300000 s)')
    expect(text).toContain(`Pixel SHA-256: ${digestOf('a1b2c3d4')}`)
    expect(text).not.toContain('Tone mapping')
  })

  it('shows characters that could mislead by their code points', () => {
    const caption = 'a\u202Egpj.exe\nsecond\u0000'
    const plan = planPages(sampleInput([frameExhibit(0, asset, 1, { caption })]))
    expect(plan.exhibits[0]?.caption).toBe('a[U+202E]gpj.exe[U+000A]second[U+0000]')
    expect(shownText('a\r\nb\tc')).toBe('a\nb c')
    expect(shownLine('\uD83D')).toBe('[U+D83D]')
  })

  it('cuts a duration down and never up', () => {
    expect(plainDuration(73.966)).toBe('1:13')
    expect(plainDuration(3723.999)).toBe('1:02:03')
    expect(plainDuration(0.4)).toBe('0:00')
  })

  it('is the same for the same input', () => {
    const input = sampleInput([frameExhibit(0, asset, 1)])
    expect(planPages(input)).toEqual(planPages(structuredClone(input)))
  })
})
