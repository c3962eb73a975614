import { useEffect, useState } from 'react'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import type { Toast } from './state.ts'

const plainMillis = 5_000
/** Longer where something can be taken back; the clock stands still under the pointer and the focus. */
const undoMillis = 8_000

interface ToastsProps {
  readonly toasts: readonly Toast[]
  readonly onUndo: () => void
  readonly onGone: (id: number) => void
}

const ToastCard = ({ toast, onUndo, onGone }: { readonly toast: Toast } & Pick<ToastsProps, 'onUndo' | 'onGone'>) => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onGone(toast.id), toast.undo !== null ? undoMillis : plainMillis)
    return () => clearTimeout(timer)
  }, [held, toast, onGone])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock; the buttons inside do the work
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.message}</p>
      {toast.undo !== null && (
        <Button
          look="quiet"
          onClick={() => {
            onGone(toast.id)
            onUndo()
          }}
          data-testid="toast-undo"
        >
          {t('toast.undo')}
        </Button>
      )}
      <IconButton icon="close" name={t('notice.dismiss')} onClick={() => onGone(toast.id)} />
    </div>
  )
}

export const Toasts = ({ toasts, onUndo, onGone }: ToastsProps) => (
  <section className="toasts" aria-label={t('toast.region')} aria-live="polite">
    {toasts.map((toast) => (
      <ToastCard key={toast.id} toast={toast} onUndo={onUndo} onGone={onGone} />
    ))}
  </section>
)
