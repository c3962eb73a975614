import { useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'

interface CopiedTextProps {
  readonly text: string
  /** What the button does, in words. */
  readonly name: string
  readonly onTell: (message: string) => void
  /** What stands behind the text and is not copied. */
  readonly after?: string
  readonly look?: 'address' | 'field'
}

/** A text and a button that copies it. */
export const CopiedText = ({ text, name, onTell, after, look = 'field' }: CopiedTextProps) => {
  const shown = useRef<HTMLSpanElement>(null)
  const copy = async (): Promise<void> =>
    onTell(t((await copyText(text, shown.current)) ? 'rules.copied' : 'text.notCopied'))
  return (
    <div className={`copied copied-${look}`}>
      <p className="copied-text">
        <span ref={shown}>{text}</span>
        {after && <span className="muted"> {after}</span>}
      </p>
      {look === 'address' ? (
        <IconButton icon="copy" name={name} onClick={() => void copy()} />
      ) : (
        <Button icon="copy" aria-label={name} onClick={() => void copy()}>
          {t('rules.copy')}
        </Button>
      )}
    </div>
  )
}
