import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Layout } from './home-view.ts'
import { OrderCard } from './order-card.tsx'
import { placeAfter } from './roving-place.ts'
import type { OrderPages } from './use-orders.ts'

interface OrderGridProps {
  readonly total: number
  readonly pages: OrderPages
  readonly layout: Layout
  /** The place to begin at with the focus; null where nobody came back to one. */
  readonly from: number | null
  readonly onOpen: (orderId: string, place: number) => void
}

/** Pixels. Rows have one height each, so that a hundred thousand of them need not be measured. */
const gaps = { grid: 16, list: 8 }
const leastCard = 250
const rowHeights = { grid: 384, list: 84 }

/** How many columns fit, kept up with the width of the list. */
const useColumns = (layout: Layout) => {
  const list = useRef<HTMLDivElement>(null)
  const [columns, setColumns] = useState(1)
  useLayoutEffect(() => {
    const { current } = list
    if (!current) return
    const measure = (): void =>
      setColumns(
        layout === 'list' ? 1 : Math.max(1, Math.floor((current.clientWidth + gaps.grid) / (leastCard + gaps.grid))),
      )
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [layout])
  return { list, columns }
}

/** All orders that fit, of which only those in view are on the page. The arrow keys go through them. */
export const OrderGrid = ({ total, pages, layout, from, onOpen }: OrderGridProps) => {
  const { list, columns } = useColumns(layout)
  const [place, setPlace] = useState(from ?? 0)
  const wantsFocus = useRef(from !== null)
  const rows = Math.ceil(total / columns)
  const [height, gap] = [rowHeights[layout], gaps[layout]]
  const scroller = (): HTMLElement | null => list.current?.closest<HTMLElement>('.scene') ?? null
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: scroller,
    estimateSize: () => height + gap,
    overscan: 3,
    scrollMargin: list.current?.offsetTop ?? 0,
  })
  const shown = virtual.getVirtualItems()
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0]
  const { show } = pages
  useEffect(() => show(first * columns, (last + 1) * columns - 1), [show, first, last, columns])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height of a row is another layout
  useEffect(() => virtual.measure(), [height, columns])
  useEffect(() => {
    if (!wantsFocus.current) return
    const card = list.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)
    if (!card) return
    wantsFocus.current = false
    card.focus({ preventScroll: true })
  })
  const latestOpen = useRef(onOpen)
  useEffect(() => {
    latestOpen.current = onOpen
  })
  const open = useCallback((orderId: string, at: number) => latestOpen.current(orderId, at), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const visible = Math.max(1, Math.floor((scroller()?.clientHeight ?? 0) / (height + gap)))
    const mirrored = document.documentElement.dir === 'rtl'
    const next = placeAfter(event.key, { place, total, columns, visible, mirrored })
    if (next === null) return
    event.preventDefault()
    wantsFocus.current = true
    setPlace(next)
    virtual.scrollToIndex(Math.floor(next / columns), { align: 'auto' })
  }
  // One card in view always has the tab stop, wherever the list was scrolled to since it had the focus.
  const current = Math.max(first * columns, Math.min(place, total - 1, (last + 1) * columns - 1))
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows in between are not on the page, so it is no list element
    <div
      ref={list}
      className={`orders orders-${layout}`}
      role="list"
      aria-label={t('home.title')}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: virtual.getTotalSize() }} className="orders-space" role="presentation">
        {shown.map(({ index: row, start }) => (
          <div
            key={row}
            role="presentation"
            className="orders-row"
            style={{
              transform: `translateY(${start - virtual.options.scrollMargin}px)`,
              height,
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            }}
          >
            {Array.from({ length: Math.min(columns, total - row * columns) }, (_, column) => {
              const index = row * columns + column
              const order = pages.at(index)
              return (
                // biome-ignore lint/a11y/useSemanticElements: see above
                <div key={order?.id ?? index} role="listitem" aria-setsize={total} aria-posinset={index + 1}>
                  {order ? (
                    <OrderCard
                      order={order}
                      place={index}
                      isCurrent={index === current}
                      onFocus={setPlace}
                      onOpen={open}
                    />
                  ) : (
                    <div className="card order-card order-waiting" aria-hidden="true" />
                  )}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
