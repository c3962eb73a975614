import { concealsPart, type Exhibit } from '../evidence/exhibit.ts'
import { baseOf } from '../evidence/provenance.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Order } from '../order/order.ts'

/** An original that shows what was taken out of exhibits. */
export interface Exposure {
  readonly source: Sha256
  readonly name: string
  /** Letters of the exhibits that hide something of it. */
  readonly exhibits: readonly string[]
  /** True when it stays out of bundles. */
  readonly withheld: boolean
  /** What that means and what can be done, for people. */
  readonly sentence: string
}

const listed = (labels: readonly string[]): string => `Exhibit${labels.length > 1 ? 's' : ''} ${labels.join(', ')}`

const sentenceOf = (name: string, labels: readonly string[], withheld: boolean): string => {
  if (labels.length === 0) return `${name} stays out of the bundle, though no exhibit hides anything of it now.`
  const hide = `${listed(labels)} ${labels.length > 1 ? 'hide' : 'hides'} part of what ${name} shows`
  return withheld
    ? `${hide}; ${name} stays out of the bundle. The receiver cannot take its frames again.`
    : `${hide}, and ${name} goes into the bundle as it is. Leave it out if the receiver must not see that part.`
}

/** Originals that show what exhibits hide, and those that stay out of bundles; in the order's own sequence. */
export const exposuresOf = ({ originals, exhibits, withheld = [] }: Order): readonly Exposure[] =>
  originals.flatMap(({ sha256, originalName }) => {
    const labels = exhibits
      .filter((exhibit) => concealsPart(exhibit) && baseOf(exhibit.provenance).source === sha256)
      .map(({ label }) => label)
    const out = withheld.includes(sha256)
    return labels.length === 0 && !out
      ? []
      : [
          {
            source: sha256,
            name: originalName,
            exhibits: labels,
            withheld: out,
            sentence: sentenceOf(originalName, labels, out),
          },
        ]
  })

/** Exhibits whose cropped-off part still leaves with the bundle, since cropping hides nothing. */
const croppedOnly = ({ exhibits }: Order): readonly string[] =>
  exhibits
    .filter(
      (exhibit) =>
        exhibit.provenance.kind === 'annotation' &&
        exhibit.provenance.operations.some(({ kind }) => kind === 'crop') &&
        !concealsPart(exhibit),
    )
    .map(({ label }) => label)

/** Exhibits of the same file that hide nothing: a frame nearby may show what another covers. */
const openBeside = ({ exhibits }: Order): readonly string[] => {
  const sourceOf = (exhibit: Exhibit): Sha256 => baseOf(exhibit.provenance).source
  const covered = new Set(exhibits.filter(concealsPart).map(sourceOf))
  return exhibits
    .filter((exhibit) => !concealsPart(exhibit) && covered.has(sourceOf(exhibit)))
    .map(({ label }) => label)
}

/** What the sender should know before the bundle leaves, in plain sentences. */
export const exposureWarnings = (order: Order): readonly string[] => [
  ...exposuresOf(order)
    .filter(({ withheld }) => !withheld)
    .map(({ sentence }) => sentence),
  ...openBeside(order).map(
    (label) =>
      `Exhibit ${label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.`,
  ),
  ...croppedOnly(order).map(
    (label) =>
      `Exhibit ${label} is cropped, and the whole picture lies beside it as exhibits/${label}-unannotated. To hide a part, redact it.`,
  ),
]
