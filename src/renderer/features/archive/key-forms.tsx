import { type FormEvent, type ReactNode, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { isUsable, NewPassphrase, nothingTyped } from './new-passphrase.tsx'
import { endsWith, RecoveryKey } from './recovery-key.tsx'
import { SectionFailure } from './section-failure.tsx'
import { useSectionAsk } from './use-section-ask.ts'

interface KeyFormProps {
  /** Closes the form; with what was done, in words, where something was. */
  readonly onClose: (done: string | null) => void
}

interface FrameProps {
  readonly ready: boolean
  readonly act: string
  readonly children: ReactNode
  readonly section: ReturnType<typeof useSectionAsk>
  readonly onAct: () => Promise<void>
  readonly onCancel: () => void
  readonly testId: string
}

const KeyForm = ({ ready, act, children, section, onAct, onCancel, testId }: FrameProps) => {
  const [busy, setBusy] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ready || busy) return
    setBusy(true)
    void onAct().finally(() => setBusy(false))
  }
  return (
    <form className="protection-form" onSubmit={submit} data-testid={testId}>
      {children}
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
      <div className="archive-acts">
        <Button look="primary" type="submit" disabled={!ready || busy}>
          {act}
        </Button>
        <Button onClick={onCancel}>{t('protection.cancel')}</Button>
      </div>
    </form>
  )
}

const CurrentPassphrase = ({ value, onChange }: { value: string; onChange: (text: string) => void }) => (
  <SecretField
    label={t('protection.current')}
    value={value}
    onChange={onChange}
    show={t('protection.show')}
    complete="current-password"
    testId="passphrase-current"
  />
)

export const ChangePassphrase = ({ onClose }: KeyFormProps) => {
  const section = useSectionAsk()
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(nothingTyped)
  return (
    <KeyForm
      ready={current !== '' && isUsable(typed)}
      act={t('protection.changeDo')}
      section={section}
      testId="change-passphrase"
      onCancel={() => onClose(null)}
      onAct={async () => {
        const done = await section.ask('protection.passphrase', { current, next: typed.passphrase })
        if (done) onClose(t('protection.changed'))
      }}
    >
      <CurrentPassphrase value={current} onChange={setCurrent} />
      <NewPassphrase label={t('protection.new')} typed={typed} onTyped={setTyped} />
    </KeyForm>
  )
}

export const ChangeRecovery = ({ secret, onClose }: KeyFormProps & { readonly secret: string }) => {
  const section = useSectionAsk()
  const [passphrase, setPassphrase] = useState('')
  const [ending, setEnding] = useState('')
  return (
    <KeyForm
      ready={passphrase !== '' && endsWith(secret, ending)}
      act={t('protection.newRecoveryDo')}
      section={section}
      testId="change-recovery"
      onCancel={() => onClose(null)}
      onAct={async () => {
        const done = await section.ask('protection.recovery', { passphrase, ending })
        if (done) onClose(t('protection.recoveryChanged'))
      }}
    >
      <RecoveryKey secret={secret} ending={ending} onEnding={setEnding} />
      <CurrentPassphrase value={passphrase} onChange={setPassphrase} />
    </KeyForm>
  )
}

export const RemoveEncryption = ({ onClose }: KeyFormProps) => {
  const section = useSectionAsk()
  const [passphrase, setPassphrase] = useState('')
  return (
    <KeyForm
      ready={passphrase !== ''}
      act={t('protection.removeDo')}
      section={section}
      testId="remove-encryption"
      onCancel={() => onClose(null)}
      onAct={async () => {
        await section.ask('protection.decrypt', { passphrase })
      }}
    >
      <p>{t('protection.removeWhat')}</p>
      <CurrentPassphrase value={passphrase} onChange={setPassphrase} />
    </KeyForm>
  )
}
