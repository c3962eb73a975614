import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { ThingGroup } from './arrange-things.ts'
import { cardInDirection } from './card-direction.ts'
import { focusCard, focusNextOpen } from './card-focus.ts'
import type { Thing } from './things.ts'

interface CandidateGroupsProps {
  /** Null shows one list, as `things` stand. */
  readonly groups: readonly ThingGroup[] | null
  readonly things: readonly Thing[]
  /** Those that were put away: out of sight until they are asked for. */
  readonly away: readonly Thing[]
  readonly card: (thing: Thing) => ReactNode
}

const isPlain = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey

const GroupHeading = ({ group }: { readonly group: ThingGroup }) => (
  <>
    <h3 data-testid={`group-${group.name}`}>
      {t(`group.${group.name}`)} <span className="count">{group.things.length}</span>
    </h3>
    {group.name === 'damage' && <p className="small muted">{t('group.damageNote')}</p>}
  </>
)

/**
 * The cards, among which the arrow keys go; a view strip keeps its arrows to itself. All cards are siblings, and the
 * first of a group bears its heading: groups of one fill a row together, and a thing whose kind becomes clearer goes to
 * another group as the same card, with all that is open in it.
 */
export const CandidateGroups = ({ groups, things, away, card }: CandidateGroupsProps) => {
  const room = useRef<HTMLDivElement>(null)
  const [awayOpen, setAwayOpen] = useState(false)
  // An element that is moved loses the focus, so what had it before this render gets it back.
  const held = useRef<Element | null>(null)
  const active = room.current?.ownerDocument.activeElement ?? null
  held.current = active && room.current?.contains(active) ? active : null
  useLayoutEffect(() => {
    const before = held.current
    if (!(before instanceof HTMLElement) || before === document.activeElement) return
    if (room.current?.contains(before)) return before.focus({ preventScroll: true })
    // The last card that was decided about went away, and no other took the focus.
    if (document.activeElement === document.body) room.current?.querySelector<HTMLElement>('.away-opener')?.focus()
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (!isPlain(event) || !(target instanceof HTMLElement)) return
    const cards = [...(room.current?.querySelectorAll<HTMLElement>('.candidate') ?? [])]
    const from = cards.findIndex((one) => one.contains(target))
    if (event.key === 'Enter' && target.matches('[data-standing=open] .candidate-act')) {
      event.preventDefault()
      target.click()
      focusNextOpen(cards[from] ?? null)
      return
    }
    const places = cards.map((one) => one.getBoundingClientRect())
    const mirrored = room.current?.matches(':dir(rtl)') ?? false
    const to = from < 0 ? null : cardInDirection(places, from, event.key, mirrored)
    const next = to === null ? undefined : cards[to]
    if (!next) return
    event.preventDefault()
    focusCard(next)
  }
  const place = (thing: Thing, heading: ReactNode = null) => (
    <div key={thing.key} className="candidate-place">
      <div className="candidate-heading">{heading}</div>
      {card(thing)}
    </div>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus among buttons that are reached without them
    <div ref={room} className="candidate-groups" onKeyDown={onKeyDown}>
      {[
        ...(groups === null
          ? things.map((thing) => place(thing))
          : groups.flatMap((group) =>
              group.things.map((thing, index) => place(thing, index === 0 ? <GroupHeading group={group} /> : null)),
            )),
        ...(away.length === 0
          ? []
          : [
              <div key="away" className="away-heading">
                <h3>
                  <button
                    type="button"
                    className="away-opener"
                    aria-expanded={awayOpen}
                    onClick={() => setAwayOpen(!awayOpen)}
                    data-testid="group-away"
                  >
                    {t('group.away')} <span className="count">{away.length}</span>
                  </button>
                </h3>
                <p className="small muted">{t('group.awayNote')}</p>
              </div>,
              ...(awayOpen ? away.map((thing) => place(thing)) : []),
            ]),
      ]}
    </div>
  )
}
