import type { ContinuityView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { formatNumber, listOf, lookUp, plural, t } from '../../i18n/translate.ts'
import { Tile } from './tile.tsx'
import { type FilmPlace, TimeButton } from './time-button.tsx'

interface ContinuityTileProps {
  /** Null until a recording was looked through. */
  readonly continuity: ContinuityView | null
  readonly scanning: boolean
  readonly onFilm: (place: FilmPlace) => void
}

/** So many findings stand open: more would push the frames out of sight. */
const openFindings = 2

type Measure = NonNullable<ContinuityView['findings'][number]['measure']>

const withUnit = (value: number, unit: Measure['unit']): string => {
  if (unit === 'count') return formatNumber(value)
  if (unit === 'share') return t('continuity.share', { percent: formatNumber(100 * value, 0) })
  if (unit === 'dB') return t('continuity.decibels', { value: formatNumber(value, 1) })
  return t('continuity.seconds', { value: formatNumber(value, value < 0.1 ? 3 : 2) })
}

/** What the finding rests on, and from where on it is one. */
const measureWords = ({ value, unit, threshold }: Measure): string =>
  t('continuity.measure', { value: withUnit(value, unit), least: withUnit(threshold, unit) })

interface FindingsProps {
  readonly findings: ContinuityView['findings']
  readonly onFilm: (place: FilmPlace) => void
}

const Findings = ({ findings, onFilm }: FindingsProps) =>
  findings.length > 0 && (
    <ul className="finding-list small">
      {findings.map(({ source, kind, seconds, detail, measure }) => (
        <li key={`${source}/${kind}/${seconds}/${detail}`}>
          {seconds !== null && <TimeButton source={source} seconds={seconds} onShow={onFilm} />} {sayPhrase(detail)}
          {measure && <span className="muted"> {measureWords(measure)}</span>}
        </li>
      ))}
    </ul>
  )

/** What an engine of another age calls by a name without words is counted as “other signs”, once. */
const checksInWords = (checks: readonly string[]): string =>
  listOf([...new Set(checks.map((check) => lookUp('check', check)))])

/** Whether anything speaks against one uncut take. It says which checks were made, for it can say no more than they. */
export const ContinuityTile = ({ continuity, scanning, onFilm }: ContinuityTileProps) => {
  const title = t('continuity.title')
  if (!continuity) {
    const verdict = t(scanning ? 'summary.later' : 'summary.never')
    return <Tile title={title} verdict={verdict} tone="none" testId="continuity-line" />
  }
  const { verdict, checks, findings } = continuity
  const looked = <p className="small muted">{t('continuity.checks', { checks: checksInWords(checks) })}</p>
  return (
    <Tile
      title={title}
      verdict={t(`continuity.${verdict}`)}
      tone={verdict === 'unbroken' ? 'ok' : 'warn'}
      testId="continuity-line"
    >
      {verdict === 'unbroken' && looked}
      <Findings findings={findings.slice(0, openFindings)} onFilm={onFilm} />
      {verdict !== 'unbroken' && (
        <details className="more">
          <summary>
            {findings.length > openFindings
              ? plural('continuity.more', findings.length - openFindings)
              : t('continuity.looked')}
          </summary>
          <Findings findings={findings.slice(openFindings)} onFilm={onFilm} />
          {looked}
        </details>
      )}
    </Tile>
  )
}
