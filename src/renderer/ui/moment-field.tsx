import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
  Text,
  TimeField as TimeInput,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import { useHeldText } from './text-field.tsx'
import './moment-field.css'

interface MomentFieldProps {
  readonly label: string
  /** ISO 8601, `2026-05-09` or `14:02`; empty where nothing is stated. */
  readonly value: string
  /** Handed over with every change that makes it whole; empty when it was cleared. */
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
}

const read = <Value,>(text: string, parse: (text: string) => Value): Value | null => {
  try {
    return text === '' ? null : parse(text)
  } catch {
    return null
  }
}

const Below = ({ hint, problem }: Pick<MomentFieldProps, 'hint' | 'problem'>) =>
  problem ? (
    <Text slot="errorMessage" elementType="p" className="field-problem" role="alert">
      {problem}
    </Text>
  ) : (
    hint && (
      <Text slot="description" elementType="p" className="field-hint">
        {hint}
      </Text>
    )
  )

const Month = () => (
  <Popover className="calendar-room">
    <Dialog className="calendar">
      <Calendar>
        <header>
          <Button slot="previous" className="button button-quiet button-icon">
            <Icon name="back" />
          </Button>
          <Heading className="calendar-month" />
          <Button slot="next" className="button button-quiet button-icon">
            <Icon name="forward" />
          </Button>
        </header>
        <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGrid>
      </Calendar>
    </Dialog>
  </Popover>
)

interface DayFieldProps extends MomentFieldProps {
  /** The focus went out of the field, or from it into its calendar. */
  readonly onLeave?: () => void
}

/** A day, written part by part in the order of the window's language, or chosen from a calendar. */
export const DayField = ({ label, value, onChange, onLeave, hint, problem }: DayFieldProps) => (
  <DatePicker<CalendarDate>
    className="field"
    value={read(value, parseDate)}
    onChange={(day) => onChange(day?.toString() ?? '')}
    {...(onLeave ? { onBlur: onLeave } : {})}
    isInvalid={Boolean(problem)}
    shouldForceLeadingZeros
  >
    <Label className="field-label">{label}</Label>
    <Group className="input moment">
      <DateInput className="moment-parts">
        {(segment) => <DateSegment segment={segment} className="moment-part" />}
      </DateInput>
      <Button className="moment-open">
        <Icon name="calendar" />
      </Button>
    </Group>
    <Below hint={hint} problem={problem} />
    <Month />
  </DatePicker>
)

interface HeldDayProps extends Omit<MomentFieldProps, 'onChange' | 'problem'> {
  readonly onCommit: (day: string) => void
  readonly problemOf: (day: string) => string | null
}

/** A day that is handed over when the field is left: a year is written digit by digit, and none of these is a change. */
export const HeldDay = ({ label, value, hint, onCommit, problemOf }: HeldDayProps) => {
  const { text, setText, flush } = useHeldText(value, onCommit)
  return (
    <DayField label={label} value={text} onChange={setText} onLeave={flush} hint={hint} problem={problemOf(text)} />
  )
}

/** A time of day to the minute, with 12 or 24 hours as the window's language has them. */
export const TimeField = ({ label, value, onChange, hint, problem }: MomentFieldProps) => (
  <TimeInput<Time>
    className="field"
    value={read(value, parseTime)}
    onChange={(time) => onChange(time?.toString().slice(0, 5) ?? '')}
    isInvalid={Boolean(problem)}
    shouldForceLeadingZeros
  >
    <Label className="field-label">{label}</Label>
    <DateInput className="input moment">
      {(segment) => <DateSegment segment={segment} className="moment-part" />}
    </DateInput>
    <Below hint={hint} problem={problem} />
  </TimeInput>
)
