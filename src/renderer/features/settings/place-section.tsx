import { useId, useState } from 'react'
import { notificationKinds, type SettingsView } from '../../../contract/settings-requests.ts'
import { useAnswer, useAsk } from '../../data/ask.tsx'
import { activeLocale } from '../../i18n/locale.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { ChoiceField } from '../../ui/text-field.tsx'

/** Every country by its name in the window's language, in the order of that language. */
const countryChoices = (codes: readonly string[]) => {
  const { habits } = activeLocale()
  const names = new Intl.DisplayNames(habits, { type: 'region', fallback: 'code' })
  const { compare } = new Intl.Collator(habits)
  return codes.map((value) => ({ value, name: names.of(value) ?? value })).sort((a, b) => compare(a.name, b.name))
}

const zones = (): readonly string[] => Intl.supportedValuesOf('timeZone')

interface KnownSettingsProps {
  readonly settings: SettingsView
  readonly onChange: (change: Partial<Pick<SettingsView, 'country' | 'zone' | 'notifications'>>) => void
}

const KnownSettings = ({ settings, onChange }: KnownSettingsProps) => {
  const group = useId()
  return (
    <>
      <ChoiceField
        label={t('settings.country')}
        hint={t('settings.countryHint')}
        value={settings.country ?? ''}
        choices={[{ value: '', name: t('settings.countryNone') }, ...countryChoices(settings.countries)]}
        onChoose={(country) => onChange({ country: country || null })}
      />
      <ChoiceField
        label={t('settings.zone')}
        hint={t('settings.zoneHint')}
        value={settings.zone ?? ''}
        choices={[
          { value: '', name: t('settings.zoneComputer', { zone: settings.computerZone }) },
          ...zones().map((zone) => ({ value: zone, name: zone.replaceAll('_', ' ') })),
        ]}
        onChoose={(zone) => onChange({ zone: zone || null })}
      />
      <fieldset className="settings-choices settings-wide">
        <legend className="field-label">{t('settings.notifications')}</legend>
        {notificationKinds.map((kind) => (
          <label key={kind} className="settings-choice">
            <input
              type="radio"
              name={group}
              checked={settings.notifications === kind}
              onChange={() => onChange({ notifications: kind })}
            />
            {t(`settings.notifications.${kind}`)}
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** Country, zone and notifications: what deadlines hang on. */
export const PlaceSection = ({ onChanged }: { readonly onChanged: () => void }) => {
  const ask = useAsk()
  const asked = useAnswer('settings.open', {}, { staleMillis: 0 })
  const [changed, setChanged] = useState<SettingsView | null>(null)
  const settings = changed ?? asked.data
  const onChange: KnownSettingsProps['onChange'] = async (change) => {
    if (!settings) return
    // Shown at once, and taken back where it was refused.
    setChanged({ ...settings, ...change })
    const next = await ask('settings.change', change)
    setChanged(next ?? settings)
    if (next) onChanged()
  }
  return (
    <section className="settings-section" aria-labelledby="settings-place">
      <h3 id="settings-place">{t('settings.place')}</h3>
      {settings ? (
        <KnownSettings settings={settings} onChange={onChange} />
      ) : asked.failure ? (
        <Banner tone="bad" title={sayPhrase(asked.failure.message)} />
      ) : (
        <p className="muted" role="status">
          {t('settings.loading')}
        </p>
      )}
    </section>
  )
}
