import { type RefObject, useEffect, useRef, useState } from 'react'
import {
  adviseFocus,
  type FocusAdvice,
  type LiveLook,
  liveSide,
  lookLive,
  rememberedLooks,
} from '../../../domain/scan/live-focus.ts'
import type { LumaPlane } from '../../../domain/scan/luma-plane.ts'

/** At most five looks a second. */
const lookMillis = 200

/** Brightness by ITU-R BT.601, in whole numbers. */
const greyOf = (rgba: Uint8ClampedArray): Uint8Array => {
  const grey = new Uint8Array(rgba.length / 4)
  for (let at = 0, from = 0; at < grey.length; at++, from += 4)
    grey[at] = (77 * (rgba[from] ?? 0) + 150 * (rgba[from + 1] ?? 0) + 29 * (rgba[from + 2] ?? 0)) >> 8
  return grey
}

const planeOf = (video: HTMLVideoElement, canvas: HTMLCanvasElement): LumaPlane | null => {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, liveSide / Math.max(videoWidth, videoHeight))
  const width = Math.round(videoWidth * scale)
  const height = Math.round(videoHeight * scale)
  const context = width < 32 || height < 32 ? null : canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  canvas.width = width
  canvas.height = height
  context.drawImage(video, 0, 0, width, height)
  return { width, height, data: greyOf(context.getImageData(0, 0, width, height).data) }
}

/** What to tell who holds a label up; measured on small copies of the live picture, which is left as it is. */
export const useLiveFocus = (
  video: RefObject<HTMLVideoElement | null>,
  stream: MediaStream | null,
  onLook: (advice: FocusAdvice | null) => void,
): FocusAdvice | null => {
  const [advice, setAdvice] = useState<FocusAdvice | null>(null)
  const latest = useRef(onLook)
  useEffect(() => {
    latest.current = onLook
  })
  useEffect(() => {
    const player = video.current
    if (!player || !stream) return setAdvice(null)
    const canvas = document.createElement('canvas')
    const looks: LiveLook[] = []
    let last = Number.NEGATIVE_INFINITY
    let handle = 0
    const onFrame = (now: number): void => {
      handle = player.requestVideoFrameCallback(onFrame)
      if (now - last < lookMillis) return
      last = now
      const plane = planeOf(player, canvas)
      if (!plane) return
      looks.push(lookLive(plane))
      if (looks.length > rememberedLooks) looks.shift()
      const next = adviseFocus(looks)
      setAdvice(next)
      latest.current(next)
    }
    handle = player.requestVideoFrameCallback(onFrame)
    return () => player.cancelVideoFrameCallback(handle)
  }, [video, stream])
  return advice
}
