import type { ExhibitView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'
import { exhibitAt, type ShownView, shownView } from './arrange-things.ts'
import type { CandidateAct } from './candidate-keys.tsx'
import { type CardStanding, focusedCard, focusNextOpen } from './card-focus.ts'
import type { FrameName, Thing } from './things.ts'
import type { FilmPlace } from './time-button.tsx'
import type { CandidateDecisions } from './use-candidate-decisions.ts'

interface DeskParts {
  readonly things: readonly Thing[]
  readonly exhibits: readonly ExhibitView[]
  readonly decisions: CandidateDecisions
  readonly isPending: (frame: FrameName) => boolean
  readonly onAdd: (frame: FrameName & { readonly seconds: number }) => void
  readonly onFilm: (place: FilmPlace) => void
  readonly onTell: (message: string) => void
}

interface CandidateDesk {
  readonly viewOf: (thing: Thing) => ShownView
  readonly standingOf: (thing: Thing) => CardStanding
  readonly add: (thing: Thing) => void
  /** Puts it away, and goes to the next one that nothing was decided about. */
  readonly putAway: (thing: Thing) => void
  /** What a key means for the card that has the focus. */
  readonly act: (wanted: CandidateAct, card: HTMLElement) => void
}

/** How each suggestion stands, and what can be done with it. */
export const candidateDesk = (parts: DeskParts): CandidateDesk => {
  const { things, exhibits, decisions, isPending, onAdd, onFilm, onTell } = parts
  const viewOf = (thing: Thing): ShownView => shownView(thing, decisions.chosen[thing.key], exhibits)
  const frameOf = (thing: Thing) => {
    const { ordinal, seconds } = viewOf(thing)
    return { source: thing.candidate.source, ordinal, seconds }
  }
  const standingOf = (thing: Thing): CardStanding => {
    const frame = frameOf(thing)
    if (exhibitAt(exhibits, frame)) return 'taken'
    if (isPending(frame)) return 'pending'
    return decisions.away.has(thing.key) ? 'away' : 'open'
  }
  const add = (thing: Thing): void => onAdd(frameOf(thing))
  const goOn = (card: HTMLElement | null): void => {
    if (!focusNextOpen(card)) onTell(t('candidates.allDecided'))
  }
  const putAway = (thing: Thing): void => {
    const card = focusedCard()
    decisions.putAway(thing)
    goOn(card)
  }
  const deeds: Readonly<Record<CandidateAct, (thing: Thing, card: HTMLElement) => void>> = {
    accept(thing, card) {
      const standing = standingOf(thing)
      if (standing === 'open' || standing === 'away') add(thing)
      goOn(card)
    },
    putAway(thing) {
      const standing = standingOf(thing)
      if (standing === 'open') putAway(thing)
      if (standing === 'away') decisions.bringBack(thing)
    },
    previous: (thing) => decisions.step(thing, -1),
    next: (thing) => decisions.step(thing, 1),
    sharpest: (thing) => decisions.show(thing, thing.candidate.ordinal),
    views: (_, card) => card.querySelector<HTMLElement>('.views-opener')?.click(),
    film: (thing) => onFilm(frameOf(thing)),
  }
  return {
    viewOf,
    standingOf,
    add,
    putAway,
    act(wanted, card) {
      const thing = things.find(({ key }) => key === card.dataset.thing)
      if (thing) deeds[wanted](thing, card)
    },
  }
}
