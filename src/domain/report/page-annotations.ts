import { conceals } from '../evidence/annotation.ts'
import { describeOperation } from '../evidence/annotation-words.ts'
import { concealsPart, type Exhibit } from '../evidence/exhibit.ts'
import type { AnnotationProvenance } from '../evidence/provenance.ts'
import { shownLine } from '../kernel/shown-text.ts'
import type { Order } from '../order/order.ts'
import type { TextSection } from './page-parts.ts'

/** Each operation in words, what takes pixels away first; lengths are measured in the picture below the marks. */
export const annotationSentences = ({ operations, base, width, height }: AnnotationProvenance): readonly string[] => {
  const size = base.kind === 'original' ? { width, height } : base
  const told = operations.toSorted((a, b) => Number(conceals(b)) - Number(conceals(a)))
  return told.map((operation) => describeOperation(operation, operations, size))
}

const below = (exhibit: Exhibit): string =>
  concealsPart(exhibit)
    ? 'The picture below these marks is not in the bundle, because part of it was taken out.'
    : `The picture below these marks lies beside it as exhibits/${exhibit.label}-unannotated.`

const paragraph = (exhibit: Exhibit): readonly string[] =>
  exhibit.provenance.kind === 'annotation'
    ? [
        `Exhibit ${exhibit.label}: ${annotationSentences(exhibit.provenance).map(shownLine).join(' ')} ${below(exhibit)}`,
      ]
    : []

/** What was drawn on pictures, all of it, and which originals were left out for it; nothing when no picture has marks. */
export const annotationSection = ({ exhibits, originals, withheld = [] }: Order): readonly TextSection[] => {
  const said = exhibits.flatMap(paragraph)
  const out = originals.filter(({ sha256 }) => withheld.includes(sha256))
  const paragraphs = [
    ...(said.length > 0
      ? [
          'The buyer drew on these pictures. Places are pixels from the upper left of the picture below the marks. Pixel digests of frames and photos are those of the picture before anything was drawn.',
          ...said,
        ]
      : []),
    ...out.map(
      ({ originalName, sha256 }) =>
        `${shownLine(originalName)} was left out of the bundle by the buyer. Its SHA-256 is ${sha256}; what was taken from it can be compared only by who has the file.`,
    ),
  ]
  return paragraphs.length > 0 ? [{ heading: 'Pictures that were drawn on', paragraphs, commands: [] }] : []
}
