import type { RulesView, RuleValueView, RuleView } from '../../../contract/rules-view.ts'
import { formatMoney } from '../../../domain/kernel/money.ts'
import { remedies } from '../../../domain/order/order.ts'
import { showBytes, showDay } from '../../i18n/show-facts.ts'
import { timerName } from '../../i18n/timer-name.ts'
import { formatNumber, listOf, lookUp, plural, t } from '../../i18n/translate.ts'

type Unit = RulesView['refundTimes'][number]['unit']

const timerPath = 'timers.'

export const isTimer = ({ path }: Pick<RuleView, 'path'>): boolean => path.startsWith(timerPath)

export const isBytes = (path: string): boolean => path.endsWith('Bytes') || path.endsWith('BytesPerFile')

/** A rule's name in words; that of a clock as a list of what it counts has it. */
export const ruleName = (path: string, own: boolean): string =>
  path.startsWith(timerPath) ? timerName(path.slice(timerPath.length), own) : lookUp('rule', path, { name: path })

const showSpan = (count: number, unit: Unit): string => plural(`span.${unit}`, count)

const showNumber = (path: string, value: number): string => {
  if (isBytes(path)) return path === 'files.maxVideoBytes' && value === 0 ? t('rules.noVideo') : showBytes(value)
  return path === 'files.maxVideoSeconds' ? t('rules.seconds', { seconds: formatNumber(value) }) : formatNumber(value)
}

const showPart = (path: string, part: string): string => {
  if (path === 'fields') return lookUp('field', part, { name: part })
  const remedy = path === 'remedies' ? remedies.find((one) => one === part) : undefined
  if (remedy) return t(`remedy.${remedy}`)
  return path === 'files.formats' ? part.toUpperCase() : part
}

/** A value in words: `2.0 MB`, `15 calendar days`; what is unknown says where to look. */
export const showValue = (path: string, value: RuleValueView | null): string => {
  if (value === null) {
    return t(path.startsWith(timerPath) || path === 'refundLatest' ? 'rules.unknownTime' : 'rules.unknown')
  }
  if (typeof value === 'number') return showNumber(path, value)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return listOf(value.map((part) => showPart(path, part)))
  return 'unit' in value ? showSpan(value.count, value.unit) : formatMoney(value)
}

/** The same with what starts a clock: `15 calendar days after: delivered or receipt confirmed`. */
export const showRule = ({ path, value, from }: RuleView): string => {
  const shown = showValue(path, value)
  if (value === null || from.length === 0) return shown
  const milestones = listOf(
    from.map((milestone) => t(`milestone.${milestone}`)),
    'or',
  )
  return t('rules.spanFrom', { span: shown, milestones })
}

export const showRefundTime = ({ least, most, unit }: RulesView['refundTimes'][number]): string => {
  if (most === null) return least === null ? t('rules.unknownTime') : t('rules.from', { least: showSpan(least, unit) })
  const longest = showSpan(most, unit)
  return least === null
    ? t('rules.upTo', { most: longest })
    : t('rules.between', { least: formatNumber(least), most: longest })
}

/** A day in words; a month or a year as it stands. */
export const showAsOf = (asOf: string): string => (/^\d{4}-\d\d-\d\d$/.test(asOf) ? showDay(asOf) : asOf)
