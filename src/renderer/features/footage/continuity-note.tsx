import type { OrderView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { t } from '../../i18n/translate.ts'

type Continuity = NonNullable<OrderView['continuity']>

export const ContinuityNote = ({ continuity }: { readonly continuity: Continuity }) => (
  <section className="card panel">
    <h2>{t('continuity.title')}</h2>
    <p className={`verdict verdict-${continuity.verdict}`}>{t(`continuity.${continuity.verdict}`)}</p>
    {continuity.findings.length > 0 && (
      <ul className="finding-list small">
        {continuity.findings.map(({ kind, seconds, detail }) => (
          <li key={`${kind}/${seconds}/${detail}`}>
            {detail}{' '}
            {seconds !== null && <span className="muted">{t('continuity.at', { time: formatClock(seconds) })}</span>}
          </li>
        ))}
      </ul>
    )}
  </section>
)
