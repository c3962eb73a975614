import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import type { AnnotationOperation } from '../../src/domain/evidence/annotation.ts'
import type { Exhibit } from '../../src/domain/evidence/exhibit.ts'
import { type Manifest, parseManifest, rootOf } from '../../src/domain/evidence/manifest.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import type { Order } from '../../src/domain/order/order.ts'
import { noLimits } from '../../src/domain/report/attachments/attachment-limits.ts'
import { openLedger } from '../../src/domain/report/verification-ledger.ts'
import type { ExportedOrder } from '../../src/workflow/export-order.ts'
import { redrawAnnotations } from '../../src/workflow/redraw-annotations.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'
import { filmLabel, labelNumber } from '../fixtures/film-label.ts'

const never = new AbortController().signal
const nothing = () => undefined
const id = 'order-1'
const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const okay = <Value>(result: { ok: true; value: Value } | { ok: false; failure: { message: string } }): Value => {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

let folder: string
let open: OpenDesk
let order: Order
let bare: Order
let exported: ExportedOrder

const stroke = { color: 'red', weight: 'medium' } as const
const secret = { x: 203, y: 101, width: 395, height: 190 }
const marks: readonly AnnotationOperation[] = [
  {
    kind: 'ruler',
    id: 'r',
    from: { x: 20, y: 60 },
    to: { x: 220, y: 60 },
    length: { value: 10, unit: 'cm' },
    ...stroke,
  },
  { kind: 'measure', id: 'm', from: { x: 20, y: 120 }, to: { x: 120, y: 120 }, ...stroke },
  { kind: 'arrow', id: 'a', from: { x: 30, y: 30 }, to: { x: 180, y: 160 }, ...stroke, note: 'torn here' },
  { kind: 'text', id: 't', at: { x: 40, y: 180 }, text: 'Torn 破 рвано', color: 'red', size: 'medium' },
]
const covers: readonly AnnotationOperation[] = [
  { kind: 'redact', id: 'x', area: secret, color: 'black' },
  { kind: 'blur', id: 'u', area: { x: 700, y: 400, width: 150, height: 90 } },
]

/** A photo of noise: whatever survives of an area would be seen. */
const noisyPhoto = async (path: string): Promise<void> => {
  const [width, height] = [960, 640]
  const noise = Buffer.alloc(width * height * 3)
  for (let at = 0; at < noise.length; at++) noise[at] = ((at * 2654435761) >>> 13) % 256
  await sharp(noise, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toFile(path)
}

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()

const manifestIn = (bundle: string): Manifest => {
  const parsed = parseManifest(readFileSync(join(bundle, 'manifest.json'), 'utf8'))
  if (!parsed.ok) throw new Error(parsed.failure)
  return parsed.value
}

const textOf = (bundle: string): string =>
  execFileSync('pdftotext', ['-layout', join(bundle, 'evidence.pdf'), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')

const exportInto = async (name: string): Promise<ExportedOrder> =>
  okay(
    await open.desk.exportBundle(
      id,
      { directory: join(folder, name), name: 'bundle', language: 'en', target: null, zip: true },
      nothing,
      never,
    ),
  )

const exhibitAt = (from: Order, index: number): Exhibit => {
  const exhibit = from.exhibits[index]
  if (!exhibit) throw new Error(`no exhibit ${index}`)
  return exhibit
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-annotated-'))
  const tools = okay(await findMediaTools(process.env))
  const video = await filmLabel(tools.ffmpeg.path, folder, 'label')
  await noisyPhoto(join(folder, 'photo.jpg'))
  open = okay(await openDesk(join(folder, 'archive'), { create: true }))
  const { desk } = open
  const imported = okay(await desk.importFiles(id, [video, join(folder, 'photo.jpg')], nothing, never)).order
  const [film, photo] = imported.originals.map(({ sha256 }) => sha256) as [Sha256, Sha256]
  const picks = [
    { source: film, ordinal: 40 },
    { source: photo, ordinal: null },
    { source: film, ordinal: 70 },
  ]
  bare = okay(await desk.designate(id, picks, nothing, never)).order
  okay(await desk.annotate(id, exhibitAt(bare, 0).id, marks))
  okay(await desk.annotate(id, exhibitAt(bare, 1).id, covers))
  const { provenance } = exhibitAt(bare, 2)
  if (provenance.kind !== 'frame') throw new Error('no frame')
  const { width, height } = provenance
  order = okay(
    await desk.annotate(id, exhibitAt(bare, 2).id, [
      { kind: 'redact', id: 'x', area: { x: 0, y: 0, width, height }, color: 'blue' },
    ]),
  )
  mkdirSync(join(folder, 'out'))
  exported = await exportInto('out')
}, 120_000)

afterAll(async () => {
  await open.close()
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
})

describe('a bundle with annotated exhibits', () => {
  it('passes every check, frames below the annotations included, as a folder and as a zip', async () => {
    expect(exported.verification.ok).toBe(true)
    const states = new Map(exported.verification.checks.map(({ id: check, state }) => [check, state]))
    expect(states.get('frames.reextract')).toBe('pass')
    expect(states.get('exhibits.provenance')).toBe('pass')
    expect(states.get('annotations.redrawn')).toBe('pass')
    const zip = okay(await verifyBundle(open.ports, exported.zip ?? '', nothing, never))
    expect(zip.ok).toBe(true)
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'manifest.sha256'], { cwd: exported.bundle })
  })

  it('holds the picture below the marks, but not where part of it was taken out', () => {
    const pictures = filesIn(exported.bundle).filter((path) => path.startsWith('exhibits/'))
    expect(pictures).toEqual(['exhibits/A-unannotated.jpg', 'exhibits/A.jpg', 'exhibits/B.jpg', 'exhibits/C.jpg'])
    const below = readFileSync(join(exported.bundle, 'exhibits/A-unannotated.jpg'))
    expect(shaOf(below)).toBe(exhibitAt(bare, 0).asset)
    const [, photo, frame] = manifestIn(exported.bundle).evidence.exhibits
    expect(photo?.unannotated).toBeUndefined()
    expect(frame?.unannotated).toBeUndefined()
    const digests = new Set(filesIn(exported.bundle).map((path) => shaOf(readFileSync(join(exported.bundle, path)))))
    for (const index of [1, 2]) expect(digests.has(exhibitAt(bare, index).asset)).toBe(false)
  })

  it('states every operation in the manifest and in the words of the report', () => {
    const [first, second] = manifestIn(exported.bundle).evidence.exhibits
    expect(first?.provenance).toMatchObject({
      kind: 'annotation',
      source: exhibitAt(bare, 0).asset,
      base: exhibitAt(bare, 0).provenance,
      operations: marks,
    })
    expect(second?.provenance).toMatchObject({ operations: covers })
    const text = textOf(exported.bundle)
    expect(text).toMatch(/Annotated ruler, measured length, arrow, text; the picture is 1280 × 720 pixels/)
    expect(text).toContain('Arrow in red from 30, 30 to 180, 160. Note: torn here.')
    expect(text).toContain('Redacted in black at 203, 101, 395 × 190 pixels: nothing is left of what was there.')
    expect(text).toContain('Pictures that were drawn on')
  })

  it('tells no code that was covered: not in the manifest’s exhibit, not in its caption', () => {
    expect(exhibitAt(bare, 2).caption).toContain(labelNumber)
    const covered = exhibitAt(order, 2)
    expect(covered.codes).toEqual([])
    expect(JSON.stringify(manifestIn(exported.bundle).evidence.exhibits[2])).not.toContain(labelNumber)
  })

  it('shows in the report byte for byte the pictures that it lists', () => {
    const taken = mkdtempSync(join(folder, 'images-'))
    execFileSync('pdfimages', ['-all', join(exported.bundle, 'evidence.pdf'), join(taken, 'p')])
    const digests = new Set(readdirSync(taken).map((name) => shaOf(readFileSync(join(taken, name)))))
    for (const { asset } of order.exhibits) expect(digests.has(asset)).toBe(true)
    for (const { asset } of bare.exhibits) expect(digests.has(asset)).toBe(false)
  })

  it('has one colour where a part was redacted, and the rest as it was', async () => {
    const decoded = async (bytes: Uint8Array) => sharp(bytes).raw().toBuffer({ resolveWithObject: true })
    const now = await decoded(readFileSync(join(exported.bundle, 'exhibits/B.jpg')))
    const before = await decoded(okay(await open.ports.vault.read(exhibitAt(bare, 1).asset)))
    const { width } = now.info
    let far = 0
    for (let y = 0; y < now.info.height; y++) {
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 3
        const inside = x >= secret.x && y >= secret.y && x < secret.x + secret.width && y < secret.y + secret.height
        if (inside) expect(now.data.readUIntBE(at, 3)).toBe(0)
        if (x < 190) far = Math.max(far, Math.abs((now.data[at] ?? 0) - (before.data[at] ?? 0)))
      }
    }
    expect(far).toBeLessThan(24)
    const { exif, xmp, iptc, icc } = await sharp(join(exported.bundle, 'exhibits/B.jpg')).metadata()
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('warns that the originals still show what is covered', () => {
    expect(exported.warnings.filter((warning) => warning.includes('goes into the bundle as it is'))).toHaveLength(2)
    expect(exported.warnings[1]).toMatch(/^Exhibit B hides part of what photo\.jpg shows/)
  })
})

describe('an original that is withheld', () => {
  it('is not in the bundle, which verifies and says so', async () => {
    const photo = order.originals[1]?.sha256 as Sha256
    okay(await open.desk.withhold(id, photo, true))
    const again = await exportInto('withheld')
    expect(filesIn(again.bundle).filter((path) => path.startsWith('originals/'))).toEqual(['originals/01_label.mp4'])
    expect(again.verification.ok).toBe(true)
    expect(again.warnings.filter((warning) => warning.includes('photo.jpg'))).toEqual([])
    expect(manifestIn(again.bundle).evidence.withheld).toEqual([photo])
    expect(textOf(again.bundle)).toContain('photo.jpg was left out of the bundle by the buyer.')
    okay(await open.desk.withhold(id, photo, false))
  })

  it('cannot be left out afterwards without a trace', async () => {
    const manifest = manifestIn(exported.bundle)
    const forged = { ...manifest.evidence, withheld: [manifest.evidence.originals[1]?.sha256 as Sha256] }
    const root = rootOf(forged, (text) => open.ports.hasher.sha256(text))
    expect(root).not.toBe(manifest.rootSha256)
  })
})

describe('a mark that the list does not name', () => {
  it.each<[string, readonly AnnotationOperation[]]>([
    ['is missing from the list', marks.slice(0, 3)],
    ['reaches out of the picture', [{ kind: 'redact', id: 'x', area: { ...secret, y: 99_999 }, color: 'red' }]],
  ])('is found when the marks are drawn again: one %s', async (_, operations) => {
    const manifest = manifestIn(exported.bundle)
    const ledger = openLedger()
    const opened = okay(await open.ports.bundles.open(exported.bundle))
    const [first, ...others] = manifest.evidence.exhibits
    if (first?.provenance.kind !== 'annotation') throw new Error('nothing is drawn on A')
    const fewer = { ...first, provenance: { ...first.provenance, operations } }
    const forged = { ...manifest, evidence: { ...manifest.evidence, exhibits: [fewer, ...others] } }
    await redrawAnnotations(open.ports, opened, forged, ledger)
    await opened.close()
    expect(ledger.close()).toMatchObject({ ok: false, checks: [{ id: 'annotations.redrawn', state: 'fail' }] })
  })
})

describe('the annotations of an exhibit', () => {
  it('stay editable, and an empty list gives the very same exhibit back', async () => {
    const before = exhibitAt(bare, 0)
    const moved = marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: 'Torn' } : mark))
    const changed = exhibitAt(okay(await open.desk.annotate(id, before.id, moved)), 0)
    expect(changed.asset).not.toBe(exhibitAt(order, 0).asset)
    expect(changed.unannotated?.asset).toBe(before.asset)
    const same = exhibitAt(okay(await open.desk.annotate(id, before.id, marks)), 0)
    expect(same.asset).toBe(exhibitAt(order, 0).asset)
    expect(exhibitAt(okay(await open.desk.annotate(id, before.id, [])), 0)).toEqual(before)
  })

  it('are listed by kind and digest in the chain of custody, without their words', async () => {
    const entries = okay(await open.ports.archive.custody(id)).filter(({ action }) => action === 'annotated')
    expect(entries[0]?.subject).toMatchObject({ operations: ['ruler', 'measure', 'arrow', 'text'] })
    expect(JSON.stringify(entries)).not.toContain('Torn')
  })

  it('are in the archive’s record, whose check finds everything that they rest on', async () => {
    const checked = okay(await verifyBundle(open.ports, join(folder, 'archive'), nothing, never))
    expect(checked.ok).toBe(true)
  })

  it('in letters that no font has are refused before anything is drawn', async () => {
    const odd: AnnotationOperation = {
      kind: 'text',
      id: 't',
      at: { x: 9, y: 9 },
      text: 'ᚠ',
      color: 'red',
      size: 'small',
    }
    const refused = await open.desk.annotate(id, exhibitAt(bare, 0).id, [odd])
    expect(refused.ok ? null : refused.failure.code).toBe('annotation.no-letter')
  })

  it('never reach a clip: a recording that shows what is covered gives none', async () => {
    const kinds = async (name: string): Promise<readonly string[]> => {
      const request = { directory: folder, name, language: 'en', target: null, limits: noLimits }
      return okay(await open.desk.attach(id, request, nothing, never)).files.map(({ kind }) => kind)
    }
    expect(await kinds('covered')).not.toContain('clip')
    okay(await open.desk.annotate(id, exhibitAt(bare, 2).id, []))
    expect(await kinds('open')).toContain('clip')
  })
})
