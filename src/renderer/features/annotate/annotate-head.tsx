import type { ReactNode } from 'react'
import { showKeys } from '../../commands/commands.tsx'
import { formatNumber, t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { type Extent, type PictureView, placePicture } from '../../ui/picture-view.ts'
import { type EditorAct, editorKeys } from './editor-keys.ts'
import { type EditorState, isChanged } from './editor-state.ts'

/** The name of what a button does, with its key. */
const named = (act: EditorAct): string => {
  const [key] = editorKeys.find((one) => one.act === act)?.keys ?? []
  return t('annotate.toolKey', { tool: t(`annotate.act.${act}`), key: key ? showKeys(key) : '' })
}

interface AnnotateHeadProps {
  readonly title: ReactNode
  readonly state: EditorState
  readonly scaleOf: { readonly view: PictureView; readonly extent: Extent | null }
  readonly acts: Readonly<Record<EditorAct, () => void>>
  readonly saving: boolean
  readonly onSave: () => void
  readonly onLeave: () => void
}

export const AnnotateHead = ({ title, state, scaleOf, acts, saving, onSave, onLeave }: AnnotateHeadProps) => {
  const { view, extent } = scaleOf
  const percent = extent ? Math.round(placePicture(view, extent, state.size).scale * 100) : 100
  return (
    <header className="annotate-head">
      {title}
      <fieldset className="annotate-group" aria-label={t('annotate.steps')}>
        <IconButton
          icon="undo"
          name={named('undo')}
          disabled={state.past.length === 0}
          onClick={acts.undo}
          data-testid="annotate-undo"
        />
        <IconButton
          icon="redo"
          name={named('redo')}
          disabled={state.future.length === 0}
          onClick={acts.redo}
          data-testid="annotate-redo"
        />
      </fieldset>
      <fieldset className="annotate-group" aria-label={t('annotate.zoom')}>
        <IconButton icon="less" name={named('zoomOut')} onClick={acts.zoomOut} />
        <span className="annotate-scale">{t('annotate.percent', { percent: formatNumber(percent) })}</span>
        <IconButton icon="add" name={named('zoomIn')} onClick={acts.zoomIn} />
        <Button look="quiet" onClick={acts.fit} title={named('fit')}>
          {t('annotate.fit')}
        </Button>
        <Button look="quiet" onClick={acts.actual} title={named('actual')}>
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
