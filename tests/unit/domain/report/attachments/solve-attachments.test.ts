import { describe, expect, it } from 'vitest'
import type { Exhibit } from '../../../../../src/domain/evidence/exhibit.ts'
import { sha256 } from '../../../../../src/domain/kernel/digest.ts'
import type { SubjectKind } from '../../../../../src/domain/kernel/reading.ts'
import { pts } from '../../../../../src/domain/media/presentation-time.ts'
import { arguedExhibits } from '../../../../../src/domain/report/attachments/argument-order.ts'
import { type AttachmentLimits, noLimits } from '../../../../../src/domain/report/attachments/attachment-limits.ts'
import type { AttachmentPlan, LeftOutReason } from '../../../../../src/domain/report/attachments/attachment-plan.ts'
import type { RecordingSpan } from '../../../../../src/domain/report/attachments/clip-candidates.ts'
import type { RequiredElement } from '../../../../../src/domain/report/attachments/required-elements.ts'
import { shareBytes } from '../../../../../src/domain/report/attachments/share-bytes.ts'
import { solveAttachments } from '../../../../../src/domain/report/attachments/solve-attachments.ts'
import { type Chance, chanceFrom } from '../../../../bench/continuity/seeded.ts'

const digest = sha256('ab'.repeat(32))
const timebase = { num: 1, den: 90_000 }
const kinds: readonly SubjectKind[] = ['code', 'label', 'marking', 'item', 'damage', 'other']

const exhibit = (id: string, byteLength: number, kind: SubjectKind = 'label', seconds = 1): Exhibit => ({
  id,
  label: id,
  caption: '',
  kind,
  asset: digest,
  mediaType: 'image/jpeg',
  byteLength,
  codes: [],
  provenance: {
    kind: 'frame',
    source: digest,
    originalName: 'x',
    streamIndex: 0,
    at: { pts: pts(Math.round(seconds * 90_000)), timebase },
    ordinal: 1,
    pixelSha256: digest,
    width: 1920,
    height: 1080,
    toneMapped: false,
    tool: { name: 'ffmpeg', version: '5', arguments: [] },
  },
})

const recording: RecordingSpan = { source: digest, timebase, startTicks: 0, endTicks: 74 * 90_000 }

interface Case {
  readonly exhibits: readonly Exhibit[]
  readonly photos?: readonly string[]
  readonly required?: readonly RequiredElement[]
  readonly limits?: Partial<AttachmentLimits>
  readonly recordings?: readonly RecordingSpan[]
  readonly alone?: readonly string[]
  readonly given?: ReadonlyMap<string, LeftOutReason>
}

const solve = ({ exhibits, photos = [], required = [], limits, recordings = [], alone = [], given }: Case) =>
  solveAttachments({
    argued: arguedExhibits(exhibits, { photos }, required),
    required,
    recordings,
    limits: { ...noLimits, ...limits },
    alone: new Set(alone),
    given: given ?? new Map(),
  })

const idsOf = (plan: AttachmentPlan): readonly (readonly string[])[] =>
  plan.files.map((file) =>
    file.kind === 'picture'
      ? [file.exhibit.id]
      : file.kind === 'sheet'
        ? file.tiles.map((tile) => tile.exhibit.id)
        : ['clip'],
  )

describe('attachments for a form', () => {
  const four = [
    exhibit('A', 100_000),
    exhibit('B', 5_000_000, 'item'),
    exhibit('C', 300_000, 'damage'),
    exhibit('D', 200_000, 'marking'),
  ]

  it('stand in the order of the argument, under the numbers of the text’s photos', () => {
    const plan = solve({ exhibits: four, photos: ['C', 'A'] })
    expect(plan.files.map(({ name }) => name)).toEqual([
      '01_damage.jpg',
      '02_label.jpg',
      '03_item.jpg',
      '04_marking.jpg',
    ])
    expect(plan.leftOut).toEqual([])
  })

  it('share a picture where there are fewer files: the lightest do, and their numbers stay', () => {
    const plan = solve({ exhibits: four, photos: ['C', 'A'], limits: { maxFiles: 3 } })
    expect(idsOf(plan)).toEqual([['C'], ['A'], ['B', 'D']])
    expect(plan.files.map(({ name }) => name)).toEqual(['01_damage.jpg', '02_label.jpg', '03_sheet.jpg'])
  })

  it('are left out, the lightest first, where not even that is enough, and are named', () => {
    const plan = solve({ exhibits: [...four, exhibit('E', 1, 'other')], limits: { maxFiles: 1 } })
    expect(idsOf(plan)).toEqual([['A', 'B', 'C', 'D']])
    expect(plan.leftOut.map(({ exhibit: { id }, reason }) => `${id} ${reason}`)).toEqual(['E too-many'])
    expect(plan.leftOut[0]?.message).toMatch(/^Exhibit E is not among the attachments: .+\.$/)
  })

  it('keep one exhibit of every required element, however light it is', () => {
    const required = [{ id: 'item', name: 'the item', exhibits: ['D'] }]
    const plan = solve({ exhibits: four, required, limits: { maxFiles: 1 }, alone: ['A', 'B', 'C', 'D'] })
    expect(idsOf(plan)).toEqual([['D']])
    expect(plan.missing).toEqual([])
    const two = [...required, { id: 'label', name: 'the label', exhibits: ['A'] }]
    const torn = solve({ exhibits: four, required: two, limits: { maxFiles: 1 }, alone: ['A', 'D'] })
    expect(torn.missing).toHaveLength(1)
    expect(torn.leftOut.length).toBeGreaterThan(0)
  })

  it('give a clip the file that is left, at the stretch that shows most, within the seconds', () => {
    const filmed = [exhibit('A', 1, 'label', 5), exhibit('B', 1, 'item', 20), exhibit('C', 1, 'damage', 28)]
    const plan = solve({ exhibits: filmed, recordings: [recording], limits: { maxFiles: 4, maxVideoSeconds: 20 } })
    const [clip] = plan.files.filter((file) => file.kind === 'clip')
    expect(clip?.name).toBe('04_clip.mp4')
    // B at 20 s and C at 28 s weigh more than A alone: 2 s before the one to 2 s after the other.
    expect(clip?.clip).toMatchObject({ exhibits: ['B', 'C'], from: { pts: 18 * 90_000 }, to: { pts: 30 * 90_000 } })
    const whole = solve({ exhibits: filmed, recordings: [recording], limits: { maxVideoSeconds: 80 } })
    expect(whole.files.at(-1)).toMatchObject({ clip: { from: { pts: 0 }, to: { pts: 74 * 90_000 } } })
  })

  it('hold no clip where none is taken, and say so', () => {
    const plan = solve({ exhibits: four, recordings: [recording], limits: { maxVideoBytes: 0 } })
    expect(plan.files.map(({ kind }) => kind)).not.toContain('clip')
    expect(plan.notes).toEqual([expect.stringMatching(/takes no video/)])
  })

  it('leave all out with the reason when the form takes no pictures that can be made', () => {
    const plan = solve({ exhibits: four, limits: { formats: ['pdf'] } })
    expect([plan.files, plan.leftOut.map(({ reason }) => reason)]).toEqual([[], Array(4).fill('format')])
  })

  it.each([
    [16, false, '01_label.jpg'],
    [9, false, '01_la.jpg'],
    [7, false, '01.jpg'],
    [5, false, '1.jpg'],
    [40, true, '01label.jpg'],
  ])('shorten names to %i characters', (maxNameLength, plainNames, name) => {
    const plan = solve({ exhibits: [exhibit('A', 1)], limits: { maxNameLength, plainNames } })
    expect(plan.files[0]?.name).toBe(name)
  })
})

describe('bytes together', () => {
  it('are shared to the same level, and what is small keeps its size', () => {
    expect(shareBytes([100, 500, 900], 1000)).toEqual([100, 450, 450])
    expect(shareBytes([100, 200], 1000)).toEqual([100, 200])
    expect(shareBytes([5, 5, 5], 10)).toEqual([3, 3, 3])
  })
})

const maybe = <Value>(chance: Chance, value: () => Value): Value | null => (chance.next() < 0.4 ? null : value())

const madeCase = (chance: Chance) => {
  const ids = Array.from({ length: chance.whole(0, 14) }, (_, index) => `x${index}`)
  const exhibits = ids.map((id) =>
    exhibit(id, chance.whole(500, 6_000_000), kinds[chance.whole(0, 5)] ?? 'other', chance.between(0, 70)),
  )
  const some = (): readonly string[] => ids.filter(() => chance.next() < 0.3)
  const limits: AttachmentLimits = {
    maxFiles: maybe(chance, () => chance.whole(1, 10)),
    maxBytesPerFile: maybe(chance, () => chance.whole(20_000, 5_000_000)),
    maxTotalBytes: maybe(chance, () => chance.whole(20_000, 20_000_000)),
    formats: maybe(chance, () => ['jpeg', 'png', 'mp4', 'pdf'].filter(() => chance.next() < 0.6)),
    maxVideoBytes: maybe(chance, () => chance.whole(0, 3) * 10_000_000),
    maxVideoSeconds: maybe(chance, () => chance.whole(1, 90)),
    maxPixels: maybe(chance, () => chance.whole(100_000, 8_000_000)),
    maxNameLength: maybe(chance, () => chance.whole(4, 24)),
    plainNames: chance.next() < 0.3,
  }
  const required = Array.from({ length: chance.whole(0, 4) }, (_, index) => ({
    id: `r${index}`,
    name: `element ${index}`,
    exhibits: some(),
  }))
  const given = new Map(some().map((id): [string, LeftOutReason] => [id, 'not-legible']))
  return { exhibits, photos: some(), required, limits, recordings: [recording], alone: some(), given }
}

describe('whatever the exhibits and the limits', () => {
  it('no limit is passed, the order is kept, names are plain and unique, and nothing goes missing without a word', () => {
    for (let seed = 0; seed < 3000; seed++) {
      const made = madeCase(chanceFrom(seed))
      const { exhibits, photos, required, limits } = made
      const plan = solve(made)
      const { files } = plan
      const told = `seed ${seed}`
      if (limits.maxFiles !== null) expect(files.length, told).toBeLessThanOrEqual(limits.maxFiles)
      for (const { budget, kind, name } of files) {
        const most = kind === 'clip' ? (limits.maxVideoBytes ?? limits.maxBytesPerFile) : limits.maxBytesPerFile
        if (most !== null) expect(budget, told).not.toBeNull()
        expect(budget ?? 0, told).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY)
        expect(name, told).toMatch(limits.plainNames ? /^\d+[a-z]*\.[a-z0-9]+$/ : /^\d+(_[a-z]+)?\.[a-z0-9]+$/)
        if (limits.maxNameLength !== null) expect(name.length, told).toBeLessThanOrEqual(limits.maxNameLength)
        if (kind !== 'clip' && limits.formats !== null) expect(limits.formats, told).toContain(name.split('.')[1])
      }
      if (limits.maxTotalBytes !== null) {
        const together = files.reduce((sum, { budget }) => sum + (budget ?? Number.POSITIVE_INFINITY), 0)
        expect(together, told).toBeLessThanOrEqual(limits.maxTotalBytes)
      }
      expect(new Set(files.map(({ name }) => name)).size, told).toBe(files.length)
      const argued = arguedExhibits(exhibits, { photos }, required).map(({ exhibit: { id } }) => id)
      const groups = idsOf(plan).filter(([id]) => id !== 'clip')
      for (const group of [...groups, groups.flatMap(([first]) => first ?? [])]) {
        const places = group.map((id) => argued.indexOf(id))
        expect(places, told).toEqual([...places].sort((a, b) => a - b))
      }
      for (const group of groups)
        if (group.length > 1)
          expect(
            group.some((id) => made.alone.includes(id)),
            told,
          ).toBe(false)
      const kept = groups.flat()
      const out = plan.leftOut.map(({ exhibit: { id } }) => id)
      expect([...kept, ...out].sort(), told).toEqual(exhibits.map(({ id }) => id).sort())
      const missing = required.filter((element) => !element.exhibits.some((id) => kept.includes(id)))
      expect(plan.missing, told).toEqual(missing)
      for (const file of files) {
        if (file.kind !== 'clip') continue
        const seconds = (file.clip.to.pts - file.clip.from.pts) / 90_000
        expect(seconds, told).toBeGreaterThan(0)
        expect(seconds, told).toBeLessThanOrEqual(limits.maxVideoSeconds ?? 74)
      }
    }
  })
})
