import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { PhotoReadingView } from '../../../contract/photo-view.ts'
import type { OrderFactsView, OrderView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CopyLine } from './copy-line.tsx'
import { type PhotoUse, type Suggestion, usesOf } from './photo-uses.ts'
import './photos.css'

interface PhotoReadingsProps {
  readonly order: OrderView
  readonly readings: readonly PhotoReadingView[]
  readonly onSaveFacts: (facts: OrderFactsView) => void
  readonly onTell: (message: string) => void
}

interface SuggestionRowProps {
  readonly suggestion: Suggestion
  readonly facts: OrderFactsView
  readonly onSaveFacts: (facts: OrderFactsView) => void
}

const UseChip = ({ use, onSaveFacts }: Pick<SuggestionRowProps, 'onSaveFacts'> & { readonly use: PhotoUse }) => {
  const field = t(`claim.${use.field}`)
  return use.taken ? (
    <span className="tag tag-ok">{t('photo.used', { field })}</span>
  ) : (
    <Button
      className="suggestion-use"
      aria-label={t('photo.use', { field, value: use.value })}
      onClick={() => onSaveFacts(use.facts)}
      data-testid="use-suggestion"
    >
      {field}
    </Button>
  )
}

const SuggestionRow = ({ suggestion, facts, onSaveFacts }: SuggestionRowProps) => {
  const { value, text, reason, sure } = suggestion
  const warns = value.kind === 'card-to-redact'
  return (
    <li className="suggestion">
      <p>
        {warns && <Icon name="warning" />} <span className="mono">{text}</span>{' '}
        {!sure && <span className="tag tag-warn">{t('photo.unsure')}</span>}
      </p>
      <p className="small muted">{sayPhrase(reason)}</p>
      {[...Map.groupBy(usesOf(suggestion, facts), (use) => use.value)].map(([written, uses]) => (
        <div key={written} className="suggestion-uses">
          <span className="small">{t('photo.useAs', { value: written })}</span>
          {uses.map((use) => (
            <UseChip key={use.field} use={use} onSaveFacts={onSaveFacts} />
          ))}
        </div>
      ))}
    </li>
  )
}

/** What photos and screenshots say. A suggestion enters the order only when the person presses it. */
export const PhotoReadings = ({ order, readings, onSaveFacts, onTell }: PhotoReadingsProps) => (
  <section className="photo-readings" aria-labelledby="photos-title" data-testid="photo-readings">
    <h2 id="photos-title">{t('photo.title')}</h2>
    <ul className="photo-list">
      {readings.map((reading) => {
        const name = order.originals.find(({ sha256 }) => sha256 === reading.source)?.name ?? ''
        return (
          <li key={reading.source} className="card photo">
            <img src={evidenceUrl(reading.source)} alt={t('photo.alt', { name })} />
            <div className="photo-words">
              <h3>{name}</h3>
              {reading.withoutText && <p className="small">{sayPhrase(reading.withoutText)}</p>}
              {!reading.withoutText && reading.lines.length === 0 && reading.codes.length === 0 && (
                <p className="small muted">{t('photo.nothing')}</p>
              )}
              {reading.codes.map(({ format, text }) => (
                <CopyLine key={`${format}/${text}`} label={format} text={text} onTell={onTell} />
              ))}
              <ul className="suggestion-list">
                {reading.suggestions.map((suggestion) => (
                  <SuggestionRow
                    key={`${suggestion.value.kind}/${suggestion.text}/${suggestion.box[0]?.y}`}
                    suggestion={suggestion}
                    facts={order.facts}
                    onSaveFacts={onSaveFacts}
                  />
                ))}
              </ul>
              {reading.lines.length > 0 && (
                <details className="more">
                  <summary>{plural('photo.lines', reading.lines.length)}</summary>
                  {[...new Set(reading.lines.map(({ text }) => text))].map((line) => (
                    <CopyLine key={line} text={line} onTell={onTell} />
                  ))}
                </details>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  </section>
)
