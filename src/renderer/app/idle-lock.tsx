import { useEffect, useRef } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useCommands } from '../commands/commands.tsx'
import { useAnswer, useAsk, useInvalidate, usePush } from '../data/ask.tsx'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { useLock } from './lock-button.tsx'
import { setLocking, useLocking } from './locking.ts'
import './unlock.css'

/** What somebody does who is there; a film that plays is being watched. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'timeupdate'] as const

const lookMillis = 1000

/** Locks when nobody touched the window for so many minutes. What is under way is waited for. */
const useIdle = (minutes: number): void => {
  const ask = useAsk()
  const touched = useRef(performance.now())
  useEffect(() => {
    if (minutes <= 0) return
    const touch = (): void => {
      touched.current = performance.now()
    }
    for (const sign of signs) document.addEventListener(sign, touch, { capture: true, passive: true })
    const timer = setInterval(() => {
      if (performance.now() - touched.current > minutes * 60_000) void ask('protection.lock', { force: false })
    }, lookMillis)
    return () => {
      clearInterval(timer)
      for (const sign of signs) document.removeEventListener(sign, touch, { capture: true })
    }
  }, [ask, minutes])
}

/** Asks again until nothing is under way any more. */
const useWaiting = (waiting: boolean): void => {
  const ask = useAsk()
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => void ask('protection.lock', { force: false }), lookMillis)
    return () => clearInterval(timer)
  }, [ask, waiting])
}

const BusyDialog = () => {
  const ask = useAsk()
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => open || setLocking('no')} className="lock-backdrop">
      <Modal className="lock-modal">
        <Dialog className="lock-busy" role="alertdialog" data-testid="lock-busy">
          <Heading slot="title">{t('protection.busyTitle')}</Heading>
          <p>{t('protection.busyWhat')}</p>
          <div className="lock-acts">
            <Button look="primary" onClick={() => setLocking('waiting')} autoFocus>
              {t('protection.lockWhenDone')}
            </Button>
            <Button onClick={() => void ask('protection.lock', { force: true })}>{t('protection.stopAndLock')}</Button>
            <Button onClick={() => setLocking('no')}>{t('protection.cancel')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Keeps the lock of an encrypted archive while it is open: by the keys, by the clock, and when work has ended. */
export const IdleLock = () => {
  const { data } = useAnswer('protection.state', {})
  const invalidate = useInvalidate()
  usePush('protection.changed', () => invalidate('protection.state'))
  const encrypted = data?.encrypted === true
  const locking = useLocking()
  const lock = useLock()
  useIdle(encrypted ? data.lockAfterMinutes : 0)
  useWaiting(encrypted && locking === 'waiting')
  useCommands(
    encrypted
      ? [
          {
            id: 'archive.lock',
            title: t('protection.lockNow'),
            group: t('command.group.all'),
            keys: ['Mod+Shift+L'],
            run: lock,
          },
        ]
      : [],
  )
  return encrypted && locking === 'asking' ? <BusyDialog /> : null
}
