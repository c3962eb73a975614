import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFrame, PlainField } from '../../ui/text-field.tsx'

interface AuthorityFormProps {
  readonly onAdd: (input: { readonly url: string; readonly roots: string }) => Promise<boolean>
}

/** An authority's address with its root certificate; says before what is sent. */
export const AuthorityForm = ({ onAdd }: AuthorityFormProps) => {
  const [url, setUrl] = useState('')
  const [roots, setRoots] = useState('')
  const add = async (): Promise<void> => {
    if (await onAdd({ url: url.trim(), roots })) setUrl('')
  }
  return (
    <details className="more">
      <summary>{t('seal.add')}</summary>
      <div className="archive-form">
        <PlainField label={t('seal.url')} hint={t('seal.urlHint')} value={url} onChange={setUrl} />
        <FieldFrame label={t('seal.roots')} hint={t('seal.rootsHint')}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="file"
              accept=".pem,.crt,.cer"
              aria-describedby={describedBy}
              onChange={async (event) => setRoots((await event.target.files?.[0]?.text()) ?? '')}
            />
          )}
        </FieldFrame>
        <Button onClick={() => void add()} disabled={url.trim() === '' || roots === ''}>
          {t('seal.addNow')}
        </Button>
      </div>
    </details>
  )
}
