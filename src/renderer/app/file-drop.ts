import { useEffect, useState } from 'react'
import { isOwnDrag } from '../data/hand-out.ts'
import { takeEarlyDrops } from './early-drops.ts'

const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  !isOwnDrag() && (dataTransfer?.types.includes('Files') ?? false)

/**
 * Files dropped anywhere in the window, or pasted. True while files are held above it. The window never navigates to
 * what is dropped, whatever it is.
 */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // `dragenter` of a child comes before `dragleave` of its parent, so entries are counted.
    let depth = 0
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const hover = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = carriesFiles(event) ? 'copy' : 'none'
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = carriesFiles(event) ? [...(event.dataTransfer?.files ?? [])] : []
      if (files.length > 0) onFiles(files)
    }
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      onFiles(files)
    }
    const ends = new AbortController()
    const { signal } = ends
    window.addEventListener('dragenter', enter, { signal })
    window.addEventListener('dragover', hover, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    window.addEventListener('paste', paste, { signal })
    const early = takeEarlyDrops()
    if (early.length > 0) onFiles(early)
    return () => ends.abort()
  }, [onFiles])
  return over
}
