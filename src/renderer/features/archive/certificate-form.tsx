import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { FieldFrame } from '../../ui/text-field.tsx'

interface CertificateFormProps {
  readonly onTake: (input: { readonly file: string; readonly password: string }) => Promise<boolean>
}

/** The file in base64: the engine takes no paths from the window. */
const spell = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** A certificate of the user's own, with its key and password. */
export const CertificateForm = ({ onTake }: CertificateFormProps) => {
  const [file, setFile] = useState<File | null>(null)
  const [password, setPassword] = useState('')
  const [taken, setTaken] = useState(false)
  const take = async (): Promise<void> => {
    if (!file) return
    const done = await onTake({ file: await spell(file), password })
    setPassword('')
    setTaken(done)
  }
  return (
    <details className="more">
      <summary>{t('seal.own')}</summary>
      <div className="archive-form">
        <FieldFrame label={t('seal.ownFile')}>
          {({ id }) => (
            <input
              id={id}
              type="file"
              accept=".p12,.pfx"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </FieldFrame>
        <SecretField
          label={t('seal.ownPassword')}
          value={password}
          onChange={setPassword}
          show={t('protection.show')}
        />
        <Button onClick={() => void take()} disabled={file === null}>
          {t('seal.ownTake')}
        </Button>
        {taken && <p role="status">{t('seal.ownTaken')}</p>}
      </div>
    </details>
  )
}
