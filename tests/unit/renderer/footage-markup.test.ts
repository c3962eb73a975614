import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { OrderView } from '../../../src/contract/view.ts'
import { CommandsProvider } from '../../../src/renderer/commands/commands.tsx'
import { FootageStep } from '../../../src/renderer/features/footage/footage-step.tsx'
import { followThings } from '../../../src/renderer/features/footage/things.ts'
import { digestFor, emptyOrder, fullOrder, photoReading, videoSource } from '../../fixtures/renderer/window-views.ts'

type Props = Parameters<typeof FootageStep>[0]

const nothing = (): void => undefined
const undecided: Props['decisions'] = {
  chosen: {},
  away: new Set(),
  putAway: nothing,
  bringBack: nothing,
  show: nothing,
  step: nothing,
}
const words = (order: OrderView, more: Partial<Props> = {}): string =>
  renderToStaticMarkup(
    createElement(
      CommandsProvider,
      null,
      createElement(FootageStep, {
        order,
        photos: [],
        things: followThings([], order.candidates, () => false),
        decisions: undecided,
        scanning: false,
        scanFailure: null,
        shared: [],
        onOpenOrder: nothing,
        isPending: () => false,
        onPickFiles: nothing,
        onScan: nothing,
        onAdd: nothing,
        onWithdraw: nothing,
        onUndo: nothing,
        record: null,
        player: () => null,
        onSaveFacts: nothing,
        onTell: nothing,
        ...more,
      }),
    ),
  )
const text = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')

describe('the footage', () => {
  it('stands in groups with their counts, and damage is a suggestion only', () => {
    const shown = text(words(fullOrder('o-1')))
    for (const head of ['Codes 2', 'Labels 2', 'Markings 2', 'Items 1', 'Possible damage 1', 'Other 1'])
      expect(shown).toContain(head)
    expect(shown).toContain('Possible damage 1 Suggestions to look at, not findings.')
    expect(shown).toContain('and 3 other views')
  })

  it('keeps what was put away out of sight, unless it is an exhibit', () => {
    const order = fullOrder('o-1')
    const away = new Set(followThings([], order.candidates, () => false).map(({ key }) => key))
    const shown = text(words(order, { decisions: { ...undecided, away } }))
    expect(shown).toContain(`Put away ${order.candidates.length - order.exhibits.length} `)
    expect(shown.match(/Take back/g)).toHaveLength(order.exhibits.length)
    expect(shown).not.toContain('Bring back')
  })

  it('marks the characters that differ, in both numbers', () => {
    const markup = words(fullOrder('o-1'))
    expect([...markup.matchAll(/<mark>(.)<\/mark>/g)].map(([, character]) => character)).toEqual(['0', '6'])
    expect(text(markup)).toContain('Differs in 1 character')
  })

  it('shows a finding of a kind that it does not know by its sentence and its time', () => {
    const facts = { source: videoSource, kind: 'never-heard-of', seconds: 3.25, detail: 'Something odd.' }
    const finding = { ...facts, measure: { value: 0.523, unit: 's' as const, threshold: 0.4 } }
    const continuity = { verdict: 'undecided', checks: ['cut', 'never-heard-of'], findings: [finding] } as const
    const order = { ...fullOrder('o-1'), continuity: { ...continuity, checks: ['cut', 'odd'], findings: [finding] } }
    const shown = text(words(order))
    expect(shown).toContain('It could not be decided 00:03.2 Something odd. 0.52 s; counts from 0.40 s on')
    expect(shown).toContain('Looked for: cuts and other signs.')
  })

  it('names the other orders that have a file, and those in the trash', () => {
    const order = fullOrder('o-1')
    const sha256 = order.originals[0]?.sha256 ?? ''
    const shared = [
      { sha256, orderId: 'o-2', title: 'Blue cup', inTrash: false },
      { sha256, orderId: 'o-3', title: 'Green cup', inTrash: true },
    ]
    expect(text(words(order, { shared }))).toContain('The same file is also in: Blue cup Green cup (in the trash)')
    expect(text(words(order))).not.toContain('also in')
  })

  it('says where nothing was found, and the way on', () => {
    const order = { ...fullOrder('o-1'), candidates: [] }
    expect(text(words(order))).toContain('No label, code or marking stands out. Step through the film')
  })

  it('says that a scan failed, why, and offers another', () => {
    const order = { ...fullOrder('o-1'), candidates: [], scans: [], continuity: null, tracking: [] }
    const shown = text(words(order, { scanFailure: { code: 'media.truncated', message: 'The file ends too early.' } }))
    expect(shown).toContain('was not looked through to its end The file ends too early. Scan again')
    expect(shown).toContain('One uncut take? Not known: the scan did not finish.')
  })

  it('says what is not known yet while the scan runs, and offers no second one', () => {
    const order = { ...fullOrder('o-1'), scans: [], continuity: null, tracking: [] }
    const shown = text(words(order, { scanning: true }))
    expect(shown.match(/Known when the scan is done\./g)).toHaveLength(3)
    expect(shown).not.toContain('Scan again')
  })

  it('says that print cannot be read, and which frames could not', () => {
    const [scan] = fullOrder('o-1').scans
    const textReading = { code: 'text.models-missing', message: 'The models are not there.' }
    const order = { ...fullOrder('o-1'), textReading, scans: scan ? [{ ...scan, unreadable: 2 }] : [] }
    const shown = text(words(order))
    expect(shown).toContain('Print could not be read on this computer, codes could. The models are not there.')
    expect(shown).toContain('2 frames could not be read.')
  })

  it('of photos alone is what was read from them, with what they suggest', () => {
    const photo = fullOrder('o-1').originals.filter(({ kind }) => kind === 'photo')
    const order = { ...emptyOrder('o-1'), originals: photo }
    const shown = text(words(order, { photos: [{ ...photoReading, source: digestFor('photo') }] }))
    expect(shown).toContain('Use 24.90 EUR as Price paid Amount you ask for')
    expect(shown).not.toContain('Frames to choose from appear here')
    expect(shown).not.toContain('One uncut take?')
  })
})
