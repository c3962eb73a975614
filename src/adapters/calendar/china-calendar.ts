import { createRequire } from 'node:module'
import { type WorkCalendar, weekdaysOnly } from '../../domain/order/working-days.ts'

/** Both maps go from ISO days to names. */
interface Arrangement {
  readonly holidays: Readonly<Record<string, string>>
  readonly workdays: Readonly<Record<string, string>>
}

/**
 * China's official arrangement of holidays and make-up days, as chinese-days holds it: the State Council announces each
 * year shortly before it begins, so the data ends with a year and weekdays are all that is known beyond.
 */
export const createChinaCalendar = (): WorkCalendar => {
  const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Arrangement
  const lastYear = [...Object.keys(holidays), ...Object.keys(workdays)].sort().at(-1)?.slice(0, 4)
  return {
    id: 'CN',
    isWorkingDay: (day) => day in workdays || (weekdaysOnly.isWorkingDay(day) && !(day in holidays)),
    knownThrough: lastYear === undefined ? null : `${lastYear}-12-31`,
  }
}
