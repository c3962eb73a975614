import { type FormEvent, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { isUsable, NewPassphrase, nothingTyped } from './new-passphrase.tsx'
import { endsWith, RecoveryKey } from './recovery-key.tsx'
import { SectionFailure } from './section-failure.tsx'
import { useSectionAsk } from './use-section-ask.ts'

/** Two steps to an encrypted archive: a passphrase, and a recovery key that was put somewhere else. */
export const ProtectForm = ({ onClose }: { readonly onClose: () => void }) => {
  const section = useSectionAsk()
  const [typed, setTyped] = useState(nothingTyped)
  const [secret, setSecret] = useState<string | null>(null)
  const [ending, setEnding] = useState('')
  const [understood, setUnderstood] = useState(false)
  const [busy, setBusy] = useState(false)
  const ready = secret === null ? isUsable(typed) : endsWith(secret, ending) && understood
  const forget = (): void => {
    setTyped(nothingTyped)
    setSecret(null)
    setEnding('')
  }
  const goOn = async (): Promise<void> => {
    setBusy(true)
    if (secret === null) {
      const made = await section.ask('protection.prepare', {})
      if (made) setSecret(made.recoveryKey)
    } else {
      const begun = await section.ask('protection.encrypt', { passphrase: typed.passphrase, ending })
      if (begun) forget()
    }
    setBusy(false)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (ready && !busy) void goOn()
  }
  return (
    <form className="protection-form" onSubmit={submit} data-testid="protect-form">
      {secret === null ? (
        <NewPassphrase label={t('protection.passphrase')} typed={typed} onTyped={setTyped} />
      ) : (
        <>
          <h4>{t('protection.recovery')}</h4>
          <RecoveryKey secret={secret} ending={ending} onEnding={setEnding} />
          <Banner tone="warn" title={t('protection.lost')}>
            <p>{t('protection.remains')}</p>
            <label className="check">
              <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
              {t('protection.understood')}
            </label>
          </Banner>
        </>
      )}
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
      <div className="archive-acts">
        <Button look="primary" type="submit" disabled={!ready || busy}>
          {t(secret === null ? 'protection.next' : 'protection.encrypt')}
        </Button>
        <Button
          onClick={() => {
            forget()
            onClose()
          }}
        >
          {t('protection.cancel')}
        </Button>
      </div>
    </form>
  )
}
