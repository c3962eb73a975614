import type { FieldContentView, RulesView } from '../../../contract/rules-view.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { lookUp, plural, t } from '../../i18n/translate.ts'
import { amountText } from '../../ui/money-text.ts'
import { CopiedText } from './copied-text.tsx'

interface ContentProps {
  readonly content: FieldContentView
  readonly field: string
  readonly onTell: (message: string) => void
}

const Content = ({ content, field, onTell }: ContentProps) => {
  const copied = (text: string, after?: string) => (
    <CopiedText
      key={text}
      text={text}
      {...(after === undefined ? {} : { after })}
      name={t('rules.copyField', { field })}
      onTell={onTell}
    />
  )
  switch (content.kind) {
    case 'labels':
      return (
        <>
          {content.labels.map((label) => copied(label))}
          <p className="small muted">{t(content.labels.length > 1 ? 'rules.chooseLabel' : 'rules.labelMeans')}</p>
        </>
      )
    case 'reason':
      return copied(t(`reason.${content.reason}`))
    case 'remedy':
      return copied(t(`remedy.${content.remedy}`))
    case 'amount':
      return copied(amountText(content.amount), content.amount.currency)
    case 'text':
      return (
        <>
          {copied(content.text)}
          {content.leftOut > 0 && <p className="small">{plural('rules.leftOut', content.leftOut)}</p>}
        </>
      )
    case 'refused':
      return <p className="small">{sayPhrase(content.message)}</p>
    case 'files':
      return <p className="small muted">{t('rules.filesField')}</p>
    case 'unstated':
      return <p className="small muted">{t('rules.unstated')}</p>
    case 'nothing':
      return <p className="small muted">{t('rules.nothingField')}</p>
  }
}

interface FormCopiesProps {
  readonly form: RulesView['form']
  readonly onTell: (message: string) => void
}

/** The form's fields in its order, each with what the order has for it. */
export const FormCopies = ({ form: { known, fields }, onTell }: FormCopiesProps) => (
  <section className="rules-part" aria-labelledby="rules-form" data-testid="form-copies">
    <h4 id="rules-form">{t('rules.formTitle')}</h4>
    <p className="small muted">{t(known ? 'rules.formKnown' : 'rules.formUnknown')}</p>
    <ol className="form-fields">
      {fields.map(({ id, content }) => {
        const field = lookUp('field', id, { name: id })
        return (
          <li key={id} data-testid={`field-${id}`}>
            <p className="rule-name">{field}</p>
            <Content content={content} field={field} onTell={onTell} />
          </li>
        )
      })}
    </ol>
  </section>
)
