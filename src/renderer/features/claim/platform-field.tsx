import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { ChoiceField, TextField } from '../../ui/text-field.tsx'
import { isReceiver, receivers } from './claim-facts.ts'

interface PlatformFieldProps {
  readonly value: string
  readonly onCommit: (platform: string) => void
}

/** One of those about whose forms something is known, or any other by its name. */
export const PlatformField = ({ value, onCommit }: PlatformFieldProps) => {
  const [other, setOther] = useState(value !== '' && !isReceiver(value))
  const choices = [
    { value: '', name: t('claim.choose') },
    ...receivers.map((id) => ({ value: id as string, name: t(`receiver.${id}`) })),
    { value: 'other', name: t('receiver.other') },
  ]
  const onChoose = (chosen: string): void => {
    setOther(chosen === 'other')
    onCommit(chosen === 'other' ? '' : chosen)
  }
  const isOther = other || (value !== '' && !isReceiver(value))
  return (
    <>
      <ChoiceField
        label={t('claim.platform')}
        value={isOther ? 'other' : value}
        choices={choices}
        onChoose={onChoose}
      />
      {isOther && <TextField label={t('claim.platformOther')} value={value} maxLength={500} onCommit={onCommit} />}
    </>
  )
}
