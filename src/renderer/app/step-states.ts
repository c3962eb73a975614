import type { OrderView } from '../../contract/view.ts'
import { mayBeMissed } from '../../domain/dispute/deadline.ts'
import { showDay } from '../i18n/show-facts.ts'
import { plural, t } from '../i18n/translate.ts'
import { type AppState, candidatesOf, type Exported, isOutdated, isScanning, type Step } from './state.ts'

export interface StepState {
  /** A few words under the step's name. */
  readonly words: string
  readonly done: boolean
}

/** The facts without which a form is not worth filling in. */
const keyFacts = ['platform', 'orderNumber', 'item', 'reason', 'remedy', 'received'] as const

const bundleState = (order: OrderView, exported: Exported | undefined): StepState => {
  if (!exported) return { words: t('stepState.bundleOpen'), done: false }
  if (!exported.bundle.verified) return { words: t('stepState.bundleWrong'), done: false }
  if (isOutdated(order, exported)) return { words: t('stepState.bundleOutdated'), done: false }
  return { words: t('stepState.bundleDone'), done: true }
}

/** The deadline that presses most; nothing that is unknown looks safe. */
const followUpState = ({ dispute }: AppState, orderId: string): StepState => {
  const deadlines = dispute?.orderId === orderId ? dispute.view.deadlines : []
  const own = deadlines.filter(mayBeMissed)
  if (own.some(({ state }) => state === 'passed' || state === 'doubtful'))
    return { words: t('stepState.deadlinePassed'), done: false }
  const next = own.find(({ state }) => state === 'soon' || state === 'running')?.dueAt
  if (next) return { words: t('stepState.deadline', { day: showDay(next.earliest) }), done: false }
  return own.some(({ state }) => state === 'unknown-anchor')
    ? { words: t('stepState.deadlineUnknown'), done: false }
    : { words: t('stepState.empty'), done: false }
}

/** Where each step of the open order stands. */
export const stepStates = (state: AppState): Readonly<Record<Step, StepState>> => {
  const { order } = state
  const nothing: StepState = { words: t('stepState.empty'), done: false }
  if (!order)
    return { footage: nothing, exhibits: nothing, claim: nothing, text: nothing, bundle: nothing, 'follow-up': nothing }
  const importing = isScanning(state, order.id)
  const filled = keyFacts.filter((name) => order.facts[name] !== undefined && order.facts[name] !== '').length
  const exported = state.bundles[order.id]
  const textReady = order.facts.reason !== undefined && order.facts.remedy !== undefined
  const files = order.originals.length
  return {
    footage: importing
      ? { words: t('stepState.working'), done: false }
      : files === 0
        ? nothing
        : {
            words:
              candidatesOf(state).length > 0
                ? plural('candidates', candidatesOf(state).length)
                : plural('files', files),
            done: true,
          },
    exhibits: order.exhibits.length === 0 ? nothing : { words: plural('exhibits', order.exhibits.length), done: true },
    claim: { words: t('stepState.claim', { done: filled, total: keyFacts.length }), done: filled === keyFacts.length },
    text: textReady
      ? { words: t('stepState.textReady'), done: true }
      : { words: t('stepState.textMissing'), done: false },
    bundle: bundleState(order, exported),
    'follow-up': followUpState(state, order.id),
  }
}
