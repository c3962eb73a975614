import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../../src/adapters/calendar/work-calendars.ts'
import { changeSettings, openSettings } from '../../../src/workflow/change-settings.ts'

describe('the settings', () => {
  let folder = ''
  const ports = () => ({ settings: createSettingsStore(folder), workCalendars: createWorkCalendars() })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'settings-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('start without a country, in the computer’s zone, with full notifications', async () => {
    const opened = await openSettings(ports())
    expect(opened).toMatchObject({ ok: true, value: { country: null, zone: null, notifications: 'full' } })
    const countries = opened.ok ? opened.value.countries : []
    expect(countries).toEqual(expect.arrayContaining(['CN', 'DE', 'PL', 'US']))
    expect(countries).toEqual([...countries].sort())
  })

  it('keep each change and leave the rest as it is', async () => {
    await changeSettings(ports(), { country: 'DE' })
    await changeSettings(ports(), { zone: 'Asia/Shanghai' })
    await changeSettings(ports(), { notifications: 'discreet' })
    expect(await openSettings(ports())).toMatchObject({
      ok: true,
      value: { country: 'DE', zone: 'Asia/Shanghai', notifications: 'discreet' },
    })
    await changeSettings(ports(), { country: null })
    expect(await openSettings(ports())).toMatchObject({ ok: true, value: { country: null, zone: 'Asia/Shanghai' } })
  })

  it('keep changes that are made at once', async () => {
    const one = ports()
    await Promise.all([
      changeSettings(one, { country: 'DE' }),
      changeSettings(one, { zone: 'Asia/Shanghai' }),
      changeSettings(one, { notifications: 'discreet' }),
    ])
    expect(await openSettings(one)).toMatchObject({
      ok: true,
      value: { country: 'DE', zone: 'Asia/Shanghai', notifications: 'discreet' },
    })
  })

  it.each([
    [{ country: 'XX' }, 'settings.no-such-country'],
    [{ zone: 'Mars/Base' }, 'settings.no-such-zone'],
  ])('refuse %j and keep what was there', async (change, code) => {
    await changeSettings(ports(), { country: 'FR' })
    expect(await changeSettings(ports(), change)).toMatchObject({ ok: false, failure: { code } })
    expect(await openSettings(ports())).toMatchObject({ ok: true, value: { country: 'FR', zone: null } })
  })
})
