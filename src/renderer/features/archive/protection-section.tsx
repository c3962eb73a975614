import { useState } from 'react'
import type { ProtectionView } from '../../../contract/protection-requests.ts'
import { useAnswer, useInvalidate, usePush } from '../../data/ask.tsx'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldFrame } from '../../ui/text-field.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { ChangePassphrase, ChangeRecovery, RemoveEncryption } from './key-forms.tsx'
import { ProtectForm } from './protect-form.tsx'
import { SectionFailure } from './section-failure.tsx'
import { useSectionAsk } from './use-section-ask.ts'
import './protection.css'

const minutesOffered = [1, 5, 10, 30, 60, 0]

type OpenForm = 'none' | 'passphrase' | 'remove' | { readonly recovery: string }

const Protected = ({ view }: { readonly view: ProtectionView }) => {
  const section = useSectionAsk()
  const [form, setForm] = useState<OpenForm>('none')
  const [said, setSaid] = useState<string | null>(null)
  const close = (done: string | null): void => {
    setForm('none')
    setSaid(done)
  }
  const open = (next: OpenForm): void => {
    setSaid(null)
    setForm(next)
  }
  const minutes = [...new Set([...minutesOffered, view.lockAfterMinutes])]
  return (
    <>
      <p>{t('protection.on')}</p>
      {said !== null && <Banner tone="ok" title={said} testId="protection-done" />}
      <FieldFrame label={t('protection.lockAfter')} hint={t('protection.lockAlso')}>
        {({ id, describedBy }) => (
          <select
            id={id}
            className="input"
            aria-describedby={describedBy}
            value={view.lockAfterMinutes}
            onChange={(event) => void section.ask('protection.lock-after', { minutes: Number(event.target.value) })}
          >
            {minutes.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? t('protection.never') : plural('protection.minutes', count)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
      {form === 'none' && (
        <div className="archive-acts">
          <Button onClick={() => open('passphrase')}>{t('protection.change')}</Button>
          <Button
            onClick={() =>
              void section.ask('protection.prepare', {}).then((made) => made && open({ recovery: made.recoveryKey }))
            }
          >
            {t('protection.newRecovery')}
          </Button>
          <Button onClick={() => open('remove')}>{t('protection.remove')}</Button>
        </div>
      )}
      {form === 'passphrase' && <ChangePassphrase onClose={close} />}
      {form === 'remove' && <RemoveEncryption onClose={close} />}
      {typeof form === 'object' && <ChangeRecovery secret={form.recovery} onClose={close} />}
      <p className="field-hint">{t('protection.lost')}</p>
    </>
  )
}

/** Who may open the archive: everybody who has this disk, or only who knows the passphrase. */
export const ProtectionSection = () => {
  const { data } = useAnswer('protection.state', {})
  const invalidate = useInvalidate()
  usePush('protection.changed', () => invalidate('protection.state'))
  const [beginning, setBeginning] = useState(false)
  return (
    <ArchiveSection title={t('protection.title')} testId="archive-protection">
      {data?.encrypted === true && <Protected view={data} />}
      {data?.encrypted === false && (
        <>
          <p className="muted">{t('protection.what')}</p>
          <p className="muted">{t('protection.whatNot')}</p>
          {beginning ? (
            <ProtectForm onClose={() => setBeginning(false)} />
          ) : (
            <div className="archive-acts">
              <Button onClick={() => setBeginning(true)} data-testid="protect-begin">
                {t('protection.begin')}
              </Button>
            </div>
          )}
        </>
      )}
    </ArchiveSection>
  )
}
