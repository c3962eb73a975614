import { useEffect, useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Point, Turn } from './stage-view.ts'

/** CSS pixels across the loupe. */
const across = 220
/** Device pixels to one pixel of the picture, at least; and how much larger than the stage the loupe shows it. */
const leastMagnification = 4
const beyondStage = 2

interface LoupeProps {
  /** What is looked at: the exact frame, or the player's own picture while none is there. */
  readonly picture: () => HTMLImageElement | HTMLVideoElement | null
  readonly naturalWidth: number
  /** The place in the picture under the loupe, in its pixels. */
  readonly pixel: Point
  /** Where the loupe lies, in CSS pixels from the upper left of the stage. */
  readonly at: Point
  readonly turn: Turn
  /** Device pixels to one pixel of the picture on the stage. */
  readonly stageScale: number
  /** Changes whenever there is another picture. */
  readonly stamp: string
}

/** Real pixels, enlarged and nothing else: each becomes a square of its own colour. */
export const Loupe = ({ picture, naturalWidth, pixel, at, turn, stageScale, stamp }: LoupeProps) => {
  const magnification = Math.max(leastMagnification, Math.ceil(stageScale * beyondStage))
  const canvas = useRef<HTMLCanvasElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is another drawing
  useEffect(() => {
    const drawn = canvas.current
    const context = drawn?.getContext('2d')
    const source = picture()
    if (!drawn || !context || !source) return
    const side = Math.round(across * devicePixelRatio)
    drawn.width = side
    drawn.height = side
    context.imageSmoothingEnabled = false
    context.translate(side / 2, side / 2)
    context.rotate((turn * Math.PI) / 180)
    context.scale(magnification, magnification)
    // A player's picture may have other pixels than the frame; they are brought to the same place.
    const own = source instanceof HTMLVideoElement ? source.videoWidth : source.naturalWidth
    const share = naturalWidth / Math.max(1, own)
    context.scale(share, share)
    context.translate(-pixel.x / share, -pixel.y / share)
    context.drawImage(source, 0, 0)
  }, [picture, naturalWidth, pixel.x, pixel.y, turn, magnification, stamp])
  return (
    <figure
      className="loupe"
      style={{ left: at.x - across / 2, top: at.y - across / 2 }}
      data-testid="player-loupe-view"
    >
      <canvas ref={canvas} width={across} height={across} style={{ width: across, height: across }} />
      <figcaption>{t('player.loupeScale', { times: magnification })}</figcaption>
    </figure>
  )
}
