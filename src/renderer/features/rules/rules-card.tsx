import type { GroundsView, RulesView, RuleView } from '../../../contract/rules-view.ts'
import { shownLine } from '../../../domain/kernel/shown-text.ts'
import { showDay } from '../../i18n/show-facts.ts'
import { timerName } from '../../i18n/timer-name.ts'
import { listOf, lookUp, plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FormCopies } from './form-copies.tsx'
import { Grounds } from './grounds.tsx'
import type { SetRule } from './own-value.tsx'
import { FactRow, RuleRow } from './rule-row.tsx'
import { isTimer, showRefundTime } from './rule-words.ts'
import { RulesNews } from './rules-news.tsx'
import './rules.css'

interface RulesCardProps {
  readonly rules: RulesView
  /** The order's own link; empty where there is none. */
  readonly link: string
  readonly onSet: SetRule
  readonly onSeen: () => void
  readonly onBrowse: () => void
  readonly onTell: (message: string) => void
}

interface LinesProps {
  readonly title: string
  readonly said: GroundsView & { readonly lines: readonly string[] }
  readonly onTell: (message: string) => void
}

const Lines = ({ title, said, onTell }: LinesProps) =>
  said.lines.length === 0 ? null : (
    <section className="rules-part">
      <h4>{title}</h4>
      <ul className="rule-lines">
        {said.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className="more">
        <summary>{t('rules.grounds')}</summary>
        <Grounds grounds={said} onTell={onTell} />
      </details>
    </section>
  )

const isTime = (rule: RuleView): boolean => isTimer(rule) || rule.path === 'zone' || rule.path === 'refundLatest'
const isFile = ({ path }: RuleView): boolean => path.startsWith('files.')

const Further = ({ further }: Pick<RulesView, 'further'>) =>
  further.length === 0 ? null : (
    <section className="rules-part">
      <h4>{t('rules.further')}</h4>
      <ul className="rule-lines">
        {further.map(({ id, excludes, note }) => (
          <li key={id}>
            <span className="rule-name">{lookUp('route', id, { name: id })}</span> {note}{' '}
            {excludes.length > 0 &&
              t('rules.furtherEnds', { routes: listOf(excludes.map((road) => lookUp('route', road, { name: road }))) })}
          </li>
        ))}
      </ul>
    </section>
  )

/** What is known of the receiver's rules, with sources; any value can be replaced by the user's own. */
export const RulesCard = ({ rules, link, onSet, onSeen, onBrowse, onTell }: RulesCardProps) => {
  const { name, checked, recheck, refundTimes, returnPayer, cautions, advice, abuse, further, form } = rules
  const yours = rules.rules.filter(({ theirs }) => theirs !== null).length
  const parts = [
    { title: t('rules.timesTitle'), listed: rules.rules.filter(isTime) },
    { title: t('rules.filesTitle'), listed: rules.rules.filter(isFile) },
    { title: t('rules.moneyTitle'), listed: rules.rules.filter((rule) => !isTime(rule) && !isFile(rule)) },
  ]
  const isPage = /^https?:\/\//i.test(link)
  const payers = [
    ...(returnPayer?.fault ? [t('rules.payerFault', { payer: returnPayer.fault })] : []),
    ...(returnPayer?.changeOfMind ? [t('rules.payerMind', { payer: returnPayer.changeOfMind })] : []),
  ]
  return (
    <section className="card rules" aria-labelledby="rules-title" data-testid="rules">
      <details className="rules-fold">
        <summary>
          <h3 id="rules-title">{t('rules.title', { name })}</h3>
          <span className="small muted">{t('rules.checked', { day: showDay(checked) })}</span>
          {recheck && <span className="tag rule-again">{t('rules.lookAgain')}</span>}
          {yours > 0 && <span className="tag rule-yours">{plural('rules.yoursCount', yours)}</span>}
        </summary>
        <div className="rules-body">
          <p className="small muted">{t('rules.intro')}</p>
          {recheck && <p className="small">{t('rules.lookAgainWhy')}</p>}
          <div className="rules-browse">
            <Button disabled={!isPage} onClick={onBrowse}>
              {t('rules.browse')}
            </Button>
            <p className="small muted">
              {isPage ? t('rules.browseHint', { link: shownLine(link) }) : t('rules.noLink')}
            </p>
          </div>
          <FormCopies form={form} onTell={onTell} />
          <Lines title={t('rules.cautions')} said={cautions} onTell={onTell} />
          {parts.map(({ title, listed }) => (
            <section key={title} className="rules-part">
              <h4>{title}</h4>
              <ul className="rule-list">
                {listed.map((rule) => (
                  <RuleRow key={rule.path} rule={rule} onSet={onSet} onTell={onTell} />
                ))}
                {listed.some(isTime) &&
                  refundTimes.map((time) => (
                    <FactRow
                      key={time.method}
                      name={timerName(`refund.${time.method}`, false)}
                      value={showRefundTime(time)}
                      grounds={time}
                      onTell={onTell}
                    />
                  ))}
              </ul>
            </section>
          ))}
          {returnPayer && (
            <Lines title={t('rules.payerTitle')} said={{ ...returnPayer, lines: payers }} onTell={onTell} />
          )}
          <Lines title={t('rules.advice')} said={advice} onTell={onTell} />
          <Lines title={t('rules.abuse')} said={abuse} onTell={onTell} />
          <Further further={further} />
          <RulesNews rules={rules} onSeen={onSeen} />
        </div>
      </details>
    </section>
  )
}
