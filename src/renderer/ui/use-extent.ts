import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Extent } from './picture-view.ts'

/** The inner size of an element in CSS pixels, as it is now; null before it was laid out. */
export const useExtent = <Of extends HTMLElement>(): {
  readonly ref: RefObject<Of | null>
  readonly extent: Extent | null
} => {
  const ref = useRef<Of>(null)
  const [extent, setExtent] = useState<Extent | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element
      setExtent((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, extent }
}
