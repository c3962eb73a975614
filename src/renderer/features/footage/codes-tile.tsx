import type { OrderView, ScanView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { CopyLine } from './copy-line.tsx'
import { Tile } from './tile.tsx'
import { type FilmPlace, TimeButton } from './time-button.tsx'

interface CodesTileProps {
  readonly order: OrderView
  readonly scanning: boolean
  readonly onFilm: (place: FilmPlace) => void
  readonly onTell: (message: string) => void
}

/** So many places of one code are named; they are meant to be found, not counted. */
const namedPlaces = 6

type Code = ScanView['codes'][number]

const CodeRow = ({ source, code, onFilm, onTell }: Omit<CodesTileProps, 'order' | 'scanning'> & RowProps) => (
  <li>
    <CopyLine label={code.format} text={code.text} onTell={onTell} />
    <p className="code-places small muted">
      {plural('reads', code.reads)}
      {code.seconds.slice(0, namedPlaces).map((seconds) => (
        <TimeButton key={seconds} source={source} seconds={seconds} onShow={onFilm} />
      ))}
      {code.seconds.length > namedPlaces && t('codes.andMore')}
    </p>
  </li>
)

interface RowProps {
  readonly source: string
  readonly code: Code
}

/** Every code that was read, where, and what could not be looked at. */
export const CodesTile = ({ order, scanning, onFilm, onTell }: CodesTileProps) => {
  const { scans, textReading } = order
  const rows = scans.flatMap(({ source, codes }) => codes.map((code) => ({ source, code })))
  const unreadable = scans.reduce((sum, scan) => sum + scan.unreadable, 0)
  const nothingYet = t(scanning ? 'summary.later' : 'summary.never')
  const verdict = scans.length === 0 ? nothingYet : rows.length === 0 ? t('codes.none') : plural('codes', rows.length)
  return (
    <Tile title={t('codes.title')} verdict={verdict} tone="none" testId="codes-line">
      {rows.length > 0 && (
        <details className="more">
          <summary>{t('codes.where')}</summary>
          <ul className="code-list">
            {rows.map((row) => (
              <CodeRow
                key={`${row.source}/${row.code.format}/${row.code.text}`}
                {...row}
                onFilm={onFilm}
                onTell={onTell}
              />
            ))}
          </ul>
        </details>
      )}
      {unreadable > 0 && <p className="small">{plural('unreadable', unreadable)}</p>}
      {textReading && (
        <p className="small" data-testid="no-text-reading">
          {t('codes.noText')} {sayPhrase(textReading.message)}
        </p>
      )}
    </Tile>
  )
}
