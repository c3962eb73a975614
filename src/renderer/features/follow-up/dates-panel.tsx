import { useState } from 'react'
import type { DeadlineView } from '../../../contract/case-view.ts'
import type { StatedTime } from '../../../domain/kernel/stated-time.ts'
import type { DisputeRecord } from '../../../domain/order/dispute-record.ts'
import { type Milestone, milestones } from '../../../domain/order/milestone.ts'
import { showCalendarDay } from '../../i18n/show-moment.ts'
import { timerName } from '../../i18n/timer-name.ts'
import { t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DayField, TimeField } from '../../ui/moment-field.tsx'
import { ChoiceField } from '../../ui/text-field.tsx'

interface DatesPanelProps {
  readonly dispute: DisputeRecord
  readonly deadlines: readonly DeadlineView[]
  readonly zone: string
  readonly onSave: (change: Partial<DisputeRecord>) => Promise<boolean>
}

const momentText = ({ day, time, zone }: StatedTime): string =>
  time === null ? showCalendarDay(day) : `${showCalendarDay(day)}, ${time} (${zone})`

interface DateFormProps {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly name: string }[]
  readonly zone: string
  readonly onAdd: (chosen: string, at: StatedTime) => Promise<boolean>
}

const DateForm = ({ label, choices, zone, onAdd }: DateFormProps) => {
  const [chosen, choose] = useState(choices[0]?.value ?? '')
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const add = async (): Promise<void> => {
    if (!(await onAdd(chosen, { day, time: time === '' ? null : time, zone }))) return
    setDay('')
    setTime('')
  }
  return (
    <div className="entry-form">
      <ChoiceField label={label} value={chosen} choices={choices} onChoose={choose} />
      <DayField label={t('dates.day')} value={day} onChange={setDay} />
      <TimeField label={t('dates.time')} value={time} onChange={setTime} />
      <Button onClick={add} disabled={day === ''}>
        {t('dates.add')}
      </Button>
    </div>
  )
}

/** The dates that clocks run from, and the deadlines that the order page prints itself. */
export const DatesPanel = ({ dispute, deadlines, zone, onSave }: DatesPanelProps) => {
  const stated = dispute.milestones
  const printable = deadlines.filter(({ actor, kind }) => actor === 'buyer' && kind === 'ends')
  const addMilestone = (chosen: string, at: StatedTime): Promise<boolean> => {
    const milestone = chosen as Milestone
    const others = stated.filter((one) => one.milestone !== milestone)
    return onSave({ milestones: [...others, { milestone, at, statedBy: 'order-page' }] })
  }
  return (
    <section className="card panel" aria-labelledby="dates-title">
      <h2 id="dates-title">{t('dates.title')}</h2>
      <p className="small muted">{t('dates.intro')}</p>
      {stated.length + dispute.printed.length === 0 && <p className="small">{t('dates.empty')}</p>}
      <ul className="entry-list">
        {stated.map(({ milestone, at }) => (
          <li key={milestone}>
            <span>
              {t(`milestone.${milestone}`)}: {momentText(at)}
            </span>
            <IconButton
              icon="close"
              name={t('dates.remove', { what: t(`milestone.${milestone}`) })}
              onClick={() => onSave({ milestones: stated.filter((one) => one.milestone !== milestone) })}
            />
          </li>
        ))}
        {dispute.printed.map(({ timer, at }) => (
          <li key={timer}>
            <span>
              {t('dates.printed', { what: timerName(timer.split('/').at(-1) ?? timer, true), moment: momentText(at) })}
            </span>
            <IconButton
              icon="close"
              name={t('dates.remove', { what: timerName(timer.split('/').at(-1) ?? timer, true) })}
              onClick={() => onSave({ printed: dispute.printed.filter((one) => one.timer !== timer) })}
            />
          </li>
        ))}
      </ul>
      <DateForm
        label={t('dates.what')}
        choices={milestones.map((value) => ({ value, name: t(`milestone.${value}`) }))}
        zone={zone}
        onAdd={addMilestone}
      />
      {printable.length > 0 && (
        <details className="more">
          <summary>{t('deadline.onOrderPage')}</summary>
          <DateForm
            key={printable.length}
            label={t('dates.printedFor')}
            choices={printable.map(({ id, timer, actor }) => ({
              value: id,
              name: timerName(timer, actor === 'buyer'),
            }))}
            zone={zone}
            onAdd={(timer, at) =>
              onSave({ printed: [...dispute.printed.filter((one) => one.timer !== timer), { timer, at }] })
            }
          />
        </details>
      )}
    </section>
  )
}
