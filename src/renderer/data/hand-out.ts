import type { DragEvent } from 'react'
import type { HandedOut } from '../../contract/hand-out-requests.ts'
import { useAsk } from './ask.tsx'

/** There is one pointer, so there is one drag. */
let isOut = false

/** Whether what hangs above the window came out of it: dropping that here again would import our own copy. */
export const isOwnDrag = (): boolean => isOut

/**
 * While the system drags, the page hears of no pointer; the first that it hears of again has no button down. A button
 * that goes up before the system took over is no click on what was dragged.
 */
const endWithPointer = (): void => {
  const ends = new AbortController()
  const { signal } = ends
  const end = (): void => {
    isOut = false
    ends.abort()
  }
  const onMove = ({ buttons }: PointerEvent): void => {
    if (buttons === 0) end()
  }
  const onClick = (event: MouseEvent): void => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', () => setTimeout(end), { signal })
  window.addEventListener('click', onClick, { signal, capture: true })
}

interface DragProps {
  readonly draggable: true
  readonly onDragStart: (event: DragEvent) => void
}

/** Gives what makes an element draggable out of the window, as a file that other programs take. */
export const useDragOut = (): ((what: HandedOut) => DragProps) => {
  const ask = useAsk()
  return (what) => ({
    draggable: true,
    onDragStart(event) {
      // The page's own drag would carry an address that nobody outside can open.
      event.preventDefault()
      isOut = true
      endWithPointer()
      void ask('file.drag', what)
    },
  })
}
