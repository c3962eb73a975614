import type { RulesView } from '../../../contract/rules-view.ts'
import { lookUp, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ruleName } from './rule-words.ts'

interface RulesNewsProps {
  readonly rules: Pick<RulesView, 'acknowledged' | 'news'>
  readonly onSeen: () => void
}

/** What the packs say otherwise than when the user last acknowledged them. */
export const RulesNews = ({ rules: { acknowledged, news }, onSeen }: RulesNewsProps) => (
  <section className="rules-part" aria-labelledby="rules-news" data-testid="rules-news">
    <h4 id="rules-news">{t('rules.newsTitle')}</h4>
    <p className="small muted">
      {t(!acknowledged ? 'rules.neverSeen' : news.length === 0 ? 'rules.noNews' : 'rules.newsIntro')}
    </p>
    {news.length > 0 && (
      <ul className="rule-list">
        {news.map(({ policy, path, before, after }) => (
          <li key={`${policy} ${path}`} className="rule small">
            <p className="rule-name">
              {lookUp('receiver', policy)}: {ruleName(path, true)}
            </p>
            <p>{t('rules.was', { text: before ?? t('rules.newsUnknown') })}</p>
            <p>{t('rules.is', { text: after ?? t('rules.newsUnknown') })}</p>
          </li>
        ))}
      </ul>
    )}
    {(!acknowledged || news.length > 0) && (
      <div>
        <Button onClick={onSeen}>{t('rules.seen')}</Button>
      </div>
    )}
  </section>
)
