import type { ReactNode } from 'react'
import { formatNumber, t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { type Extent, type PictureView, placePicture } from '../../ui/picture-view.ts'
import type { EditorCommand } from './editor-keys.ts'
import { type EditorState, isChanged } from './editor-state.ts'

interface AnnotateHeadProps {
  readonly title: ReactNode
  readonly state: EditorState
  readonly scaleOf: { readonly view: PictureView; readonly extent: Extent | null }
  readonly run: (command: EditorCommand) => void
  readonly saving: boolean
  readonly onSave: () => void
  readonly onLeave: () => void
}

export const AnnotateHead = ({ title, state, scaleOf, run, saving, onSave, onLeave }: AnnotateHeadProps) => {
  const { view, extent } = scaleOf
  const percent = extent ? Math.round(placePicture(view, extent, state.size).scale * 100) : 100
  return (
    <header className="annotate-head">
      {title}
      <fieldset className="annotate-group" aria-label={t('annotate.steps')}>
        <IconButton
          icon="undo"
          name={t('annotate.undo')}
          disabled={state.past.length === 0}
          onClick={() => run({ type: 'undo' })}
          data-testid="annotate-undo"
        />
        <IconButton
          icon="redo"
          name={t('annotate.redo')}
          disabled={state.future.length === 0}
          onClick={() => run({ type: 'redo' })}
          data-testid="annotate-redo"
        />
      </fieldset>
      <fieldset className="annotate-group" aria-label={t('annotate.zoom')}>
        <IconButton icon="less" name={t('annotate.zoomOut')} onClick={() => run({ type: 'zoom-out' })} />
        <span className="annotate-scale">{t('annotate.percent', { percent: formatNumber(percent) })}</span>
        <IconButton icon="add" name={t('annotate.zoomIn')} onClick={() => run({ type: 'zoom-in' })} />
        <Button look="quiet" onClick={() => run({ type: 'fit' })} title={t('annotate.fitKey')}>
          {t('annotate.fit')}
        </Button>
        <Button look="quiet" onClick={() => run({ type: 'actual-size' })} title={t('annotate.actualKey')}>
          {t('annotate.actual')}
        </Button>
      </fieldset>
      <div className="annotate-group annotate-end">
        <Button onClick={onLeave} disabled={saving} data-testid="annotate-cancel">
          {t('annotate.cancel')}
        </Button>
        <Button
          look="primary"
          onClick={onSave}
          disabled={saving || !isChanged(state)}
          aria-busy={saving}
          data-testid="annotate-save"
        >
          {saving && <span className="annotate-spinner" aria-hidden="true" />}
          {t(saving ? 'annotate.saving' : 'annotate.save')}
        </Button>
      </div>
    </header>
  )
}
