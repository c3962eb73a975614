import type { DisputeDraft } from '../../dispute/draft.ts'
import type { Exhibit } from '../../evidence/exhibit.ts'
import type { SubjectKind } from '../../kernel/reading.ts'
import type { RequiredElement } from './required-elements.ts'

/** An exhibit with its place in the argument. */
export interface ArguedExhibit {
  readonly exhibit: Exhibit
  /** “Photo 2” of the text; what the text does not name follows. */
  readonly number: number
  /** How much would be lost without it: comparable within one order only. */
  readonly weight: number
}

/** What a picture tells when nothing is stated about it: damage and the label first. */
const kindWeights: Readonly<Record<SubjectKind, number>> = {
  damage: 5,
  label: 4,
  item: 3,
  marking: 2,
  code: 2,
  other: 1,
}

const namedWeight = 10
const showsElementWeight = 20

/** Exhibits in the order of the photo numbers of the dispute text, each with its weight. */
export const arguedExhibits = (
  exhibits: readonly Exhibit[],
  { photos }: Pick<DisputeDraft, 'photos'>,
  required: readonly RequiredElement[],
): readonly ArguedExhibit[] => {
  const place = ({ id }: Exhibit): number => (photos.includes(id) ? photos.indexOf(id) : photos.length)
  return exhibits
    .toSorted((a, b) => place(a) - place(b))
    .map((exhibit, index) => ({
      exhibit,
      number: index + 1,
      weight:
        kindWeights[exhibit.kind] +
        (photos.includes(exhibit.id) ? namedWeight : 0) +
        showsElementWeight * required.filter((element) => element.exhibits.includes(exhibit.id)).length,
    }))
}
