import type { ExhibitView, OrderView } from '../../../contract/view.ts'
import type { OriginalRole } from '../../../domain/order/dispute-record.ts'

/** A picture that an exhibit can be laid beside. */
export interface ComparePicture {
  /** Unique among the choices. */
  readonly id: string
  readonly kind: 'listing' | 'exhibit' | 'photo'
  /** Name of the file, or letter of the exhibit. */
  readonly name: string
  readonly caption: string
  readonly asset: string
}

const order = ['listing', 'exhibit', 'photo'] as const

/** What an exhibit can be compared with: photos of the listing first, then other exhibits, then other photos. */
export const compareChoices = (
  { originals, exhibits }: Pick<OrderView, 'originals' | 'exhibits'>,
  roles: readonly OriginalRole[],
  exhibit: Pick<ExhibitView, 'id'>,
): readonly ComparePicture[] => {
  const photos = originals
    .filter(({ kind }) => kind === 'photo')
    .map(({ sha256, name }): ComparePicture => {
      const isListing = roles.some((role) => role.sha256 === sha256 && role.role === 'listing')
      return { id: sha256, kind: isListing ? 'listing' : 'photo', name, caption: '', asset: sha256 }
    })
  const others = exhibits
    .filter(({ id }) => id !== exhibit.id)
    .map(({ id, label, caption, asset }): ComparePicture => ({ id, kind: 'exhibit', name: label, caption, asset }))
  return [...photos, ...others].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** The roles after a photo was said to be one of the listing, or not to be. */
export const withListing = (
  roles: readonly OriginalRole[],
  sha256: OriginalRole['sha256'],
  isListing: boolean,
): readonly OriginalRole[] => [
  ...roles.filter((role) => role.sha256 !== sha256),
  ...(isListing ? [{ sha256, role: 'listing' as const }] : []),
]
