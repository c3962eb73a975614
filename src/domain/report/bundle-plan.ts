import type { DisputeDraft } from '../dispute/draft.ts'
import { concealsPart, type Exhibit, pictureExtension } from '../evidence/exhibit.ts'
import type { BundleFileRole, EvidenceStatement } from '../evidence/manifest.ts'
import type { Original } from '../evidence/original.ts'
import type { SigningKey } from '../evidence/signed-line.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Order } from '../order/order.ts'
import { readmeText } from './bundle-readme.ts'
import type { ReportSeal } from './page-seal.ts'

/** Where the bytes of a planned file come from; the report is made from the page plan, the verifier ships with us. */
export type PlannedContent =
  | { readonly kind: 'blob'; readonly sha256: Sha256; readonly bytes: number; readonly place: 'vault' | 'cache' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'report' }
  | { readonly kind: 'verifier' }

export interface PlannedFile {
  readonly path: string
  readonly role: BundleFileRole
  readonly content: PlannedContent
  readonly derivedFrom?: readonly Sha256[]
}

/** A file for the form, ready to be copied. */
export interface ReadyAttachment {
  readonly name: string
  readonly sha256: Sha256
  readonly bytes: number
  readonly place: 'vault' | 'cache'
  /** Digests of what it was made of. */
  readonly madeOf: readonly Sha256[]
}

export interface BundlePlan {
  /** The folder's name. */
  readonly name: string
  /** Every file but `manifest.json` and `manifest.sha256`, which are made from what was written. */
  readonly files: readonly PlannedFile[]
}

export interface BundleInput {
  readonly order: Order
  readonly draft: DisputeDraft
  readonly attachments: readonly ReadyAttachment[]
  readonly rootSha256: Sha256
  readonly createdAt: Instant
  /** The log as it stands, line by line; its last line is the evidence statement's `custodyHead`. */
  readonly custodyLog: string
  /** Left out where nobody signs. */
  readonly seal?: ReportSeal | null
}

/** The original's digests that stay out; what the order no longer holds is not named. */
const withheldOf = ({ originals, withheld = [] }: Order): readonly Sha256[] =>
  withheld.filter((digest) => originals.some(({ sha256 }) => sha256 === digest))

/** An exhibit as strangers are told of it: nothing about the picture below what was taken out of it. */
const statedExhibit = (exhibit: Exhibit): Exhibit => {
  const { unannotated: _, ...stated } = exhibit
  return concealsPart(exhibit) ? stated : exhibit
}

/** What a file says of itself stands in the file; what an app said beside it, with a place, is for its owner to give. */
const statedOriginal = ({ hints: _, ...original }: Original): Original => original

/** What the root digest covers. */
export const evidenceStatement = (
  order: Order,
  custodyHead: Sha256 | null,
  keys: readonly SigningKey[],
): EvidenceStatement => {
  const withheld = withheldOf(order)
  return {
    orderId: order.id,
    originals: order.originals.map(statedOriginal),
    exhibits: order.exhibits.map(statedExhibit),
    ...(withheld.length > 0 ? { withheld } : {}),
    custodyHead,
    ...(keys.length > 0 ? { keys } : {}),
  }
}

/** Names that Windows gives to devices, with or without an extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** ASCII letters, digits, `.`, `-` and `_` of a name; empty when nothing is left. It ends in no dot, which Windows would leave out. */
const plainName = (name: string, mostCharacters = 60): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/_+/g, '_')
    .replace(/^[._]+/, '')
    .slice(0, mostCharacters)
    .replace(/[._]+$/, '')
  return deviceName.test(plain) ? `_${plain}` : plain
}

/** `proofbox-8123456789`: the bundle's folder. An id without any plain character gives `proofbox-order`. */
export const bundleName = (orderId: string): string => `proofbox-${plainName(orderId) || 'order'}`

/** `01_VID_2026.mp4`: the number makes it unique, whatever two names become when they are made plain. */
export const originalFileName = (index: number, originalName: string): string => {
  const dot = originalName.lastIndexOf('.')
  const stem = plainName(dot > 0 ? originalName.slice(0, dot) : originalName) || 'original'
  const extension = dot > 0 ? plainName(originalName.slice(dot + 1), 8) : ''
  return `${String(index + 1).padStart(2, '0')}_${stem}${extension ? `.${extension.toLowerCase()}` : ''}`
}

const textFile = (path: string, role: BundleFileRole, text: string): PlannedFile => ({
  path,
  role,
  content: { kind: 'text', text },
})

const pictureFile = (name: string, picture: Pick<Exhibit, 'asset' | 'mediaType' | 'byteLength'>): PlannedFile => ({
  path: `exhibits/${name}.${pictureExtension(picture)}`,
  role: 'exhibit',
  content: { kind: 'blob', sha256: picture.asset, bytes: picture.byteLength, place: 'vault' },
})

/** The exhibit, and beside it the picture without the marks, unless that shows what was taken out. */
const exhibitFiles = (exhibit: Exhibit): readonly PlannedFile[] => [
  pictureFile(exhibit.label, exhibit),
  ...(exhibit.unannotated && !concealsPart(exhibit)
    ? [pictureFile(`${exhibit.label}-unannotated`, exhibit.unannotated)]
    : []),
]

const lineEnded = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

/** Lays out the bundle folder. Pure: the same input gives the same plan. Files are sorted by path. */
export const planBundle = ({
  order,
  draft,
  attachments,
  rootSha256,
  createdAt,
  custodyLog,
  seal = null,
}: BundleInput): BundlePlan => {
  const originals = [...new Map(order.originals.map((original) => [original.sha256, original])).values()]
  const language = plainName(draft.language) || 'en'
  const withheld = new Set(withheldOf(order))
  const files: readonly PlannedFile[] = [
    { path: 'evidence.pdf', role: 'report', content: { kind: 'report' } },
    textFile(`dispute.${language}.txt`, 'text', lineEnded(draft.text)),
    ...attachments.map(
      ({ name, sha256, bytes, place, madeOf }): PlannedFile => ({
        path: `attachments/${name}`,
        role: 'attachment',
        content: { kind: 'blob', sha256, bytes, place },
        ...(madeOf.includes(sha256) ? {} : { derivedFrom: madeOf }),
      }),
    ),
    ...order.exhibits.flatMap(exhibitFiles),
    ...originals.flatMap((original, index): readonly PlannedFile[] =>
      withheld.has(original.sha256)
        ? []
        : [
            {
              path: `originals/${originalFileName(index, original.originalName)}`,
              role: 'original',
              content: { kind: 'blob', sha256: original.sha256, bytes: original.byteLength, place: 'vault' },
            },
          ],
    ),
    textFile('custody.jsonl', 'custody', custodyLog),
    { path: 'verify.html', role: 'verifier', content: { kind: 'verifier' } },
    textFile('README.txt', 'readme', readmeText({ orderId: order.id, rootSha256, createdAt, language, seal })),
  ]
  return {
    name: bundleName(order.id),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  }
}
