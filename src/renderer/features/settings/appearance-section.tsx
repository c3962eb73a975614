import { useId } from 'react'
import { type Locale, locales } from '../../i18n/locale.ts'
import { t } from '../../i18n/translate.ts'
import { ChoiceField } from '../../ui/text-field.tsx'

export interface ChosenAppearance {
  readonly language: Locale | 'system'
  readonly theme: 'system' | 'light' | 'dark'
}

const themes = ['system', 'light', 'dark'] as const

interface AppearanceSectionProps {
  readonly appearance: ChosenAppearance
  readonly onAppearance: (appearance: ChosenAppearance) => void
}

export const AppearanceSection = ({ appearance, onAppearance }: AppearanceSectionProps) => {
  const group = useId()
  // The mirrored one is for those who already are in it: translators and tests.
  const offered = locales.filter((locale) => locale !== 'ar-XB' || appearance.language === 'ar-XB')
  return (
    <section className="settings-section" aria-labelledby="settings-appearance">
      <h3 id="settings-appearance">{t('settings.appearance')}</h3>
      <ChoiceField
        label={t('settings.language')}
        hint={t('settings.languageHint')}
        value={appearance.language}
        choices={[
          { value: 'system', name: t('settings.system') },
          ...offered.map((locale) => ({ value: locale, name: t(`settings.locale.${locale}`) })),
        ]}
        onChoose={(value) => {
          const language = locales.find((locale) => locale === value) ?? 'system'
          onAppearance({ ...appearance, language })
        }}
      />
      <fieldset className="settings-choices">
        <legend className="field-label">{t('settings.theme')}</legend>
        {themes.map((theme) => (
          <label key={theme} className="settings-choice">
            <input
              type="radio"
              name={group}
              value={theme}
              checked={appearance.theme === theme}
              onChange={() => onAppearance({ ...appearance, theme })}
            />
            {t(`settings.theme.${theme}`)}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
