import { useAsk } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface ReplacementButtonProps {
  readonly orderId: string
  readonly onOpen: (orderId: string) => void
}

/** A replacement is a parcel of its own: with its own clocks, recordings and, if need be, claim. */
export const ReplacementButton = ({ orderId, onOpen }: ReplacementButtonProps) => {
  const ask = useAsk()
  const open = async (): Promise<void> => {
    const opened = await ask('order.replace', { orderId })
    if (opened) onOpen(opened.orderId)
  }
  return (
    <div className="replacement">
      <Button icon="add" onClick={() => void open()}>
        {t('replace.open')}
      </Button>
      <p className="small muted">{t('replace.hint')}</p>
    </div>
  )
}
