import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnswers } from '../../src/answers/answers.ts'
import { type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import { type RequestName, type RequestOutput, requests } from '../../src/contract/requests.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import { fail } from '../../src/domain/kernel/result.ts'
import { drawText } from '../fixtures/drawn-text.ts'

const never = new AbortController().signal
const orderId = 'order-1'
const pushed: string[] = []
let folder: string
let open: OpenDesk
let answers: ReturnType<typeof createAnswers>
let exhibitId: string
let photo: Sha256

/** The answer as the window gets it: through the contract's own schema. */
const ask = async <Name extends RequestName>(name: Name, input: unknown): Promise<RequestOutput<Name>> => {
  const answered = await answers.answer(name, input)
  if (!answered.ok) throw new Error(`${answered.failure.code}: ${answered.failure.message}`)
  return requests[name].output.parse(answered.value) as RequestOutput<Name>
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-answers-'))
  const lines = ['SHIP TO:', 'Jane Sample', '742 Evergreen Terrace', 'Springfield, IL 62704', 'LP00724622449605']
  const { width, height, rgb } = await drawText({ lines, size: 44 })
  await sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toFile(join(folder, 'label.jpg'))
  const opened = await openDesk(join(folder, 'archive'), { create: true })
  if (!opened.ok) throw new Error(opened.failure.message)
  open = opened.value
  answers = createAnswers(
    {
      ports: open.ports,
      care: open.care,
      sample: null,
      archive: folder,
      runtime: 'test',
      newId: () => 'job',
      millis: () => 0,
      readCaseChange: () => fail('not asked here'),
    },
    (name) => void pushed.push(name),
  )
  const imported = await open.desk.importFiles(orderId, [join(folder, 'label.jpg')], () => undefined, never)
  if (!imported.ok) throw new Error(imported.failure.message)
  photo = imported.value.order.originals[0]?.sha256 as Sha256
  const made = await open.desk.designate(orderId, [{ source: photo, ordinal: null }], () => undefined, never)
  if (!made.ok) throw new Error(made.failure.message)
  exhibitId = made.value.order.exhibits[0]?.id ?? ''
})

afterAll(async () => {
  await answers.close()
  await open.close()
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
})

describe('the window that draws on an exhibit', () => {
  it('opens it bare, reads its text on request, and is given what was read the next time', async () => {
    const first = await ask('annotate.open', { orderId, exhibitId })
    expect(first).toMatchObject({ label: 'A', operations: [], sentences: [], suggestions: null })
    const { redactions } = await ask('annotate.suggest', { orderId, exhibitId })
    expect(redactions[0]?.kind).toBe('address')
    const { suggestions, base, width } = await ask('annotate.open', { orderId, exhibitId })
    expect(suggestions?.redactions).toEqual(redactions)
    expect(await open.ports.vault.pathOf(base as Sha256)).not.toBeNull()
    expect(redactions.every(({ area }) => area.x + area.width <= width)).toBe(true)
  })

  it('takes a suggestion over, saves it, and finds it again on the same picture', async () => {
    const { base, suggestions } = await ask('annotate.open', { orderId, exhibitId })
    const area = suggestions?.redactions[0]?.area
    const operations = [{ kind: 'redact', id: 'r1', area, color: 'black' }]
    const order = await ask('annotate.save', { orderId, exhibitId, operations })
    expect(order.exhibits[0]?.annotated).toEqual(['redact'])
    expect(order.exhibits[0]?.asset).not.toBe(base)
    expect(pushed).toContain('order.changed')
    const again = await ask('annotate.open', { orderId, exhibitId })
    expect(again).toMatchObject({ base, operations })
    expect(again.sentences[0]).toMatch(/^Redacted in black/)
  })

  it('is told which original still shows it, and keeps that one out of bundles and lets it in again', async () => {
    const [exposed] = await ask('annotate.exposed', { orderId })
    expect(exposed).toMatchObject({ source: photo, name: 'label.jpg', exhibits: ['A'], withheld: false })
    const [out] = await ask('annotate.withhold', { orderId, source: photo, withheld: true })
    expect(out).toMatchObject({ withheld: true })
    await ask('annotate.save', { orderId, exhibitId, operations: [] })
    expect(await ask('annotate.exposed', { orderId })).toMatchObject([{ exhibits: [], withheld: true }])
    expect(await ask('annotate.withhold', { orderId, source: photo, withheld: false })).toEqual([])
  })

  it('is told in words what stands in the way', async () => {
    const far = { kind: 'box', id: 'b', area: { x: 0, y: 0, width: 99_999, height: 2 }, color: 'red', weight: 'thin' }
    const refused = await answers.answer('annotate.save', { orderId, exhibitId, operations: [far] })
    expect(refused.ok ? null : refused.failure.code).toBe('annotation.outside')
    const gone = await answers.answer('annotate.open', { orderId, exhibitId: 'x-gone' })
    expect(gone.ok ? null : gone.failure.code).toBe('order.no-such-exhibit')
  })
})
