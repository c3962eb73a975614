import { useState } from 'react'
import { type GuideAnswer, type GuideAnswers, guideReason } from '../../../domain/dispute/reason-guide.ts'
import type { ClaimReason } from '../../../domain/order/order.ts'
import { sayStatement } from '../../i18n/say-statement.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface ReasonGuideProps {
  readonly reason: ClaimReason | undefined
  readonly onTake: (reason: ClaimReason) => void
}

const choices: readonly GuideAnswer[] = ['yes', 'no', 'unsure']

/** Plain questions that lead to a reason. Answers can be given in any order and changed; nothing of them is kept. */
export const ReasonGuide = ({ reason, onTake }: ReasonGuideProps) => {
  const [answers, setAnswers] = useState<GuideAnswers['answers']>({})
  const { questions, next, findings, statements } = guideReason({ answers, aspects: [] })
  const shown = questions.filter((question) => question === next || answers[question] !== undefined)
  return (
    <details className="more reason-guide" data-testid="reason-guide">
      <summary>{t('guide.title')}</summary>
      {shown.map((question) => (
        <fieldset key={question} className="guide-question">
          <legend className="field-label">{t(`guide.${question}`)}</legend>
          <div className="guide-answers">
            {choices.map((choice) => (
              <label key={choice} className="check">
                <input
                  type="radio"
                  name={question}
                  checked={answers[question] === choice}
                  onChange={() => setAnswers({ ...answers, [question]: choice })}
                />
                {t(`guide.answer.${choice}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <ul className="remark-list small">
        {statements.map((statement) => (
          <li key={statement.code} className="remark remark-caution">
            {sayStatement(statement)}
          </li>
        ))}
      </ul>
      {findings.map((finding) => (
        <div key={finding.reason} className="guide-finding">
          <div className="option-head">
            <strong>{t(`reason.${finding.reason}`)}</strong>
            <Button disabled={finding.reason === reason} onClick={() => onTake(finding.reason)}>
              {t(finding.reason === reason ? 'guide.taken' : 'guide.take')}
            </Button>
          </div>
          <ul className="small">
            {finding.outlook.map((statement) => (
              <li key={statement.code}>{sayStatement(statement)}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
