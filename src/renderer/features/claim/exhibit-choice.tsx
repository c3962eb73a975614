import type { ExhibitView } from '../../../contract/view.ts'
import { shownLine } from '../../../domain/kernel/shown-text.ts'
import { t } from '../../i18n/translate.ts'

interface ExhibitChoiceProps {
  readonly exhibits: readonly ExhibitView[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which exhibits show a point. Nothing is claimed without one, so an empty choice says so. */
export const ExhibitChoice = ({ exhibits, chosen, onChange }: ExhibitChoiceProps) => (
  <fieldset className="exhibit-choice">
    <legend className="field-label">{t('points.shownBy')}</legend>
    {exhibits.length === 0 ? (
      <p className="field-hint">{t('points.noExhibits')}</p>
    ) : (
      exhibits.map(({ id, label, caption }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <span>
            {t('exhibit.label', { label })}
            <span className="small muted"> {shownLine(caption)}</span>
          </span>
        </label>
      ))
    )}
  </fieldset>
)
