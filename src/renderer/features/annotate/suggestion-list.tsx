import type { MouseEvent } from 'react'
import type { SuggestedRedactionView, SuggestionsView } from '../../../contract/annotate-requests.ts'
import type { FailureView } from '../../../contract/view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import type { EditorAction, EditorState } from './editor-state.ts'
import { redactionFor, stateOfSuggestion, suggestionId } from './suggestions.ts'

interface SuggestionListProps {
  /** Null while the picture's text is read. */
  readonly suggestions: SuggestionsView | null
  readonly failure: FailureView | null
  readonly onRetry: () => void
  readonly state: EditorState
  readonly dispatch: (action: EditorAction) => void
  readonly declined: ReadonlySet<string>
  readonly onDecline: (id: string, declined: boolean) => void
}

/** The pressed button goes away with the choice; the focus stays with what it was about. */
const after =
  (choose: () => void) =>
  ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    currentTarget.closest('li')?.focus()
    choose()
  }

/** What was read in the picture and may be worth covering. Nothing is covered unless the user says so. */
export const SuggestionList = (props: SuggestionListProps) => {
  const { suggestions, failure, onRetry, state, dispatch, declined, onDecline } = props
  if (failure)
    return (
      <>
        <p className="small" role="alert">
          {sayPhrase(failure.message)}
        </p>
        <Button onClick={onRetry}>{t('annotate.suggestAgain')}</Button>
      </>
    )
  if (!suggestions)
    return (
      <p className="small muted" role="status">
        {t('annotate.suggestReading')}
      </p>
    )
  if (suggestions.withoutText !== null) return <p className="small muted">{sayPhrase(suggestions.withoutText)}</p>
  if (suggestions.redactions.length === 0) return <p className="small muted">{t('annotate.suggestNone')}</p>
  const standing = (one: SuggestedRedactionView) => stateOfSuggestion(one, state.operations, declined)
  const open = suggestions.redactions.filter((one) => standing(one) === 'open')
  return (
    <>
      <p className="small muted">{t('annotate.suggestIntro')}</p>
      <ul className="annotate-suggestions">
        {suggestions.redactions.map((one) => {
          const id = suggestionId(one)
          const now = standing(one)
          return (
            <li key={id} className="annotate-suggestion" data-testid="annotate-suggestion" tabIndex={-1}>
              <p>
                <strong>{t(`annotate.hidden.${one.kind}`)}</strong> <span className="mono">{one.text}</span>
              </p>
              <p className="small muted">{t('annotate.suggestReason', { reason: sayPhrase(one.reason) })}</p>
              {now === 'open' ? (
                <div className="annotate-actions">
                  <Button
                    onClick={after(() => dispatch({ type: 'put', operation: redactionFor(one) }))}
                    aria-label={t('annotate.coverOf', { text: one.text })}
                  >
                    {t('annotate.cover')}
                  </Button>
                  <Button
                    look="quiet"
                    onClick={after(() => onDecline(id, true))}
                    aria-label={t('annotate.declineOf', { text: one.text })}
                  >
                    {t('annotate.decline')}
                  </Button>
                </div>
              ) : (
                <div className="annotate-actions">
                  <span className={now === 'covered' ? 'tag tag-ok' : 'tag'}>{t(`annotate.suggestion.${now}`)}</span>
                  <Button
                    look="quiet"
                    onClick={after(() => (now === 'covered' ? dispatch({ type: 'delete', id }) : onDecline(id, false)))}
                    aria-label={t('annotate.reconsiderOf', { text: one.text })}
                  >
                    {t('annotate.reconsider')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {open.length > 1 && (
        <Button onClick={() => dispatch({ type: 'put-all', operations: open.map(redactionFor) })}>
          {plural('annotate.coverAll', open.length)}
        </Button>
      )}
    </>
  )
}
