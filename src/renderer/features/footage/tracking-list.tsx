import type { OrderView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'

const tones = { match: 'tag tag-ok', differs: 'tag tag-warn', unknown: 'muted' } as const

/** Numbers read from the footage, held against the order's own; the carrier is a likeness, never settled. */
export const TrackingList = ({ tracking }: { readonly tracking: OrderView['tracking'] }) => (
  <section className="card panel">
    <h2>{t('tracking.title')}</h2>
    <ul className="tracking-list small">
      {tracking.map(({ text, carrier, checkDigit, match }) => (
        <li key={text}>
          <p className="mono">{text}</p>
          <p>
            <span className={tones[match]}>{t(`tracking.${match}`)}</span>
          </p>
          <p className="muted">
            {[carrier && t('tracking.carrier', { carrier }), checkDigit !== 'none' && t(`tracking.${checkDigit}`)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
