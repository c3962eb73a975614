import { useEffect, useRef, useState } from 'react'
import type { MessageView } from '../../../contract/follow-requests.ts'
import type { FailureView } from '../../../contract/view.ts'
import { messageKinds } from '../../../domain/dispute/message-draft.ts'
import { useTry } from '../../data/ask.tsx'
import { languageName } from '../../i18n/language-name.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { ChoiceField } from '../../ui/text-field.tsx'

interface LetterPanelProps {
  readonly orderId: string
  /** Changes whenever the message may have to say something else. */
  readonly facts: unknown
  readonly languages: readonly string[]
  readonly onTell: (message: string) => void
}

type Kind = (typeof messageKinds)[number]
type Written = { readonly message: MessageView } | { readonly failure: FailureView } | null

/** The message as it would be written now, or why it cannot be. */
const useWritten = ({ orderId, facts }: LetterPanelProps, kind: Kind, language: string, ascii: boolean): Written => {
  const attempt = useTry()
  const [written, setWritten] = useState<Written>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever what is stated changes
  useEffect(() => {
    let gone = false
    void attempt('message.write', { orderId, kind, language, ascii }).then((answer) => {
      if (!gone) setWritten(answer.ok ? { message: answer.value } : { failure: answer.failure })
    })
    return () => {
      gone = true
    }
  }, [attempt, orderId, facts, kind, language, ascii])
  return written
}

/** Two messages beside the dispute text: to the seller before it, to the support when the money has not come. */
export const LetterPanel = (props: LetterPanelProps) => {
  const { languages, onTell } = props
  const [kind, setKind] = useState<Kind>('seller-first')
  const [language, setLanguage] = useState(languages.includes('en') ? 'en' : (languages[0] ?? 'en'))
  const [ascii, setAscii] = useState(false)
  const written = useWritten(props, kind, language, ascii)
  const words = useRef<HTMLDivElement>(null)
  const copy = async (text: string): Promise<void> =>
    onTell(t((await copyText(text, words.current)) ? 'letter.copied' : 'text.notCopied'))
  return (
    <section className="card panel" aria-labelledby="letter-title" data-testid="letter">
      <h2 id="letter-title">{t('letter.title')}</h2>
      <div className="entry-form">
        <ChoiceField
          label={t('letter.kind')}
          value={kind}
          choices={messageKinds.map((value) => ({ value, name: t(`letter.kind.${value}`) }))}
          onChoose={(chosen) => setKind(messageKinds.find((one) => one === chosen) ?? 'seller-first')}
        />
        <ChoiceField
          label={t('text.language')}
          value={language}
          choices={languages.map((value) => ({ value, name: languageName(value) }))}
          onChoose={setLanguage}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={ascii} onChange={(event) => setAscii(event.target.checked)} />
        {t('text.ascii')}
      </label>
      {written === null && (
        <p className="muted" role="status">
          {t('text.loading')}
        </p>
      )}
      {written && 'failure' in written && <Banner tone="warn" title={sayPhrase(written.failure.message)} />}
      {written && 'message' in written && (
        <>
          <div ref={words} className="letter-text" lang={language} dir="auto" data-testid="letter-text">
            {written.message.text}
          </div>
          <p className="small muted">{plural('characters', written.message.length.utf16)}</p>
          {written.message.warnings.map((warning) => (
            <p key={warning} className="small">
              {sayPhrase(warning)}
            </p>
          ))}
          <div className="button-row">
            <Button icon="copy" onClick={() => void copy(written.message.text)}>
              {t('letter.copy')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
