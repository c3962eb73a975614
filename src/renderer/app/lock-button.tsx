import { useAnswer, useAsk } from '../data/ask.tsx'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { setLocking, useLocking } from './locking.ts'

/** Locks an encrypted archive; there is none to see beside a plain one. */
export const LockButton = () => {
  const { data } = useAnswer('protection.state', {})
  const locking = useLocking()
  const lock = useLock()
  if (data?.encrypted !== true) return null
  return (
    <Button look="quiet" onClick={lock} data-testid="lock-button">
      {t(locking === 'waiting' ? 'protection.waiting' : 'protection.lock')}
    </Button>
  )
}

/** Locks now; asks first where that stops work. When it is locked, the page is gone with everything on it. */
export const useLock = (): (() => void) => {
  const ask = useAsk()
  return () =>
    void ask('protection.lock', { force: false }).then((done) => done && !done.locked && setLocking('asking'))
}
