import type { CaseView } from '../../../contract/case-view.ts'
import type { RequestInput } from '../../../contract/requests.ts'
import { draftLengths } from '../../../domain/dispute/draft.ts'
import { languageName } from '../../i18n/language-name.ts'
import { t } from '../../i18n/translate.ts'
import { ChoiceField } from '../../ui/text-field.tsx'

export type WantedText = Pick<RequestInput<'dispute.draft'>, 'ascii' | 'language' | 'variant'>

interface TextChoicesProps {
  readonly languages: CaseView['languages']
  readonly wanted: WantedText
  readonly onWant: (wanted: WantedText) => void
}

export const TextChoices = ({ languages, wanted, onWant }: TextChoicesProps) => (
  <div className="text-choices">
    <ChoiceField
      label={t('text.language')}
      value={wanted.language}
      choices={languages.map((value) => ({ value, name: languageName(value) }))}
      onChoose={(language) => onWant({ ...wanted, language })}
    />
    <ChoiceField
      label={t('text.variant')}
      value={wanted.variant}
      choices={draftLengths.map((value) => ({ value, name: t(`text.variant.${value}`) }))}
      onChoose={(chosen) => onWant({ ...wanted, variant: draftLengths.find((one) => one === chosen) ?? 'long' })}
    />
    <label className="check">
      <input
        type="checkbox"
        checked={wanted.ascii}
        onChange={(event) => onWant({ ...wanted, ascii: event.target.checked })}
      />
      {t('text.ascii')}
    </label>
  </div>
)
