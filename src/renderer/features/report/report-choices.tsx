import { useId } from 'react'
import type { ReportChoices } from '../../../contract/report-wish.ts'
import { exhibitsPerPage, paperSizes } from '../../../domain/report/report-layout.ts'
import { languageName } from '../../i18n/language-name.ts'
import { t } from '../../i18n/translate.ts'
import { ChoiceField } from '../../ui/text-field.tsx'

interface ReportChoicesProps {
  readonly choices: ReportChoices
  readonly languages: readonly string[]
  readonly onChoose: (choices: ReportChoices) => void
}

/** Paper, exhibits a page, the language of the text in it, and whether it is packed. The preview follows at once. */
export const ReportChoicesPanel = ({ choices, languages, onChoose }: ReportChoicesProps) => {
  const group = useId()
  const { language, layout, zip } = choices
  return (
    <details className="more" data-testid="report-choices">
      <summary>{t('layout.title')}</summary>
      <div className="report-choices">
        <ChoiceField
          label={t('layout.paper')}
          value={layout.paper}
          choices={paperSizes.map((value) => ({ value, name: t(`layout.paper.${value}`) }))}
          onChoose={(chosen) => {
            const paper = paperSizes.find((one) => one === chosen) ?? 'a4'
            onChoose({ ...choices, layout: { ...layout, paper } })
          }}
        />
        <fieldset className="report-choice">
          <legend className="field-label">{t('layout.perPage')}</legend>
          {exhibitsPerPage.map((perPage) => (
            <label key={perPage} className="check">
              <input
                type="radio"
                name={group}
                checked={layout.perPage === perPage}
                onChange={() => onChoose({ ...choices, layout: { ...layout, perPage } })}
              />
              {t(`layout.perPage.${perPage}`)}
            </label>
          ))}
        </fieldset>
        <ChoiceField
          label={t('layout.language')}
          hint={t('layout.languageHint')}
          value={language}
          choices={(languages.length > 0 ? languages : [language]).map((value) => ({
            value,
            name: languageName(value),
          }))}
          onChoose={(chosen) => onChoose({ ...choices, language: chosen })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={zip}
            onChange={({ target }) => onChoose({ ...choices, zip: target.checked })}
          />
          {t('layout.zip')}
        </label>
      </div>
    </details>
  )
}
