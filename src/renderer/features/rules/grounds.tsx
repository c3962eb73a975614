import type { GroundsView } from '../../../contract/rules-view.ts'
import { t } from '../../i18n/translate.ts'
import { CopiedText } from './copied-text.tsx'
import { showAsOf } from './rule-words.ts'

interface GroundsProps {
  readonly grounds: GroundsView
  readonly onTell: (message: string) => void
}

/** Who published it, when, how sure it is, and what else is to be known about it. */
export const Grounds = ({ grounds: { sources, asOf, confidence, note }, onTell }: GroundsProps) => {
  if (sources.length === 0)
    // Without a source the note alone already stands in the line that opens this.
    return note === null ? null : <p className="grounds small muted">{t('rules.noSource')}</p>
  return (
    <div className="grounds small">
      {note && <p>{note}</p>}
      <p className="muted">
        {t(`rules.sure.${confidence}`)} ·{' '}
        {asOf === null ? t('rules.asOfUnknown') : t('rules.asOf', { day: showAsOf(asOf) })}
      </p>
      <ul className="source-list">
        {sources.map(({ title, address, date }) => (
          <li key={title}>
            <p>{date === null ? title : t('rules.sourceOn', { title, day: showAsOf(date) })}</p>
            {address && (
              <CopiedText text={address} name={t('rules.copyAddress', { address })} look="address" onTell={onTell} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
