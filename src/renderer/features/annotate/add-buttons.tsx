import type { AnnotationKind } from '../../../domain/evidence/annotation.ts'
import { t } from '../../i18n/translate.ts'
import { tools } from './editor-keys.ts'
import { ToolIcon } from './tool-icon.tsx'

interface AddButtonsProps {
  readonly onAdd: (kind: AnnotationKind) => void
}

/** Each puts an annotation in the middle of what is in view, to be placed by numbers or arrow keys. */
export const AddButtons = ({ onAdd }: AddButtonsProps) => (
  <div className="annotate-add">
    {tools.map(({ tool }) =>
      tool === 'select' ? null : (
        <button
          key={tool}
          type="button"
          className="button annotate-add-button"
          onClick={() => onAdd(tool)}
          data-testid={`annotate-add-${tool}`}
        >
          <ToolIcon tool={tool} />
          {t(`annotate.add.${tool}`)}
        </button>
      ),
    )}
  </div>
)
