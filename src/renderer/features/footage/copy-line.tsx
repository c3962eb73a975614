import { useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'

interface CopyLineProps {
  /** What stands before the text, if anything: the kind of code. */
  readonly label?: string
  readonly text: string
  readonly onTell: (message: string) => void
}

/** A line that was read, as it was read, and a way to take it elsewhere. */
export const CopyLine = ({ label, text, onTell }: CopyLineProps) => {
  const line = useRef<HTMLSpanElement>(null)
  const copy = async (): Promise<void> =>
    onTell(t((await copyText(text, line.current)) ? 'code.copied' : 'text.notCopied'))
  return (
    <p className="copy-line">
      {label && <span className="copy-line-label muted">{label}</span>}
      <span ref={line} className="mono">
        {text}
      </span>
      <IconButton icon="copy" name={t('code.copy', { text })} className="copy-line-act" onClick={() => void copy()} />
    </p>
  )
}
