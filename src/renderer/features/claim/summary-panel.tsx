import type { CaseView } from '../../../contract/case-view.ts'
import { t } from '../../i18n/translate.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'

type State = CaseView['summary'][number]['state']

const icons: Readonly<Record<State, IconName>> = {
  done: 'check',
  open: 'forward',
  'at-risk': 'warning',
  unknown: 'look',
  none: 'less',
}

/** The six points that decide a case like this, each with where this one stands. */
export const SummaryPanel = ({ summary }: { readonly summary: CaseView['summary'] }) => (
  <section className="card claim-group" aria-labelledby="summary-title" data-testid="six-points">
    <h3 id="summary-title">{t('summary.title')}</h3>
    <ol className="summary-points">
      {summary.map(({ id, state }) => (
        <li key={id} className={`summary-point summary-${state}`}>
          <Icon name={icons[state]} />
          <div>
            <p>
              <strong>{t(`summary.${id}`)}</strong> <span className="tag">{t(`summary.state.${state}`)}</span>
            </p>
            <p className="small muted">{t(`summary.${id}.why`)}</p>
          </div>
        </li>
      ))}
    </ol>
  </section>
)
