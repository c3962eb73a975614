import type { RefObject } from 'react'
import type { AnnotationKind, AnnotationOperation } from '../../../domain/evidence/annotation.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { AddButtons } from './add-buttons.tsx'
import { type EditorAction, type EditorState, selectedOf } from './editor-state.ts'
import { OperationForm } from './operation-form.tsx'
import { OperationList } from './operation-list.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import type { SuggestionFinder } from './use-suggestions.ts'

interface AnnotatePanelProps {
  readonly state: EditorState
  readonly dispatch: (action: EditorAction) => void
  readonly finder: SuggestionFinder
  readonly onAdd: (kind: AnnotationKind) => void
  readonly onChange: (operation: AnnotationOperation, field: string) => void
  readonly textRef: RefObject<HTMLTextAreaElement | null>
}

/** The editor in words: what is drawn, what can be changed about it, what can be added, and what may be covered. */
export const AnnotatePanel = ({ state, dispatch, finder, onAdd, onChange, textRef }: AnnotatePanelProps) => {
  const selected = selectedOf(state)
  return (
    <aside className="annotate-panel" aria-label={t('annotate.panel')}>
      <section className="annotate-section" aria-labelledby="annotate-list-title">
        <h3 id="annotate-list-title">{plural('annotate.count', state.operations.length)}</h3>
        <OperationList state={state} dispatch={dispatch} />
      </section>
      {selected && (
        <section className="annotate-section" aria-labelledby="annotate-form-title">
          <h3 id="annotate-form-title">{t(`annotate.tool.${selected.kind}`)}</h3>
          <OperationForm key={selected.id} operation={selected} state={state} onChange={onChange} textRef={textRef} />
        </section>
      )}
      <section className="annotate-section" aria-labelledby="annotate-suggest-title">
        <h3 id="annotate-suggest-title">{t('annotate.suggestTitle')}</h3>
        <SuggestionList
          suggestions={finder.suggestions}
          failure={finder.failure}
          onRetry={finder.retry}
          state={state}
          dispatch={dispatch}
          declined={finder.declined}
          onDecline={finder.decline}
        />
      </section>
      <section className="annotate-section" aria-labelledby="annotate-add-title">
        <h3 id="annotate-add-title">{t('annotate.addTitle')}</h3>
        <AddButtons onAdd={onAdd} />
      </section>
      <section className="annotate-section">
        <p className="small muted">{t('annotate.kept')}</p>
        <p className="small muted">{t('annotate.preview')}</p>
        {state.operations.length > 0 && (
          <div>
            <Button onClick={() => dispatch({ type: 'delete-all' })} data-testid="annotate-remove-all">
              {t('annotate.removeAll')}
            </Button>
          </div>
        )}
      </section>
    </aside>
  )
}
