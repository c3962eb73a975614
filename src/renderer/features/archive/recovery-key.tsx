import { useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { PlainField } from '../../ui/text-field.tsx'

/** As many as the engine asks for. */
const endingLetters = 8

interface RecoveryKeyProps {
  readonly secret: string
  readonly ending: string
  readonly onEnding: (ending: string) => void
}

/** The last letters as they may be typed, with spaces and in small letters. */
export const endsWith = (secret: string, ending: string): boolean => {
  const typed = ending.toUpperCase().replace(/[\s-]/g, '')
  return typed.length >= endingLetters && secret.endsWith(typed)
}

/** The recovery key in groups of eight, to be written down, and the proof that it was. */
export const RecoveryKey = ({ secret, ending, onEnding }: RecoveryKeyProps) => {
  const [copied, setCopied] = useState(false)
  const shown = useRef<HTMLParagraphElement>(null)
  const groups = secret.match(/.{1,8}/g)?.join(' ')
  return (
    <>
      <p>{t('protection.recoveryWhat')}</p>
      <p ref={shown} className="recovery-key mono" data-testid="recovery-key">
        {groups}
      </p>
      <div className="archive-acts">
        <Button icon="copy" onClick={() => void copyText(secret, shown.current).then(setCopied)}>
          {t('protection.copy')}
        </Button>
      </div>
      {copied && (
        <p role="status" className="field-hint">
          {t('protection.copied')}
        </p>
      )}
      <PlainField
        label={t('protection.ending', { count: endingLetters })}
        hint={t('protection.endingHint')}
        value={ending}
        onChange={onEnding}
      />
    </>
  )
}
