import { useAsk } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface KeptFileProps {
  readonly orderId: string
  readonly onTell: (message: string) => void
}

export const CalendarButton = ({ orderId, onTell }: KeptFileProps) => {
  const ask = useAsk()
  const save = async (): Promise<void> => {
    const answer = await ask('calendar.save', { orderId })
    if (answer?.saved) onTell(t('calendar.saved'))
  }
  return (
    <div className="kept-file">
      <Button icon="file" onClick={() => void save()} data-testid="calendar-save">
        {t('calendar.save')}
      </Button>
      <p className="small muted">{t('calendar.hint')}</p>
    </div>
  )
}

export const RefundReportButton = ({ orderId, onTell }: KeptFileProps) => {
  const ask = useAsk()
  const save = async (): Promise<void> => {
    const answer = await ask('refund.save', { orderId })
    if (answer?.saved) onTell(t('refund.reported', { notes: answer.notes.map(sayPhrase).join(' ') }))
  }
  return (
    <div className="kept-file">
      <Button icon="file" onClick={() => void save()} data-testid="refund-save">
        {t('refund.report')}
      </Button>
      <p className="small muted">{t('refund.reportHint')}</p>
    </div>
  )
}
