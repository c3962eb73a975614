import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { isZone } from '../domain/kernel/zoned-time.ts'
import { computerZone } from './deadlines.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { NotificationKind, Settings } from './ports/settings.ts'

/** What of the settings the user may change at will. */
export type ChosenSettings = Pick<Settings, 'country' | 'zone' | 'notifications'>

type SettingsPorts = Pick<DeskPorts, 'settings' | 'workCalendars'>

const settingsView = ({ country, zone, notifications }: Settings, { workCalendars }: SettingsPorts) => ({
  country,
  zone,
  notifications: notifications satisfies NotificationKind,
  computerZone: computerZone(),
  countries: [...workCalendars.countries()],
})

/** The settings as a screen shows them. */
export type SettingsShown = ReturnType<typeof settingsView>

export const openSettings = async (ports: SettingsPorts): Promise<Result<SettingsShown, Failure>> => {
  const settings = await ports.settings.read()
  return settings.ok ? succeed(settingsView(settings.value, ports)) : settings
}

/** Keeps a change. Refused: a zone or a country that is not known (`settings.no-such-zone`, `settings.no-such-country`). */
export const changeSettings = async (
  ports: SettingsPorts,
  change: Partial<ChosenSettings>,
): Promise<Result<SettingsShown, Failure>> => {
  const saved = await ports.settings.change((now) => {
    const next = { ...now, ...change }
    if (next.zone !== null && !isZone(next.zone))
      return fail({
        code: 'settings.no-such-zone',
        message: `There is no time zone “${next.zone}”. Choose one of the list.`,
      })
    if (next.country !== null && ports.workCalendars.bank(next.country) === null) {
      const message = `No working days are known for “${next.country}”. Choose a country of the list.`
      return fail({ code: 'settings.no-such-country', message })
    }
    return succeed(next)
  })
  return saved.ok ? succeed(settingsView(saved.value, ports)) : saved
}
