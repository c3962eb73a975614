import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { takeSteps } from '../../../domain/evidence/take.ts'
import type { FocusAdvice } from '../../../domain/scan/live-focus.ts'
import { useCommands } from '../../commands/commands.tsx'
import { useAnswer } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { shortClock } from '../../i18n/show-facts.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { AskDiscard } from './ask-discard.tsx'
import { CameraChoice } from './camera-choice.tsx'
import type { CameraWish } from './camera-stream.ts'
import { Coach } from './coach.tsx'
import { LevelMeter } from './level-meter.tsx'
import { LivePicture } from './live-picture.tsx'
import { RecordBar, useSeconds } from './record-bar.tsx'
import { keepWish, readWish } from './remembered-wish.ts'
import { TakeEnded } from './take-ended.tsx'
import { useCamera } from './use-camera.ts'
import { useRecording } from './use-recording.ts'
import { useSteps } from './use-steps.ts'
import './record.css'

interface RecordDialogProps {
  /** The order that the recording goes into; null for a new one. */
  readonly orderId: string | null
  readonly onKept: (orderId: string) => void
  readonly onClose: () => void
}

/** So many sharp looks one after the other, five a second, tick the label by themselves. */
const sharpLooks = 3

const typesOrChooses = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('button, select, input, textarea, summary') !== null

/** Records the unboxing: the picture, what to show, and how it stands with the file. */
export const RecordDialog = ({ orderId, onKept, onClose }: RecordDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const [wish, setWish] = useState(readWish)
  const camera = useCamera(wish)
  const { state, progress, start, stop, keep, discard } = useRecording(orderId, onKept)
  const room = useAnswer('record.room', {}, { staleMillis: 0 }).data?.roomBytes ?? null
  const [asking, setAsking] = useState(false)
  const id = 'id' in state ? state.id : null
  const recording = state.name === 'recording'
  const busy = state.name === 'starting' || state.name === 'ending'
  const seconds = useSeconds(recording ? state.since : null)
  const { steps, toggle } = useSteps(id, recording ? state.since : null)
  const sharp = useRef(0)
  const open = camera.state.name === 'open' ? camera.state.open : null

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    title.current?.focus()
  }, [])
  // From here on Space ticks a step: it must not press the button that had the focus.
  useEffect(() => {
    if (recording) title.current?.focus()
  }, [recording])

  const choose = (next: CameraWish): void => {
    keepWish(next)
    setWish(next)
  }
  const onLook = useCallback(
    (advice: FocusAdvice | null): void => {
      sharp.current = recording && advice === 'sharp' ? sharp.current + 1 : 0
      if (sharp.current === sharpLooks && !steps.some(({ step }) => step === 'label')) toggle('label')
    },
    [recording, steps, toggle],
  )
  const next = takeSteps.find((step) => !steps.some((mark) => mark.step === step))
  useCommands(
    takeSteps.map((step, index) => ({
      id: `record.step.${step}`,
      title: t(`record.step.${step}`),
      group: t('record.coach'),
      keys: [String(index + 1)],
      hidden: true,
      enabled: recording,
      run: () => toggle(step),
    })),
    { modal: true },
  )
  /** Not a command: what Space does depends on what has the focus. */
  const onKeyDown = (event: KeyboardEvent): void => {
    // Reloading the window would end the recording.
    if (recording && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r') event.preventDefault()
    if (!recording || !next || event.key !== ' ' || event.repeat || typesOrChooses(event.target)) return
    event.preventDefault()
    toggle(next)
  }
  const leave = (): void => {
    if (id === null && !busy) onClose()
    else if (!busy) setAsking(true)
  }
  const settings = open?.camera.getSettings()
  const able = open?.camera.getCapabilities()
  const given = settings?.width && settings.height ? { width: settings.width, height: settings.height } : null
  const largest = able?.width?.max && able.height?.max ? { width: able.width.max, height: able.height.max } : null

  return (
    <dialog
      ref={dialog}
      className="record"
      aria-labelledby="record-title"
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onKeyDown={onKeyDown}
      data-testid="record"
    >
      <header className="record-head">
        <h2 id="record-title" ref={title} tabIndex={-1}>
          {t('record.title')}
        </h2>
        <Button icon="close" onClick={leave} disabled={busy} data-testid="record-close">
          {t(id === null ? 'record.close' : 'record.discard')}
        </Button>
      </header>
      <div className="record-body">
        <div className="record-main">
          {state.name === 'ready' && state.failure && (
            <Banner tone="bad" title={t('record.notStarted')}>
              <p>{sayPhrase(state.failure.message)}</p>
            </Banner>
          )}
          {state.name === 'cut-short' && (
            <TakeEnded
              why={state.why}
              failure={state.failure}
              length={shortClock(seconds)}
              onKeep={() => void keep(state.id)}
              onDiscard={() => setAsking(true)}
            />
          )}
          <LivePicture state={camera.state} onLook={onLook} onAgain={camera.again} />
        </div>
        <div className="record-side">
          {id === null && (
            <>
              <CameraChoice
                wish={wish}
                {...camera.devices}
                largest={largest}
                given={given}
                disabled={busy}
                onWish={choose}
              />
              <p className="small muted">{t('record.phone')}</p>
            </>
          )}
          {open?.microphone && <LevelMeter track={open.microphone} />}
          {open && !open.microphone && <p className="small record-silent">{t('record.soundless')}</p>}
          <Coach steps={steps} onToggle={recording ? toggle : null} />
        </div>
      </div>
      <footer className="record-foot">
        <RecordBar seconds={seconds} recording={recording} progress={progress} roomBytes={room} />
        {recording || state.name === 'ending' ? (
          <Button
            look="primary"
            size="large"
            icon="stop"
            className="record-stop"
            disabled={busy}
            onClick={() => void stop()}
            data-testid="record-stop"
          >
            {t(busy ? 'record.ending' : 'record.stop')}
          </Button>
        ) : (
          state.name !== 'cut-short' && (
            <Button
              look="primary"
              size="large"
              icon="record"
              disabled={!open || state.name !== 'ready' || room === 0}
              onClick={() => open && void start(open)}
              data-testid="record-start"
            >
              {t('record.start')}
            </Button>
          )
        )}
      </footer>
      {room === 0 && id === null && <p className="record-full">{t('record.noRoom')}</p>}
      {asking && (
        <AskDiscard
          what={shortClock(seconds)}
          onBack={() => setAsking(false)}
          onDiscard={() => {
            setAsking(false)
            if (id !== null) void discard(id)
          }}
        />
      )}
    </dialog>
  )
}
