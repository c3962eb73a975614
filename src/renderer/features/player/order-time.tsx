import { useMemo } from 'react'
import type { OrderView } from '../../../contract/view.ts'
import { showMoment } from '../../i18n/show-moment.ts'
import { t } from '../../i18n/translate.ts'
import { filesByClock } from './clocked-files.ts'
import type { PlayerPlace } from './film-view.tsx'
import { placeFiles } from './order-timeline.ts'

interface OrderTimeProps {
  readonly order: OrderView
  readonly place: PlayerPlace
  readonly onPlace: (place: PlayerPlace) => void
}

/** Height of one line of files, in CSS pixels. */
const lineHeight = 28
const percent = (share: number): string => `${100 * share}%`

/** All films and photos of the order by the clocks that they claim; those without one stand apart. */
export const OrderTime = ({ order, place, onPlace }: OrderTimeProps) => {
  const { clocked, unclocked } = useMemo(() => filesByClock(order.originals), [order.originals])
  const placed = useMemo(() => placeFiles(clocked), [clocked])
  const films = unclocked.filter(({ kind }) => kind === 'video')
  if (clocked.length + films.length < 2) return null
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1))
  const open = (source: string): void => onPlace({ source, seconds: 0 })
  return (
    <section className="order-time" aria-label={t('orderTime.title')} data-testid="order-time">
      {placed.length > 0 && (
        <div className="order-time-line" dir="ltr" style={{ height: lanes * lineHeight }} title={t('orderTime.note')}>
          {placed.map(({ file, from, to, lane }) => {
            const at = { top: lane * lineHeight + 2, left: `min(${percent(from)}, 100% - 26px)` }
            const values = { name: file.name, moment: showMoment(new Date(file.startsAt).toISOString(), zone) }
            return file.kind === 'photo' ? (
              <span
                key={file.source}
                className="order-time-photo"
                role="img"
                aria-label={t('orderTime.photo', values)}
                title={t('orderTime.photo', values)}
                style={at}
              />
            ) : (
              <button
                key={file.source}
                type="button"
                className="order-time-file"
                aria-current={file.source === place.source}
                aria-label={t('orderTime.film', values)}
                title={t('orderTime.film', values)}
                style={{ ...at, width: percent(to - from) }}
                onClick={() => open(file.source)}
              >
                {file.name}
              </button>
            )
          })}
        </div>
      )}
      {films.length > 0 && (
        <p className="order-time-rest small muted">
          {t('orderTime.unclocked')}
          {films.map(({ sha256, name }) => (
            <button
              key={sha256}
              type="button"
              className="order-time-file"
              aria-current={sha256 === place.source}
              onClick={() => open(sha256)}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </section>
  )
}
