import { useEffect, useRef } from 'react'
import type { CandidateChoicesView } from '../../../contract/candidate-requests.ts'
import type { ExhibitView, FailureView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { useAnswer, useAsk, useKnownAnswers, useTry } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { type ShownView, shownView } from './arrange-things.ts'
import { type Thing, viewsOf } from './things.ts'

/** A change that can be taken back. */
interface DecisionChange {
  readonly orderId: string
  readonly sentence: string
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
  readonly unrecorded: true
}

interface DecidedOrder {
  readonly orderId: string
  readonly things: readonly Thing[]
  readonly exhibits: readonly ExhibitView[]
  readonly onChange: (change: DecisionChange) => void
  readonly onTell: (message: string) => void
}

export interface CandidateDecisions {
  /** The frame to show of a thing instead of the one that the scan put first, by the thing's key. */
  readonly chosen: Readonly<Record<string, ShownView>>
  /** Keys of the things that were put away. */
  readonly away: ReadonlySet<string>
  putAway(thing: Thing): void
  bringBack(thing: Thing): void
  show(thing: Thing, ordinal: number): void
  /** Shows the frame so many after the one on show; before it where `by` is negative. */
  step(thing: Thing, by: number): void
}

const nothingChosen: CandidateChoicesView = { putAway: [], shown: [] }

const ordinalsOf = (thing: Thing): readonly number[] => viewsOf(thing).map(({ ordinal }) => ordinal)

const isAway = ({ putAway }: CandidateChoicesView, thing: Thing): boolean => {
  const own = ordinalsOf(thing)
  return putAway.some(({ source, ordinal }) => source === thing.candidate.source && own.includes(ordinal))
}

const chosenView = ({ shown }: CandidateChoicesView, thing: Thing): ShownView | undefined => {
  const own = ordinalsOf(thing)
  const choice = shown.find(({ source, lead }) => source === thing.candidate.source && own.includes(lead))
  if (!choice) return undefined
  const { ordinal, seconds } = choice
  return viewsOf(thing).find((view) => view.ordinal === ordinal) ?? { ordinal, seconds, reason: '', thumbnail: null }
}

/** What the user decided about the suggestions of an order: kept by the engine, so that a restart forgets nothing. */
export const useCandidateDecisions = (order: DecidedOrder): CandidateDecisions => {
  const { orderId, things, exhibits, onChange, onTell } = order
  const { data = nothingChosen, failure } = useAnswer('candidates.choices', { orderId })
  const unread = failure?.message
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each failure, whoever listens
  useEffect(() => {
    if (unread !== undefined) onTell(unread)
  }, [unread])
  const answers = useKnownAnswers()
  const [ask, attempt] = [useAsk(), useTry()]
  // One after the other: a step starts from the frame to which the one before it led.
  const tail = useRef<Promise<unknown>>(Promise.resolve())

  const keep = (choices: CandidateChoicesView | null): boolean => {
    if (choices) answers.replace('candidates.choices', { orderId }, choices)
    return choices !== null
  }
  const nameOf = (thing: Thing) => ({ orderId, source: thing.candidate.source, views: [...ordinalsOf(thing)] })
  const inTurn = (act: () => Promise<unknown>): void => {
    tail.current = tail.current.then(act)
  }
  const decide = (thing: Thing, way: 'reject' | 'restore'): void => {
    const name = nameOf(thing)
    const write = async (to: 'reject' | 'restore'): Promise<boolean> => keep(await ask(`candidates.${to}`, name))
    const time = formatClock(thing.candidate.seconds)
    inTurn(async () => {
      if (!(await write(way))) return
      const back = way === 'reject' ? 'restore' : 'reject'
      const sentence = t(way === 'reject' ? 'change.putAway' : 'change.broughtBack', { time })
      onChange({ orderId, sentence, undo: () => write(back), redo: () => write(way), unrecorded: true })
    })
  }
  const tellFailure = ({ code, message }: FailureView): void =>
    onTell(code === 'media.no-such-frame' ? t('candidate.noFrame') : message)
  const showFrame = async (thing: Thing, ordinal: number): Promise<void> => {
    if (ordinal < 0) return onTell(t('candidate.noFrame'))
    const answer = await attempt('candidates.show', { ...nameOf(thing), ordinal })
    if (answer.ok) keep(answer.value)
    else tellFailure(answer.failure)
  }
  return {
    chosen: Object.fromEntries(
      things.flatMap((thing) => {
        const view = chosenView(data, thing)
        return view ? [[thing.key, view]] : []
      }),
    ),
    away: new Set(things.filter((thing) => isAway(data, thing)).map(({ key }) => key)),
    putAway: (thing) => decide(thing, 'reject'),
    bringBack: (thing) => decide(thing, 'restore'),
    show: (thing, ordinal) => inTurn(() => showFrame(thing, ordinal)),
    step: (thing, by) =>
      inTurn(() => {
        const known = answers.read('candidates.choices', { orderId }) ?? nothingChosen
        return showFrame(thing, shownView(thing, chosenView(known, thing), exhibits).ordinal + by)
      }),
  }
}
