import { useState } from 'react'
import type { RulesView } from '../../../contract/rules-view.ts'
import { showDay } from '../../i18n/show-facts.ts'
import { timerName } from '../../i18n/timer-name.ts'
import { lookUp, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { PlainField } from '../../ui/text-field.tsx'
import './rules.css'

interface RulesCardProps {
  readonly rules: RulesView
  /** Puts the user's own value in place of a published one; null goes back to what is published. */
  readonly onSet: (path: string, value: string | null) => void
  readonly onSeen: () => void
}

type Value = RulesView['values'][number]

const nameOf = (path: string): string =>
  path.startsWith('timers.') ? timerName(path.slice('timers.'.length), true) : lookUp('rule', path, { name: path })

const originOf = ({ asOf, confidence }: Value, source: string): string => {
  const words = t(`confidence.${confidence}`)
  return asOf === null
    ? t('deadline.source', { source, confidence: words })
    : t('deadline.sourceOn', {
        source,
        confidence: words,
        day: /^\d{4}-\d\d-\d\d$/.test(asOf) ? showDay(asOf) : asOf,
      })
}

const ValueRow = ({ value, onSet }: { readonly value: Value; readonly onSet: RulesCardProps['onSet'] }) => {
  const [text, setText] = useState<string | null>(null)
  const name = nameOf(value.path)
  return (
    <li className="rule" data-testid={`rule-${value.path}`}>
      <p>
        <strong>{name}</strong> {value.value ?? t('rules.unknown')}
      </p>
      {value.theirs ? (
        <p className="small rule-theirs">
          {t('rules.yours', { published: value.theirs.published ?? t('rules.nothing') })}{' '}
          <Button look="quiet" onClick={() => onSet(value.path, null)}>
            {t('rules.back')}
          </Button>
        </p>
      ) : (
        value.source !== null && <p className="small muted">{originOf(value, value.source)}</p>
      )}
      {value.address && <p className="small muted rule-address">{value.address}</p>}
      {value.note && <p className="small muted">{value.note}</p>}
      {text === null ? (
        <Button look="quiet" onClick={() => setText(value.value ?? '')}>
          {t('rules.setOwn')}
        </Button>
      ) : (
        <div className="rule-own">
          <PlainField label={t('rules.ownValue', { name })} value={text} onChange={setText} />
          <Button
            onClick={() => {
              onSet(value.path, text)
              setText(null)
            }}
          >
            {t('rules.keep')}
          </Button>
        </div>
      )}
    </li>
  )
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul className="small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )

/** What is known of the receiver's rules, with sources; any value can be replaced by the user's own. */
export const RulesCard = ({ rules, onSet, onSeen }: RulesCardProps) => (
  <section className="card rules" aria-labelledby="rules-title" data-testid="rules">
    <details>
      <summary>
        <h3 id="rules-title">{t('rules.title', { name: rules.name })}</h3>
      </summary>
      <p className="small muted">{t('rules.intro', { day: showDay(rules.checked) })}</p>
      {rules.news.length > 0 && (
        <Banner tone="warn" title={t('rules.changed')}>
          <ul className="small">
            {rules.news.map((path) => (
              <li key={path}>{nameOf(path)}</li>
            ))}
          </ul>
          <Button onClick={onSeen}>{t('rules.seen')}</Button>
        </Banner>
      )}
      <ul className="rule-list">
        {rules.values.map((value) => (
          <ValueRow key={value.path} value={value} onSet={onSet} />
        ))}
      </ul>
      <Lines title={t('rules.fields')} lines={rules.fields} />
      <Lines title={t('rules.advice')} lines={rules.advice} />
      <Lines title={t('rules.cautions')} lines={rules.cautions} />
      <Lines title={t('rules.abuse')} lines={rules.abuse} />
    </details>
  </section>
)
