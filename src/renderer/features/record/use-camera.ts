import { useCallback, useEffect, useState } from 'react'
import { type CameraTrouble, type CameraWish, closeCamera, type OpenCamera, openCamera } from './camera-stream.ts'

export type CameraState =
  | { readonly name: 'opening' }
  | { readonly name: 'trouble'; readonly trouble: CameraTrouble }
  | { readonly name: 'open'; readonly open: OpenCamera }

interface Devices {
  readonly cameras: readonly MediaDeviceInfo[]
  readonly microphones: readonly MediaDeviceInfo[]
}

const listDevices = async (): Promise<Devices> => {
  const all = await navigator.mediaDevices.enumerateDevices()
  return {
    cameras: all.filter(({ kind }) => kind === 'videoinput'),
    microphones: all.filter(({ kind }) => kind === 'audioinput'),
  }
}

/** The cameras and microphones that are there now. */
const useDevices = (state: CameraState): Devices => {
  const [devices, setDevices] = useState<Devices>({ cameras: [], microphones: [] })
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are told only once a camera was opened
  useEffect(() => {
    let current = true
    const look = (): void =>
      void listDevices()
        .then((found) => current && setDevices(found))
        .catch(() => undefined)
    look()
    navigator.mediaDevices.addEventListener('devicechange', look)
    return () => {
      current = false
      navigator.mediaDevices.removeEventListener('devicechange', look)
    }
  }, [state.name])
  return devices
}

/** The camera that is wished for, open as long as the component is there; opened anew when the wish changes. */
export const useCamera = (wish: CameraWish) => {
  const [state, setState] = useState<CameraState>({ name: 'opening' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the same camera again
  useEffect(() => {
    let current = true
    let opened: OpenCamera | null = null
    setState({ name: 'opening' })
    void openCamera(wish).then((open) => {
      if (typeof open === 'string') {
        if (current) setState({ name: 'trouble', trouble: open })
        return
      }
      if (!current) return closeCamera(open)
      opened = open
      open.camera.addEventListener('ended', () => current && setState({ name: 'trouble', trouble: 'none' }))
      setState({ name: 'open', open })
    })
    return () => {
      current = false
      if (opened) closeCamera(opened)
    }
  }, [wish, attempt])
  const again = useCallback(() => setAttempt((before) => before + 1), [])
  return { state, devices: useDevices(state), again }
}
