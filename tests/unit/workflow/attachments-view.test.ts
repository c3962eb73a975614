import { describe, expect, it } from 'vitest'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import { attachmentsViewSchema, attachmentTargetSchema } from '../../../src/contract/attachments-view.ts'
import { sha256 } from '../../../src/domain/kernel/digest.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import { noLimits } from '../../../src/domain/report/attachments/attachment-limits.ts'
import { leaveOut } from '../../../src/domain/report/attachments/attachment-plan.ts'
import { limitWords, targetName } from '../../../src/renderer/features/report/target-words.ts'
import { attachmentChoices } from '../../../src/workflow/attachment-targets.ts'
import { attachmentsView, attachmentTargetView } from '../../../src/workflow/attachments-view.ts'
import type { MadeAttachment } from '../../../src/workflow/make-attachments.ts'
import { adviseOf, exhibit } from '../domain/dispute/advised-order.ts'

// Settings in a folder that is not there are those of a new archive.
const ports = { shelf: createShelf('resources'), settings: createSettingsStore('no-such-folder') }

const choicesFor = async (platform: string | undefined) => {
  const choices = await attachmentChoices(ports, adviseOf(platform === undefined ? {} : { platform }))
  if (!choices.ok) throw new Error(choices.failure.message)
  return choices.value.map((choice) => attachmentTargetSchema.parse(attachmentTargetView(choice)))
}

describe('the forms to choose from', () => {
  it('are the order’s own, others of which something binding is known, and the sizes', async () => {
    const choices = await choicesFor('AliExpress')
    expect(choices[0]).toMatchObject({ id: null, kind: 'order', name: 'AliExpress' })
    const receivers = choices.filter(({ kind }) => kind === 'receiver').map(({ id }) => id)
    expect(receivers).toContain('shopee')
    expect(receivers).not.toContain('etsy')
    const sizes = (await ports.shelf.targets()).map(({ id }) => id)
    expect(choices.filter(({ kind }) => kind === 'size').map(({ id }) => id)).toEqual(sizes)
  })

  it('do not name the order’s own twice', async () => {
    const choices = await choicesFor('Shopee')
    expect(choices.filter(({ name }) => name === 'Shopee').map(({ id }) => id)).toEqual([null])
  })

  it('say in words what binds, and that nothing does where nobody knows', async () => {
    const named = async (platform: string | undefined, id: string | null) =>
      (await choicesFor(platform)).find((choice) => choice.id === id) ?? expect.fail(`no ${id}`)
    expect(limitWords(await named(undefined, 'shopee'))).toBe(
      'It takes 10.0 MB each; videos up to 30.0 MB; videos up to 60 s.',
    )
    const paypal = limitWords(await named(undefined, 'paypal'))
    expect(paypal).toContain('50.0 MB together')
    expect(paypal).toContain('no video')
    const unknown = await named(undefined, null)
    expect(limitWords(unknown)).toContain('Nothing is held back')
    expect(targetName(unknown, undefined)).toBe('The form of this order, not known')
    expect(targetName(await named('Shopee', null), 'Shopee')).toBe('Shopee (this order)')
    expect(targetName(await named(undefined, 'xs'), undefined)).toBe('Size XS')
  })
})

describe('what was made for a form', () => {
  const file: MadeAttachment = {
    name: '01_label.jpg',
    kind: 'sheet',
    sha256: sha256('0'.repeat(64)),
    bytes: 1000,
    place: 'cache',
    madeOf: [],
    exhibits: ['a', 'b'],
    width: 10,
    height: 10,
    quality: 80,
    seconds: null,
    codes: [
      { text: 'LX1', exhibit: 'a', readsAgain: false },
      { text: 'LX1', exhibit: 'b', readsAgain: true },
      { text: 'QR2', exhibit: 'b', readsAgain: false },
    ],
    notes: [],
  }
  const exported = {
    folder: '/chosen/proofbox-1-for-shopee',
    target: { id: 'shopee', name: 'Shopee', policy: 'shopee', limits: noLimits, notes: [] },
    files: [file],
    leftOut: [leaveOut(exhibit('b'), 'too-many')],
    missing: [
      { id: 'label', name: 'the label', exhibits: [] },
      { id: 'item', name: 'the item', exhibits: ['b'] },
    ],
    notes: ['Look at the form.'],
    receipt: { at: instant('2026-05-10T08:00:00Z'), target: 'shopee', files: [] },
  }

  it('names the exhibits by label, and each code once with whether it still reads', () => {
    const view = attachmentsViewSchema.parse(attachmentsView(adviseOf({}), exported))
    expect(view.files[0]).toMatchObject({
      exhibits: ['A', 'B'],
      codes: [
        { text: 'LX1', readsAgain: true },
        { text: 'QR2', readsAgain: false },
      ],
    })
  })

  it('says what was left out and why, and what no file shows', () => {
    const view = attachmentsViewSchema.parse(attachmentsView(adviseOf({}), exported))
    expect(view.leftOut[0]?.label).toBe('B')
    expect(view.leftOut[0]?.message).toContain('fewer files')
    expect(view.missing).toEqual([
      { name: 'the label', designated: false },
      { name: 'the item', designated: true },
    ])
  })
})
