import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type HomeView, keepHomeView, leaveHome, readHomeView } from './home-view.ts'

interface HomeViewState {
  readonly view: HomeView
  readonly change: (view: HomeView) => void
  /** The place of the order that was opened before; null where none was. */
  readonly from: number | null
  /** Notes which order is opened, to come back to it. */
  readonly leaveAt: (place: number) => void
}

/** The list as it was left, and left again as it is. */
export const useHomeView = (main: RefObject<HTMLElement | null>): HomeViewState => {
  const [before] = useState(readHomeView)
  const [view, setView] = useState(before.view)
  const latest = useRef(view)
  const place = useRef<number | null>(null)
  useEffect(() => {
    latest.current = view
  })
  useLayoutEffect(() => {
    const scene = main.current?.closest('.scene')
    let { scroll } = before
    const onScroll = (): void => {
      scroll = scene?.scrollTop ?? 0
    }
    scene?.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      scene?.removeEventListener('scroll', onScroll)
      leaveHome({ view: latest.current, scroll, place: place.current })
    }
  }, [main, before])
  const change = (next: HomeView): void => {
    keepHomeView(next)
    setView(next)
  }
  const leaveAt = (at: number): void => {
    place.current = at
  }
  return { view, change, from: before.place, leaveAt }
}

/** Scrolls to where the list was left, as soon as it has its height. */
export const useReturn = (main: RefObject<HTMLElement | null>, hasHeight: boolean): void => {
  const [{ scroll }] = useState(readHomeView)
  useLayoutEffect(() => {
    if (hasHeight && scroll > 0) main.current?.closest('.scene')?.scrollTo({ top: scroll })
  }, [main, hasHeight, scroll])
}
