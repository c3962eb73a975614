import { passphraseFault, shortestPassphrase } from '../../../domain/kernel/passphrase.ts'
import { t } from '../../i18n/translate.ts'
import { SecretField } from '../../ui/secret-field.tsx'

export interface TypedTwice {
  readonly passphrase: string
  readonly repeat: string
}

export const nothingTyped: TypedTwice = { passphrase: '', repeat: '' }

/** Whether it may be used: nothing speaks against it, and it was typed the same twice. */
export const isUsable = ({ passphrase, repeat }: TypedTwice): boolean =>
  passphraseFault(passphrase) === null && passphrase === repeat

interface NewPassphraseProps {
  readonly label: string
  readonly typed: TypedTwice
  readonly onTyped: (typed: TypedTwice) => void
}

const faultOf = (passphrase: string): string | null => {
  const fault = passphrase === '' ? null : passphraseFault(passphrase)
  return fault === null ? null : t(`protection.${fault}`, { count: shortestPassphrase })
}

/** A passphrase that is new, typed twice; what speaks against it is said while it is typed. */
export const NewPassphrase = ({ label, typed, onTyped }: NewPassphraseProps) => {
  const { passphrase, repeat } = typed
  const good = passphrase !== '' && passphraseFault(passphrase) === null
  return (
    <>
      <SecretField
        label={label}
        value={passphrase}
        onChange={(text) => onTyped({ ...typed, passphrase: text })}
        show={t('protection.show')}
        complete="new-password"
        problem={faultOf(passphrase)}
        hint={good ? t('protection.good') : t('protection.passphraseHint', { count: shortestPassphrase })}
        testId="passphrase-new"
      />
      <SecretField
        label={t('protection.repeat')}
        value={repeat}
        onChange={(text) => onTyped({ ...typed, repeat: text })}
        show={t('protection.show')}
        complete="new-password"
        problem={repeat !== '' && repeat !== passphrase ? t('protection.different') : null}
        testId="passphrase-repeat"
      />
    </>
  )
}
