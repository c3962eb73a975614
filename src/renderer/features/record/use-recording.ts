import { useCallback, useEffect, useRef, useState } from 'react'
import type { FailureView } from '../../../contract/view.ts'
import { useTry } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import type { OpenCamera } from './camera-stream.ts'
import { pickFormat, videoBits } from './recorder-format.ts'
import { createTakePump, type TakeProgress, type TakePump } from './take-pump.ts'

/** Why a recording ended without the user's word. */
export type CutShort = 'unplugged' | 'disk-full' | 'engine' | 'recorder'

export type RecordingState =
  | { readonly name: 'ready'; readonly failure: FailureView | null }
  | { readonly name: 'starting' }
  | { readonly name: 'recording'; readonly id: string; readonly since: number }
  | { readonly name: 'ending'; readonly id: string }
  | {
      readonly name: 'cut-short'
      readonly id: string
      readonly why: CutShort
      readonly failure: FailureView | null
    }

interface Running {
  readonly id: string
  readonly recorder: MediaRecorder
  readonly pump: TakePump
  readonly stopped: Promise<void>
}

/** The recorder hands over what it has this often; so much is lost at the most when the computer stops. */
const partMillis = 1000
const soundBits = 128_000
const pauseMillis = 500
/** Of a device's name, as much as is kept with the recording. */
const longestName = 300

const noFormat = (): FailureView => ({ code: 'record.no-format', message: t('record.noFormat') })

/** Standard since 2023 and not yet in the type library: a cut-off recording is lost back to its last key frame only. */
type RecorderOptions = MediaRecorderOptions & { readonly videoKeyFrameIntervalDuration: number }

const recorderOf = ({ stream, camera }: OpenCamera, mimeType: string): MediaRecorder => {
  const { width = 1280, height = 720 } = camera.getSettings()
  const options: RecorderOptions = {
    mimeType,
    videoBitsPerSecond: videoBits(width, height),
    audioBitsPerSecond: soundBits,
    videoKeyFrameIntervalDuration: partMillis,
  }
  return new MediaRecorder(stream, options)
}

const whyOf = ({ code }: FailureView): CutShort => (code === 'record.disk-full' ? 'disk-full' : 'engine')

/** One recording at a time: from the camera to the engine, until it is in an order. */
export const useRecording = (orderId: string | null, onKept: (orderId: string) => void) => {
  const attempt = useTry()
  const [state, setState] = useState<RecordingState>({ name: 'ready', failure: null })
  const [progress, setProgress] = useState<TakeProgress | null>(null)
  const running = useRef<Running | null>(null)

  const keep = useCallback(
    async (id: string): Promise<void> => {
      setState({ name: 'ending', id })
      const finished = await attempt('record.finish', { id, orderId })
      if (finished.ok) onKept(finished.value.orderId)
      else setState({ name: 'cut-short', id, why: whyOf(finished.failure), failure: finished.failure })
    },
    [attempt, orderId, onKept],
  )

  /** Ends the recorder and waits until the engine has everything; whether it has. */
  const end = useCallback(async (): Promise<{ readonly id: string; readonly failure: FailureView | null } | null> => {
    const now = running.current
    if (!now) return null
    running.current = null
    setState({ name: 'ending', id: now.id })
    if (now.recorder.state !== 'inactive') now.recorder.stop()
    await now.stopped
    return { id: now.id, failure: await now.pump.drained() }
  }, [])

  const cutShort = useCallback(
    async (why: CutShort): Promise<void> => {
      const ended = await end()
      if (ended) setState({ name: 'cut-short', id: ended.id, why, failure: ended.failure })
    },
    [end],
  )

  const start = useCallback(
    async (open: OpenCamera): Promise<void> => {
      const mimeType = pickFormat(open.microphone !== null, (format) => MediaRecorder.isTypeSupported(format))
      if (mimeType === null) return setState({ name: 'ready', failure: noFormat() })
      setState({ name: 'starting' })
      setProgress(null)
      const camera = open.camera.label.slice(0, longestName)
      const microphone = open.microphone?.label.slice(0, longestName) ?? null
      const begun = await attempt('record.start', { orderId, mimeType, camera, microphone })
      if (!begun.ok) return setState({ name: 'ready', failure: begun.failure })
      const { id } = begun.value
      const recorder = recorderOf(open, mimeType)
      const pump = createTakePump(
        {
          send: (sequence, bytes) => attempt('record.chunk', { id, sequence, bytes }),
          resume: () => attempt('record.resume', { id }),
          pause: () => new Promise((resolve) => setTimeout(resolve, pauseMillis)),
        },
        (told) => {
          setProgress(told)
          if (told.roomBytes === 0) void cutShort('disk-full')
        },
        (failure) => void cutShort(whyOf(failure)),
      )
      const stopped = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve(), { once: true }))
      recorder.addEventListener('dataavailable', ({ data }) => pump.push(data))
      recorder.addEventListener('error', () => void cutShort('recorder'))
      open.camera.addEventListener('ended', () => void cutShort('unplugged'), { once: true })
      recorder.addEventListener('start', () => setState({ name: 'recording', id, since: performance.now() }), {
        once: true,
      })
      running.current = { id, recorder, pump, stopped }
      recorder.start(partMillis)
    },
    [attempt, orderId, cutShort],
  )

  const stop = useCallback(async (): Promise<void> => {
    const ended = await end()
    if (!ended) return
    if (ended.failure) setState({ ...ended, name: 'cut-short', why: whyOf(ended.failure) })
    else await keep(ended.id)
  }, [end, keep])

  /** Throws the recording away, which the user was asked about. */
  const discard = useCallback(
    async (id: string): Promise<void> => {
      await end()
      const gone = await attempt('record.discard', { id })
      setProgress(null)
      setState({ name: 'ready', failure: gone.ok ? null : gone.failure })
    },
    [attempt, end],
  )

  // What runs when the window goes stays unfinished and is offered again.
  useEffect(() => () => void end(), [end])

  return { state, progress, start, stop, keep, discard }
}
