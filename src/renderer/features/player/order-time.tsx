import { useEffect, useMemo, useState } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import type { OrderView } from '../../../contract/view.ts'
import { useAnswer, useInvalidate } from '../../data/ask.tsx'
import { showMoment } from '../../i18n/show-moment.ts'
import { formatNumber, t } from '../../i18n/translate.ts'
import type { PlayerPlace } from './film-view.tsx'
import { placeFiles } from './order-timeline.ts'
import { type LookedAtPhoto, PhotoLook } from './photo-look.tsx'

interface OrderTimeProps {
  readonly order: OrderView
  readonly place: PlayerPlace
  readonly onPlace: (place: PlayerPlace) => void
}

type Timeline = RequestOutput<'playback.timeline'>
type Placed = Timeline['placed'][number]

/** Height of one line of files, in CSS pixels. */
const lineHeight = 28
const percent = (share: number): string => `${100 * share}%`

/** When a file was made by the clock that it stands by, in the zone of the user, and what speaks against that. */
const wordsOf = ({ name, kind, startsAt, zone, disagrees }: Placed, assumedZone: string): string => {
  const moment = showMoment(startsAt, assumedZone)
  const [other] = disagrees
  return [
    t(kind === 'photo' ? 'orderTime.photo' : 'orderTime.film', { name, moment }),
    ...(zone === 'assumed' ? [t('orderTime.assumed', { zone: assumedZone })] : []),
    ...(other ? [t('orderTime.disagrees', { minutes: formatNumber(Math.round(Math.abs(other.bySeconds) / 60)) })] : []),
  ].join(' ')
}

const useTimeline = ({ id, originals }: OrderView): Timeline | undefined => {
  const invalidate = useInvalidate()
  const files = originals.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is what makes another line
  useEffect(() => invalidate('playback.timeline'), [invalidate, files])
  return useAnswer('playback.timeline', { orderId: id }).data
}

/** All films and photos of the order by the clocks that they claim; those without one stand apart. */
export const OrderTime = ({ order, place, onPlace }: OrderTimeProps) => {
  const timeline = useTimeline(order)
  const [photo, setPhoto] = useState<LookedAtPhoto | null>(null)
  const laid = useMemo(
    () =>
      placeFiles(
        (timeline?.placed ?? []).map((file) => {
          const startsAt = Date.parse(file.startsAt)
          return { file, startsAt, seconds: (Date.parse(file.endsAt) - startsAt) / 1000 }
        }),
      ),
    [timeline],
  )
  if (!timeline || timeline.placed.length + timeline.unplaced.length < 2) return null
  const lanes = Math.max(0, ...laid.map(({ lane }) => lane + 1))
  const open = (
    file: { readonly source: string; readonly name: string; readonly kind: string },
    words: string,
  ): void =>
    file.kind === 'photo'
      ? setPhoto({ source: file.source, name: file.name, words })
      : onPlace({ source: file.source, seconds: 0 })
  return (
    <section className="order-time" aria-label={t('orderTime.title')} data-testid="order-time">
      {laid.length > 0 && (
        <div className="order-time-line" dir="ltr" style={{ height: lanes * lineHeight }}>
          {laid.map(({ file: { file }, from, to, lane }) => {
            const words = wordsOf(file, timeline.assumedZone)
            const top = lane * lineHeight + 2
            return (
              <button
                key={file.source}
                type="button"
                className={file.kind === 'photo' ? 'order-time-photo' : 'order-time-file'}
                aria-current={file.source === place.source}
                aria-label={words}
                title={words}
                style={{
                  top,
                  left: `min(${percent(from)}, 100% - 26px)`,
                  ...(file.kind === 'photo' ? {} : { width: percent(to - from) }),
                }}
                onClick={() => open(file, words)}
              >
                {file.kind === 'photo' ? '' : file.name}
                {file.disagrees.length > 0 && <span className="order-time-doubt" aria-hidden="true" />}
              </button>
            )
          })}
        </div>
      )}
      <p className="order-time-rest small muted">
        {timeline.unplaced.length > 0 && t('orderTime.unclocked')}
        {timeline.unplaced.map((file) => (
          <button
            key={file.source}
            type="button"
            className="order-time-file"
            aria-current={file.source === place.source}
            onClick={() => open(file, t('orderTime.noClock'))}
          >
            {file.name}
          </button>
        ))}
        <span className="order-time-note">{t('orderTime.note')}</span>
      </p>
      <PhotoLook photo={photo} onClose={() => setPhoto(null)} />
    </section>
  )
}
