import { useEffect, useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { EditorAction, EditorState } from './editor-state.ts'
import { isSingle } from './new-operation.ts'
import { sayOperation } from './operation-words.ts'
import { ToolIcon } from './tool-icon.tsx'

interface OperationListProps {
  readonly state: EditorState
  readonly dispatch: (action: EditorAction) => void
}

/** Everything that is drawn, in words, what lies on top last; a press selects it, arrow keys then move it. */
export const OperationList = ({ state, dispatch }: OperationListProps) => {
  const { operations, selected, size } = state
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (selected !== null) list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  if (operations.length === 0) return <p className="muted small">{t('annotate.empty')}</p>
  const place = operations.findIndex(({ id }) => id === selected)
  const chosen = operations[place]
  return (
    <>
      <ol className="annotate-list" ref={list}>
        {operations.map((operation) => (
          <li key={operation.id}>
            <button
              type="button"
              className="annotate-item"
              aria-pressed={operation.id === selected}
              onClick={() => dispatch({ type: 'select', id: operation.id })}
              data-moves-annotation
              data-testid="annotate-item"
            >
              <ToolIcon tool={operation.kind} />
              <span>{sayOperation(operation, operations, size)}</span>
            </button>
          </li>
        ))}
      </ol>
      {chosen && (
        <fieldset className="annotate-actions" aria-label={t('annotate.selected')}>
          <Button onClick={() => dispatch({ type: 'delete', id: chosen.id })} data-testid="annotate-delete">
            {t('annotate.delete')}
          </Button>
          {!isSingle(chosen.kind) && (
            <Button onClick={() => dispatch({ type: 'duplicate', id: chosen.id, newId: crypto.randomUUID() })}>
              {t('annotate.duplicate')}
            </Button>
          )}
          <IconButton
            icon="up"
            name={t('annotate.lower')}
            disabled={place === 0}
            onClick={() => dispatch({ type: 'raise', id: chosen.id, by: -1 })}
          />
          <IconButton
            icon="down"
            name={t('annotate.raise')}
            disabled={place === operations.length - 1}
            onClick={() => dispatch({ type: 'raise', id: chosen.id, by: 1 })}
          />
        </fieldset>
      )}
    </>
  )
}
