import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import type { ThingGroup } from './arrange-things.ts'
import { cardInDirection } from './card-direction.ts'
import type { Thing } from './things.ts'

interface CandidateGroupsProps {
  /** Null shows one list, as `things` stand. */
  readonly groups: readonly ThingGroup[] | null
  readonly things: readonly Thing[]
  readonly card: (thing: Thing) => ReactNode
}

/**
 * The cards, among which the arrow keys go; a view strip keeps its arrows to itself. Headings and cards are siblings:
 * a thing whose kind becomes clearer goes under another heading as the same card, with all that is open in it.
 */
export const CandidateGroups = ({ groups, things, card }: CandidateGroupsProps) => {
  const room = useRef<HTMLDivElement>(null)
  // An element that is moved loses the focus, so what had it before this render gets it back.
  const held = useRef<Element | null>(null)
  held.current = room.current?.ownerDocument.activeElement ?? null
  useLayoutEffect(() => {
    const before = held.current
    if (before === null || before === document.activeElement || !room.current?.contains(before)) return
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  })
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
  const place = (thing: Thing) => (
    <div key={thing.key} className="candidate-place">
      {card(thing)}
    </div>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus among buttons that are reached without them
    <div ref={room} className="candidate-groups" onKeyDown={onKeyDown}>
      {groups === null
        ? things.map(place)
        : groups.flatMap((group) => [
            <div key={group.name} className="candidate-heading">
              <h3 data-testid={`group-${group.name}`}>
                {t(`group.${group.name}`)} <span className="count">{group.things.length}</span>
              </h3>
              {group.name === 'damage' && <p className="small muted">{t('group.damageNote')}</p>}
            </div>,
            ...group.things.map(place),
          ])}
    </div>
  )
}
