import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ProtectionView } from '../../contract/protection-requests.ts'
import type { FailureView } from '../../contract/view.ts'
import { useTry } from '../data/ask.tsx'
import { sayPhrase } from '../i18n/phrasebook.ts'
import { plural, t } from '../i18n/translate.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import './unlock.css'

/** Seconds that are left of a wait, counted down from the moment it was told. */
const useCountdown = (seconds: number): number => {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const until = performance.now() + seconds * 1000
    setLeft(seconds)
    if (seconds <= 0) return
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      setLeft(rest)
      if (rest === 0) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}

const workNames = {
  encrypting: 'unlock.encrypting',
  decrypting: 'unlock.decrypting',
  migrating: 'unlock.migrating',
} as const

const Working = ({ view }: { readonly view: ProtectionView }) => {
  const attempt = useTry()
  const { progress, turningBack } = view
  const phase = progress?.phase ?? 'encrypting'
  const name = t(workNames[phase])
  return (
    <div className="unlock-body" data-testid="protection-working">
      <h1>{turningBack ? t('unlock.turningBack') : name}</h1>
      <ProgressBar name={name} done={progress?.done ?? 0} total={progress?.total} />
      <p className="muted">{t(phase === 'migrating' ? 'unlock.migratingWhat' : 'unlock.workWhat')}</p>
      {!turningBack && phase !== 'migrating' && (
        <div className="lock-acts">
          <Button icon="close" onClick={() => void attempt('protection.stop', {})}>
            {t('unlock.stop')}
          </Button>
        </div>
      )}
    </div>
  )
}

const Broken = ({ failure, encrypted }: { readonly failure: FailureView; readonly encrypted: boolean }) => {
  const attempt = useTry()
  return (
    <div className="unlock-body">
      <h1>{t(encrypted ? 'unlock.broken' : 'unlock.notOpened')}</h1>
      <Banner tone="bad" title={sayPhrase(failure.message)} />
      <div className="lock-acts">
        <Button icon="folder" onClick={() => void attempt('archive.choose', {})}>
          {t('unlock.otherFolder')}
        </Button>
      </div>
    </div>
  )
}

const UnlockForm = ({ view }: { readonly view: ProtectionView }) => {
  const attempt = useTry()
  const [typed, setTyped] = useState('')
  const [byRecovery, setByRecovery] = useState(false)
  const [trying, setTrying] = useState(false)
  const [failure, setFailure] = useState<FailureView | null>(view.failure)
  const field = useRef<HTMLInputElement>(null)
  const wait = useCountdown(view.waitSeconds)
  useEffect(() => field.current?.focus(), [])
  const unlock = async (): Promise<void> => {
    setTrying(true)
    setFailure(null)
    const answer = await attempt('protection.unlock', byRecovery ? { recoveryKey: typed } : { passphrase: typed })
    setTrying(false)
    setTyped('')
    if (!answer.ok) {
      setFailure(answer.failure)
      field.current?.focus()
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed !== '' && !trying && wait === 0) void unlock()
  }
  const problem = wait > 0 ? plural('unlock.wait', wait) : failure && sayPhrase(failure.message)
  return (
    <form className="unlock-body" onSubmit={submit} data-testid="unlock">
      <h1>{t('unlock.title')}</h1>
      <p className="muted">{t(view.unfinished === null ? 'unlock.what' : `unlock.${view.unfinished}`)}</p>
      <SecretField
        key={String(byRecovery)}
        focusRef={field}
        label={t(byRecovery ? 'protection.recovery' : 'protection.passphrase')}
        value={typed}
        onChange={setTyped}
        show={t('protection.show')}
        complete={byRecovery ? 'off' : 'current-password'}
        hint={byRecovery ? t('unlock.recoveryHint') : undefined}
        problem={problem}
        testId="unlock-secret"
      />
      <div className="lock-acts">
        <Button look="primary" size="large" type="submit" disabled={typed === '' || trying || wait > 0}>
          {t(trying ? 'unlock.working' : 'unlock.unlock')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            setTyped('')
            setFailure(null)
            setByRecovery(!byRecovery)
          }}
        >
          {t(byRecovery ? 'unlock.usePassphrase' : 'unlock.useRecovery')}
        </Button>
      </div>
    </form>
  )
}

/** All that is shown of a locked archive. */
export const UnlockScreen = ({ view }: { readonly view: ProtectionView }) => (
  <main className="unlock">
    <p className="brand">{t('brand.name')}</p>
    {view.state === 'working' && <Working view={view} />}
    {view.state === 'broken' && view.failure && <Broken failure={view.failure} encrypted={view.encrypted} />}
    {view.state === 'locked' && <UnlockForm view={view} />}
  </main>
)
