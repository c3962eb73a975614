import type { OrderView } from '../../contract/view.ts'
import { mayBeMissed } from '../../domain/dispute/deadline.ts'
import { showDay } from '../i18n/show-facts.ts'
import { listOf, plural, t } from '../i18n/translate.ts'
import { type AppState, candidatesOf, type Exported, isOutdated, isScanning, type Step } from './state.ts'

export interface StepState {
  /** A few words under the step's name. */
  readonly words: string
  readonly done: boolean
  /** What is missing, in one sentence; null where nothing is. */
  readonly missing: string | null
}

/** The facts without which a form is not worth filling in. */
const keyFacts = ['platform', 'orderNumber', 'item', 'reason', 'remedy', 'received'] as const
/** Those without which no text is written. */
const textFacts = ['reason', 'remedy'] as const

type KeyFact = (typeof keyFacts)[number]

const factNames: Readonly<Record<KeyFact, () => string>> = {
  platform: () => t('claim.platform'),
  orderNumber: () => t('claim.orderNumber'),
  item: () => t('claim.item'),
  reason: () => t('claim.reason'),
  remedy: () => t('claim.remedy'),
  received: () => t('claim.received'),
}

const lacking = (order: OrderView, wanted: readonly KeyFact[]): readonly KeyFact[] =>
  wanted.filter((name) => order.facts[name] === undefined || order.facts[name] === '')

const missingFacts = (names: readonly KeyFact[]): string | null =>
  names.length === 0 ? null : t('stepMissing.facts', { facts: listOf(names.map((name) => factNames[name]())) })

const footageState = (state: AppState, order: OrderView): StepState => {
  if (isScanning(state, order.id)) return { words: t('stepState.working'), done: false, missing: null }
  const files = order.originals.length
  if (files === 0) return { words: t('stepState.empty'), done: false, missing: t('stepMissing.files') }
  const found = candidatesOf(state).length
  const words = found > 0 ? plural('candidates', found) : plural('files', files)
  const unread = order.originals.filter(
    ({ kind, sha256 }) => kind === 'video' && !order.scans.some(({ source }) => source === sha256),
  ).length
  return { words, done: unread === 0, missing: unread === 0 ? null : plural('stepMissing.unread', unread) }
}

const bundleState = (order: OrderView, exported: Exported | undefined): StepState => {
  if (!exported) {
    const missing = t(order.exhibits.length === 0 ? 'stepMissing.bundleExhibits' : 'stepMissing.bundle')
    return { words: t('stepState.bundleOpen'), done: false, missing }
  }
  if (!exported.bundle.verified)
    return { words: t('stepState.bundleWrong'), done: false, missing: t('stepMissing.bundleWrong') }
  if (isOutdated(order, exported))
    return { words: t('stepState.bundleOutdated'), done: false, missing: t('stepMissing.bundleOutdated') }
  return { words: t('stepState.bundleDone'), done: true, missing: null }
}

/** The deadline that presses most; nothing that is unknown looks safe. */
const followUpState = ({ dispute }: AppState, orderId: string): StepState => {
  const deadlines = dispute?.orderId === orderId ? dispute.view.deadlines : []
  const own = deadlines.filter(mayBeMissed)
  const undated = own.some(({ state }) => state === 'unknown-anchor')
  const missing = undated ? t('stepMissing.date') : null
  if (own.some(({ state }) => state === 'passed' || state === 'doubtful'))
    return { words: t('stepState.deadlinePassed'), done: false, missing }
  const next = own.find(({ state }) => state === 'soon' || state === 'running')?.dueAt
  if (next) return { words: t('stepState.deadline', { day: showDay(next.earliest) }), done: false, missing }
  return { words: t(undated ? 'stepState.deadlineUnknown' : 'stepState.empty'), done: false, missing }
}

/** Where each step of the open order stands. */
export const stepStates = (state: AppState): Readonly<Record<Step, StepState>> => {
  const { order } = state
  const nothing: StepState = { words: t('stepState.empty'), done: false, missing: null }
  if (!order)
    return { footage: nothing, exhibits: nothing, claim: nothing, text: nothing, bundle: nothing, 'follow-up': nothing }
  const open = lacking(order, keyFacts)
  const openForText = lacking(order, textFacts)
  const exhibits = order.exhibits.length
  return {
    footage: footageState(state, order),
    exhibits:
      exhibits === 0
        ? { ...nothing, missing: t('stepMissing.exhibits') }
        : { words: plural('exhibits', exhibits), done: true, missing: null },
    claim: {
      words: t('stepState.claim', { done: keyFacts.length - open.length, total: keyFacts.length }),
      done: open.length === 0,
      missing: missingFacts(open),
    },
    text: {
      words: t(openForText.length === 0 ? 'stepState.textReady' : 'stepState.textMissing'),
      done: openForText.length === 0,
      missing: missingFacts(openForText),
    },
    bundle: bundleState(order, state.bundles[order.id]),
    'follow-up': followUpState(state, order.id),
  }
}
