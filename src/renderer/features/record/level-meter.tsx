import { useEffect, useId, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'

const lookMillis = 100
/** Quieter than this is silence: a microphone that is switched off, or the wrong one. */
const silence = 0.004
const silentLooks = 40

/** Root mean square of the samples, on a scale where speech at arm's length fills about half. */
const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)

/** How loud the microphone hears; it listens only while it is in view. */
export const LevelMeter = ({ track }: { readonly track: MediaStreamTrack }) => {
  const meter = useRef<HTMLMeterElement>(null)
  const name = useId()
  const [silent, setSilent] = useState(false)
  useEffect(() => {
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    analyser.fftSize = 1024
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    let quiet = 0
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const level = loudness(samples)
      const percent = Math.round(100 * Math.min(1, level ** 0.5 * 1.6))
      quiet = level < silence ? quiet + 1 : 0
      setSilent(quiet > silentLooks)
      if (meter.current) meter.current.value = percent
    }, lookMillis)
    return () => {
      clearInterval(timer)
      void context.close()
    }
  }, [track])
  return (
    <div className="record-level">
      <span id={name} className="small muted">
        {t('record.level')}
      </span>
      <meter ref={meter} aria-labelledby={name} min={0} max={100} value={0} />
      {silent && <p className="small record-silent">{t('record.silent')}</p>}
    </div>
  )
}
