import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const supplies = '/sys/class/power_supply'

const read = (supply: string, name: string): Promise<string> =>
  readFile(join(supplies, supply, name), 'utf8').then((text) => text.trim())

/**
 * Whether the computer runs on its battery: the kernel of Linux says whether a mains supply is online
 * (Documentation/ABI/testing/sysfs-class-power). Null where no system says.
 */
export const onBattery = async (): Promise<boolean | null> => {
  let mains: boolean | null = null
  for (const supply of await readdir(supplies).catch(() => [])) {
    const type = await read(supply, 'type').catch(() => '')
    if (type !== 'Mains' && type !== 'USB') continue
    mains = mains === true || (await read(supply, 'online').catch(() => '')) === '1'
  }
  return mains === null ? null : !mains
}
