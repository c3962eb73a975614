import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import type { ThingGroup } from './arrange-things.ts'
import { cardInDirection } from './card-direction.ts'
import type { Thing } from './things.ts'

interface CandidateListProps {
  readonly things: readonly Thing[]
  readonly card: (thing: Thing) => ReactNode
}

const CandidateList = ({ things, card }: CandidateListProps) => (
  <ul className="candidate-grid">
    {things.map((thing) => (
      <li key={thing.key}>{card(thing)}</li>
    ))}
  </ul>
)

interface CandidateGroupsProps {
  /** Null shows one list, as `things` stand. */
  readonly groups: readonly ThingGroup[] | null
  readonly things: readonly Thing[]
  readonly card: (thing: Thing) => ReactNode
}

/** The cards, among which the arrow keys go; a view strip keeps its arrows to itself. */
export const CandidateGroups = ({ groups, things, card }: CandidateGroupsProps) => {
  const room = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement))
      return
    const cards = [...(room.current?.querySelectorAll<HTMLElement>('.candidate') ?? [])]
    const from = cards.findIndex((one) => one.contains(target))
    const places = cards.map((one) => one.getBoundingClientRect())
    const to = from < 0 ? null : cardInDirection(places, from, event.key)
    if (to === null) return
    event.preventDefault()
    cards[to]?.querySelector<HTMLElement>('.candidate-act')?.focus({ preventScroll: true })
    cards[to]?.scrollIntoView({ block: 'nearest' })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus among buttons that are reached without them
    <div ref={room} className="candidate-groups" onKeyDown={onKeyDown}>
      {groups === null ? (
        <CandidateList things={things} card={card} />
      ) : (
        groups.map((group) => (
          <section key={group.name} className="candidate-group" aria-labelledby={`group-${group.name}`}>
            <h3 id={`group-${group.name}`} data-testid={`group-${group.name}`}>
              {t(`group.${group.name}`)} <span className="count">{group.things.length}</span>
            </h3>
            {group.name === 'damage' && <p className="small muted">{t('group.damageNote')}</p>}
            <CandidateList things={group.things} card={card} />
          </section>
        ))
      )}
    </div>
  )
}
