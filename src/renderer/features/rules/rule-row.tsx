import type { GroundsView, RuleView } from '../../../contract/rules-view.ts'
import { showDay } from '../../i18n/show-facts.ts'
import { t } from '../../i18n/translate.ts'
import { Grounds } from './grounds.tsx'
import { OwnValue, type SetRule } from './own-value.tsx'
import { ruleName, showRule, showValue } from './rule-words.ts'

interface OriginProps {
  readonly grounds: GroundsView
}

/** In one line, where it comes from; for what nobody knows, what is known about that. */
const Origin = ({ grounds: { sources, note, confidence } }: OriginProps) => {
  const [first] = sources
  if (!first) return note ?? t('rules.noSource')
  return `${first.title} · ${t(`rules.short.${confidence}`)}`
}

interface FactRowProps extends OriginProps {
  readonly name: string
  readonly value: string
  readonly onTell: (message: string) => void
}

/** Something that is published and that the user cannot put another value in place of. */
export const FactRow = ({ name, value, grounds, onTell }: FactRowProps) => (
  <li className="rule">
    <p className="rule-head">
      <span className="rule-name">{name}</span>
      <span>{value}</span>
    </p>
    <details className="more">
      <summary>
        <span className="rule-origin">
          <Origin grounds={grounds} />
        </span>
      </summary>
      <Grounds grounds={grounds} onTell={onTell} />
    </details>
  </li>
)

interface RuleRowProps {
  readonly rule: RuleView
  readonly onSet: SetRule
  readonly onTell: (message: string) => void
}

/** One value of the pack, in words, and what the user may put in its place. */
export const RuleRow = ({ rule, onSet, onTell }: RuleRowProps) => {
  const { path, value, own, theirs } = rule
  return (
    <li className={`rule ${theirs ? 'rule-theirs' : ''}`} data-testid={`rule-${path}`}>
      <p className="rule-head">
        <span className="rule-name">{ruleName(path, own)}</span>
        <span className={value === null ? 'rule-unknown' : undefined}>{showRule(rule)}</span>
        {theirs && <span className="tag rule-yours">{t('rules.yours')}</span>}
      </p>
      {theirs && (
        <p className="small">
          {t('rules.yoursSince', { day: showDay(theirs.at), published: showValue(path, theirs.published) })}
        </p>
      )}
      {theirs?.note && <p className="small">{theirs.note}</p>}
      <details className="more">
        <summary>
          <span className="rule-origin">
            <Origin grounds={rule} />
          </span>
        </summary>
        <Grounds grounds={rule} onTell={onTell} />
        <OwnValue rule={rule} onSet={onSet} />
      </details>
    </li>
  )
}
