import { useState } from 'react'
import type { CaseView } from '../../../contract/case-view.ts'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { OriginalView } from '../../../contract/view.ts'
import { sha256 } from '../../../domain/kernel/digest.ts'
import { type Correspondent, correspondents, type Message } from '../../../domain/order/correspondence.ts'
import type { DisputeRecord } from '../../../domain/order/dispute-record.ts'
import { showCalendarDay } from '../../i18n/show-moment.ts'
import { lookUp, plural, t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DayField } from '../../ui/moment-field.tsx'
import { ChoiceField, PlainField } from '../../ui/text-field.tsx'

interface MessagesPanelProps {
  readonly view: CaseView
  /** The order's photos, of which some show messages. */
  readonly photos: readonly OriginalView[]
  readonly onSave: (change: Partial<DisputeRecord>) => Promise<boolean>
}

const MessageForm = ({
  zone,
  photos,
  onAdd,
}: {
  readonly zone: string
  readonly photos: MessagesPanelProps['photos']
  readonly onAdd: (message: Message) => Promise<boolean>
}) => {
  const [whom, setWhom] = useState<Correspondent>('seller')
  const [direction, setDirection] = useState<Message['direction']>('sent')
  const [day, setDay] = useState('')
  const [channel, setChannel] = useState('')
  const [text, setText] = useState('')
  const [screenshots, setScreenshots] = useState<readonly string[]>([])
  const add = async (): Promise<void> => {
    const at = { day, time: null, zone }
    const id = crypto.randomUUID()
    if (await onAdd({ id, at, direction, with: whom, channel, text, screenshots: screenshots.map(sha256) })) {
      setText('')
      setScreenshots([])
    }
  }
  return (
    <div className="entry-form">
      <ChoiceField
        label={t('messages.with')}
        value={whom}
        choices={correspondents.map((value) => ({ value, name: lookUp('correspondent', value) }))}
        onChoose={(chosen) => setWhom(correspondents.find((one) => one === chosen) ?? 'other')}
      />
      <ChoiceField
        label={t('messages.direction')}
        value={direction}
        choices={[
          { value: 'sent', name: t('messages.sent') },
          { value: 'received', name: t('messages.received') },
        ]}
        onChoose={(chosen) => setDirection(chosen === 'sent' ? 'sent' : 'received')}
      />
      <DayField label={t('dates.day')} value={day} onChange={setDay} />
      <PlainField
        label={t('messages.channel')}
        hint={t('messages.channelHint')}
        value={channel}
        onChange={setChannel}
      />
      <PlainField label={t('messages.text')} lines value={text} onChange={setText} />
      {photos.length > 0 && (
        <fieldset className="screenshots">
          <legend className="field-label">{t('messages.screenshots')}</legend>
          {photos.map(({ sha256: source, name }) => (
            <label key={source} className="check">
              <input
                type="checkbox"
                checked={screenshots.includes(source)}
                onChange={({ target }) =>
                  setScreenshots((now) => (target.checked ? [...now, source] : now.filter((one) => one !== source)))
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <Button onClick={add} disabled={day === ''}>
        {t('messages.add')}
      </Button>
    </div>
  )
}

/** What was written to whom, and for how long an answer is missing. */
export const MessagesPanel = ({ view, photos, onSave }: MessagesPanelProps) => {
  const { correspondence } = view.dispute
  return (
    <section className="card panel" aria-labelledby="messages-title">
      <h2 id="messages-title">{t('messages.title')}</h2>
      <p className="small muted">{t(correspondence.length === 0 ? 'messages.empty' : 'messages.intro')}</p>
      <ul className="entry-list">
        {view.exchanges.map((exchange) => (
          <li key={exchange.with} className="exchange">
            <strong>{lookUp('correspondent', exchange.with)}</strong>{' '}
            {exchange.answeredOn !== null
              ? t('messages.answered', { day: showCalendarDay(exchange.answeredOn) })
              : exchange.silentDays === 0
                ? t('messages.today')
                : plural('messages.silent', exchange.silentDays)}
          </li>
        ))}
        {correspondence
          .toSorted((a, b) => a.at.day.localeCompare(b.at.day))
          .map((message) => (
            <li key={message.id}>
              <span>
                {showCalendarDay(message.at.day)} · {lookUp('correspondent', message.with)} ·{' '}
                {t(message.direction === 'sent' ? 'messages.sent' : 'messages.received')}
                {message.text === '' ? '' : `: ${message.text}`}
                {message.screenshots.map((source) => (
                  <img
                    key={source}
                    className="screenshot"
                    src={evidenceUrl(source)}
                    alt={t('messages.screenshot', { day: showCalendarDay(message.at.day) })}
                  />
                ))}
              </span>
              <IconButton
                icon="close"
                name={t('messages.remove', { day: showCalendarDay(message.at.day) })}
                onClick={() => onSave({ correspondence: correspondence.filter(({ id }) => id !== message.id) })}
              />
            </li>
          ))}
      </ul>
      <MessageForm
        zone={view.zone}
        photos={photos}
        onAdd={(message) => onSave({ correspondence: [...correspondence, message] })}
      />
    </section>
  )
}
