import type { OrderView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { t } from '../../i18n/translate.ts'

type Continuity = NonNullable<OrderView['continuity']>
type Finding = Continuity['findings'][number]

/** The finding's own sentence, with the time after it unless the sentence names it. */
const sentenceOf = ({ seconds, detail }: Finding): string => {
  const time = seconds === null ? null : formatClock(seconds)
  return time === null || detail.includes(time) ? detail : `${detail} (${t('continuity.at', { time })})`
}

export const ContinuityNote = ({ continuity }: { readonly continuity: Continuity }) => (
  <section className="card panel">
    <h2>{t('continuity.title')}</h2>
    <p className={`verdict verdict-${continuity.verdict}`}>{t(`continuity.${continuity.verdict}`)}</p>
    {continuity.findings.length > 0 && (
      <ul className="finding-list small">
        {continuity.findings.map((finding) => (
          <li key={`${finding.kind}/${finding.seconds}/${finding.detail}`}>{sentenceOf(finding)}</li>
        ))}
      </ul>
    )}
  </section>
)
