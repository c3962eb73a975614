import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../src/adapters/archive/archive.ts'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { createSettingsStore } from '../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../src/adapters/calendar/work-calendars.ts'
import { createCodeReader } from '../../src/adapters/codes/code-reader.ts'
import { createDocumentSignatures } from '../../src/adapters/integrity/document-signatures.ts'
import { createDocumentSigners } from '../../src/adapters/integrity/document-signer.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { openSigner } from '../../src/adapters/integrity/signer.ts'
import { createReportWriter } from '../../src/adapters/pdf/report-writer.ts'
import { createShelf } from '../../src/adapters/resources/shelf.ts'
import { createImageCodec } from '../../src/adapters/sharp/image-codec.ts'
import { createTextReader } from '../../src/adapters/text/text-reader.ts'
import { createVault } from '../../src/adapters/vault/vault.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import type { Message } from '../../src/domain/order/correspondence.ts'
import { type DisputeRecord, emptyDispute } from '../../src/domain/order/dispute-record.ts'
import type { Order } from '../../src/domain/order/order.ts'
import { emptyRefund, type RefundRecord } from '../../src/domain/order/refund-record.ts'
import { exportRefundReport } from '../../src/workflow/export-refund-report.ts'
import type { DocumentSigners } from '../../src/workflow/ports/document-signer.ts'

const run = promisify(execFile)
const never = new AbortController().signal
const zone = 'Europe/Berlin'
const day = (text: string) => ({ day: text, time: null, zone })
const euros = (minor: number) => ({ minor, currency: 'EUR' })
const visa = { method: 'card', label: 'Visa', lastFour: '1111' } as const
const now = instant('2026-11-23T08:00:00Z')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-refund-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const hasher = createHasher()
const clock = { now: () => now }
const portsOf = () => ({
  archive: createArchive(join(folder, 'archive'), { clock, hasher }),
  cache: createVault(join(folder, 'archive', 'cache')),
  clock,
  codes: createCodeReader(),
  documents: null,
  hasher,
  images: createImageCodec(),
  report: createReportWriter({ fontsDirectory: 'resources/fonts' }),
  settings: createSettingsStore(folder),
  shelf: createShelf('resources'),
  text: createTextReader({ modelsFolder: join(folder, 'no-models') }),
  vault: createVault(join(folder, 'archive')),
  workCalendars: createWorkCalendars(),
})

const message = (on: string, direction: Message['direction'], text: string): Message => ({
  id: `${on} ${direction}`,
  at: day(on),
  direction,
  with: 'platform',
  channel: '',
  text,
  screenshots: [],
})

/** A picture of which every pixel outside of one place is red; that place is green. */
const green = { x: 100, y: 60, width: 200, height: 30 }
const statementPicture = (): Promise<Uint8Array> =>
  sharp({ create: { width: 600, height: 300, channels: 3, background: '#ff0000' } })
    .composite([
      {
        input: { create: { width: green.width, height: green.height, channels: 3, background: '#00ff00' } },
        left: green.x,
        top: green.y,
      },
    ])
    .png()
    .toBuffer()

const orderOf = async (refund: Partial<RefundRecord>, dispute: Partial<DisputeRecord> = {}): Promise<Order> => {
  const stored = await portsOf().vault.put(await statementPicture())
  if (!stored.ok) throw new Error(stored.failure.message)
  const { sha256, byteLength } = stored.value
  return {
    schema: 1,
    id: '8166996354618451',
    createdAt: now,
    facts: { platform: 'aliexpress', seller: 'Bright Lamp Store', item: 'Desk lamp', price: euros(2390) },
    originals: [
      {
        sha256,
        byteLength,
        originalName: 'statement.png',
        kind: 'photo',
        mediaType: 'image/png',
        acquiredAt: now,
        clocks: [],
      },
    ],
    exhibits: [],
    withdrawn: [],
    dispute: {
      ...emptyDispute,
      roles: [{ sha256, role: 'statement' }],
      milestones: [{ milestone: 'refund-promised', at: day('2026-10-12'), statedBy: 'message' }],
      refund: { ...emptyRefund, agreed: euros(2390), paidBy: visa, ...refund },
      ...dispute,
    },
  }
}

const write = async (
  order: Order,
  name: string,
  shown: readonly (typeof green)[] | null = null,
  documents: DocumentSigners | null = null,
) => {
  const made = await exportRefundReport(
    { ...portsOf(), documents },
    order,
    { whereabouts: { country: 'DE', zone }, statement: { source: null, row: null, shown }, name },
    () => undefined,
    never,
  )
  if (!made.ok) throw new Error(made.failure.code)
  const path = join(folder, name)
  await writeFile(path, made.value.pdf)
  const text = (await run('pdftotext', ['-layout', path, '-'])).stdout
  const pages = Number(/Pages:\s+(\d+)/.exec((await run('pdfinfo', [path])).stdout)?.[1])
  return { ...made.value, path, text, pages }
}

describe('the report of a refund that has not come', () => {
  it('says what was agreed, until when, what came, what was said and what is asked', async () => {
    const order = await orderOf(
      { credits: [{ at: day('2026-11-18'), amount: euros(1000), route: visa, seenOn: 'statement' }] },
      { correspondence: [message('2026-11-19', 'sent', 'Where is the rest? 其余的钱在哪里?')] },
    )
    const { text, pages } = await write(order, 'partly.pdf', [green])
    expect(pages).toBe(2)
    for (const words of [
      'Refund received in part — 13.90 EUR outstanding, overdue',
      'Please credit the outstanding 13.90 EUR to Visa, card •••• 1111',
      // By hand: 20 working days after Monday 12 October end on 9 November, 23:59 in Los Angeles, which is UTC-8 then.
      'latest 2026-11-10 08:59 Europe/Berlin',
      '2026-11-18',
      'on the statement',
      '其余的钱在哪里',
      'No answer to the message of 2026-11-19 for 4 days',
      'covered but for what concerns the refund',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/authentic|proves/i)
  })

  it('holds a statement of which nothing is left but the chosen place, and the original as it was', async () => {
    const { path, statement } = await write(await orderOf({}), 'covered.pdf', [green])
    await run('pdfimages', ['-all', path, join(folder, 'picture')])
    const { data, info } = await sharp(join(folder, 'picture-000.jpg')).raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([600, 300])
    let red = 0
    for (let at = 0; at < data.length; at += 3) {
      const [r = 0, g = 0] = [data[at], data[at + 1]]
      if (r > 90 && g < 90) red += 1
    }
    expect(red).toBe(0)
    expect(statement?.covered).toBeCloseTo(1 - (200 * 30) / (600 * 300), 10)
    const kept = await portsOf().vault.read(statement?.source as never)
    expect(kept.ok).toBe(true)
  })

  it('goes on over the pages where much was written, and is the same each time', async () => {
    const long = Array.from({ length: 40 }, (_, index) =>
      message(
        `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
        index % 2 === 0 ? 'sent' : 'received',
        'Word '.repeat(200),
      ),
    )
    const order = await orderOf({}, { correspondence: long })
    const one = await write(order, 'long.pdf', [green])
    const other = await write(order, 'long.pdf', [green])
    expect(one.pages).toBeGreaterThan(3)
    expect(hasher.sha256(one.pdf)).toBe(hasher.sha256(other.pdf))
  })

  it('is made without the statement where no line of it can be the refund’s, and says so', async () => {
    const { pages, notes, statement } = await write(await orderOf({}), 'without.pdf')
    expect([pages, statement]).toEqual([1, null])
    expect(notes.join(' ')).toContain('The statement is not in it.')
  })

  it('names no delay while it is not known that there is one', async () => {
    const { text, notes } = await write(await orderOf({}, { milestones: [] }), 'unknown.pdf')
    expect(text).not.toContain('overdue')
    expect(text).toContain('Not known: no day of the promise or no period is stated')
    expect(notes[0]).toContain('It is not known that the refund is overdue')
  })

  it.each([
    ['refund.nothing-agreed', { agreed: null }],
    ['refund.nothing-agreed', { agreed: euros(0) }],
    [
      'refund.nothing-missing',
      { credits: [{ at: day('2026-11-18'), amount: euros(2390), route: visa, seenOn: 'statement' as const }] },
    ],
  ])('is refused with %s where there is nothing to ask for', async (code, refund) => {
    await expect(write(await orderOf(refund), 'none.pdf')).rejects.toThrow(code)
  })

  it('is signed where the archive has a certificate, and nobody is asked for its time', async () => {
    const files = createArchiveFiles(join(folder, 'keys-of'))
    const signer = await openSigner(files, clock)
    if (!signer.ok) throw new Error(signer.failure.code)
    const signers = createDocumentSigners(files, clock, signer.value)
    const { pdf, path } = await write(await orderOf({}), 'signed.pdf', [green], signers)
    const { pdf: read } = createDocumentSignatures()
    expect(read(pdf)).toMatchObject({ state: 'whole', isSelfMade: true, stamp: null })
    expect(read(pdf.with(4000, (pdf[4000] ?? 0) ^ 1)).state).toBe('changed')
    expect((await run('pdfsig', ['-nocert', path])).stdout).toContain('Signature is Valid')
  })
})
