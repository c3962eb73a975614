import { useEffect, useState } from 'react'
import { shortClock, showBytes } from '../../i18n/show-facts.ts'
import { t } from '../../i18n/translate.ts'
import type { TakeProgress } from './take-pump.ts'

const tickMillis = 250

/** Seconds since a moment of the window's clock, as they pass. */
export const useSeconds = (since: number | null): number => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (since === null) return
    const look = (): void => setSeconds((performance.now() - since) / 1000)
    look()
    const timer = setInterval(look, tickMillis)
    return () => clearInterval(timer)
  }, [since])
  return seconds
}

interface RecordBarProps {
  readonly seconds: number
  readonly recording: boolean
  readonly progress: TakeProgress | null
  /** What can still be recorded, before anything is. */
  readonly roomBytes: number | null
}

/** Elapsed time, what lies on the disk of it with its hash so far, and how much still fits. */
export const RecordBar = ({ seconds, recording, progress, roomBytes }: RecordBarProps) => {
  const room = progress?.roomBytes ?? roomBytes
  return (
    <div className="record-bar">
      <p className={recording ? 'record-time clock record-live' : 'record-time clock'} data-testid="record-time">
        {recording && <span className="record-dot" aria-hidden="true" />}
        {shortClock(seconds)}
      </p>
      <dl className="record-facts small">
        <div>
          <dt>{t('record.written')}</dt>
          <dd data-testid="record-bytes">{showBytes(progress?.bytes ?? 0)}</dd>
        </div>
        {room !== null && (
          <div>
            <dt>{t('record.room')}</dt>
            <dd>{showBytes(room)}</dd>
          </div>
        )}
        {progress && (
          <div className="record-hash">
            <dt>{t('record.hash')}</dt>
            <dd className="mono" data-testid="record-hash">
              {progress.sha256}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
