import type { TrackingView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'

type Difference = NonNullable<TrackingView['difference']>

/** Each character with its column, for a key that stays. */
const columns = (text: string): readonly (readonly [number, string])[] =>
  [...text].map((character, column) => [column, character])

const Row = ({ name, text, other }: { readonly name: string; readonly text: string; readonly other: string }) => (
  <>
    <dt>{name}</dt>
    <dd className="aligned-number">
      {columns(text).map(([column, character]) =>
        character === other[column] ? <span key={column}>{character}</span> : <mark key={column}>{character}</mark>,
      )}
    </dd>
  </>
)

/** The order's number and the one that was read, character under character; those that differ are boxed and underlined. */
export const AlignedNumbers = ({ difference }: { readonly difference: Difference }) => (
  <dl className="aligned" data-testid="aligned-numbers">
    <Row name={t('tracking.order')} text={difference.expected} other={difference.read} />
    <Row name={t('tracking.read')} text={difference.read} other={difference.expected} />
  </dl>
)
