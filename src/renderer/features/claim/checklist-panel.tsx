import type { CheckView, WeakPointView } from '../../../contract/case-view.ts'
import type { Tick } from '../../../domain/order/dispute-record.ts'
import { pointAsk, pointName } from '../../i18n/checklist-words.ts'
import { sayStatement } from '../../i18n/say-statement.ts'
import { plural, t } from '../../i18n/translate.ts'

interface ChecklistPanelProps {
  readonly points: readonly CheckView[]
  readonly ticks: readonly Tick[]
  readonly onTick: (ticks: readonly Tick[]) => void
}

const isDone = ({ state }: CheckView): boolean => state === 'found' || state === 'ticked'

/** What the evidence should have; ticked by what was seen, and by the user, who always wins. */
export const ChecklistPanel = ({ points, ticks, onTick }: ChecklistPanelProps) => (
  <section className="card claim-group" aria-labelledby="checklist-title" data-testid="checklist">
    <h3 id="checklist-title">{t('checklist.title')}</h3>
    <p className="small muted">{t('checklist.intro')}</p>
    <p>{plural('checklist.open', points.filter((point) => !isDone(point)).length)}</p>
    <ul className="check-list">
      {points.map((point) => (
        <li key={point.id}>
          <label className="check">
            <input
              type="checkbox"
              checked={isDone(point)}
              onChange={(event) =>
                onTick([
                  ...ticks.filter(({ item }) => item !== point.id),
                  { item: point.id, done: event.target.checked },
                ])
              }
            />
            <span>
              {pointName(point)} <span className="small muted">{t(`checklist.state.${point.state}`)}</span>
            </span>
          </label>
          <p className="small">{sayStatement(point.why)}</p>
          {!isDone(point) && <p className="small check-ask">{pointAsk(point)}</p>}
        </li>
      ))}
    </ul>
  </section>
)

/** The weak points of the case, the heaviest first, with what can be done about each. */
export const WeakPointsPanel = ({ points }: { readonly points: readonly WeakPointView[] }) => (
  <section className="card claim-group" aria-labelledby="weak-title" data-testid="weak-points">
    <h3 id="weak-title">{t('weak.title')}</h3>
    <p className="small muted">{points.length === 0 ? t('weak.none') : t('weak.intro')}</p>
    <ul className="remark-list">
      {points.map(({ severity, said, answer }) => (
        <li
          key={`${said.code} ${JSON.stringify(said.facts)}`}
          className={`remark remark-${severity === 'high' ? 'blocks' : severity === 'medium' ? 'caution' : 'note'}`}
        >
          <p>
            <strong>{t(`weak.${severity}`)}</strong> {sayStatement(said)}
          </p>
          <p className="small muted">{sayStatement(answer)}</p>
        </li>
      ))}
    </ul>
  </section>
)
