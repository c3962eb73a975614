import { useEffect, useState } from 'react'
import type { JobSnapshot } from '../../contract/pushes.ts'
import { showBytes, showShare } from '../i18n/show-facts.ts'
import { formatNumber, lookUp, plural, t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { isActive, isScan } from './state.ts'

/** `1:07`, counted here: a job does not say when it began. */
const useElapsed = (jobId: string | null): string => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    setSeconds(0)
    if (jobId === null) return
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [jobId])
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

interface JobStripProps {
  readonly jobs: Readonly<Record<string, JobSnapshot>>
  readonly onCancel: (jobId: string) => void
}

const phaseWords = ({ state }: JobSnapshot): string => {
  if (state.status === 'queued') return t('job.queued')
  if (state.status !== 'running' || !state.progress) return t('job.starting')
  return lookUp('phase', state.progress.phase)
}

/** How far, in words: copying counts bytes, scanning counts frames, everything else counts things. */
const measure = ({ state }: JobSnapshot): string => {
  if (state.status !== 'running' || !state.progress) return ''
  const { phase, done, total } = state.progress
  if (total !== undefined && total > 1) {
    if (phase === 'copying') return showShare(done, total)
    const counts = { done: formatNumber(Math.min(done, total)), total: formatNumber(total) }
    return phase === 'scanning' ? t('progress.frames', counts) : t('progress.things', counts)
  }
  if (done === 0) return ''
  return phase === 'copying' ? showBytes(done) : formatNumber(done)
}

/** The work under way, the first of it in full, with the way to stop it. */
export const JobStrip = ({ jobs, onCancel }: JobStripProps) => {
  const [stopping, setStopping] = useState<string | null>(null)
  const active = Object.values(jobs).filter(isActive)
  const job = active.find(({ state }) => state.status === 'running') ?? active[0]
  const words = job ? phaseWords(job) : ''
  const elapsed = useElapsed(job?.id ?? null)
  return (
    <>
      {/* Said once per phase, not at each step of the bar. */}
      <p className="unseen" role="status">
        {job ? `${t(`job.${job.kind}`)}: ${words}` : ''}
      </p>
      {job && (
        <section className="job" data-testid="job-progress" aria-label={t(`job.${job.kind}`)}>
          <div className="job-words">
            <p>
              <strong>{t(`job.${job.kind}`)}</strong> {job.subject && <span className="muted">{job.subject}</span>}
            </p>
            <p className="small muted">
              {words} <span className="clock">{measure(job)}</span>
              {isScan(job) && <span> · {t('progress.elapsed', { time: elapsed })}</span>}
            </p>
          </div>
          <ProgressBar
            name={t(`job.${job.kind}`)}
            done={job.state.status === 'running' ? (job.state.progress?.done ?? 0) : 0}
            total={job.state.status === 'running' ? job.state.progress?.total : undefined}
          />
          {active.length > 1 && <p className="small muted job-waiting">{plural('waiting', active.length - 1)}</p>}
          <Button
            icon="close"
            disabled={stopping === job.id}
            data-testid="job-cancel"
            onClick={() => {
              setStopping(job.id)
              onCancel(job.id)
            }}
          >
            {t(stopping === job.id ? 'job.stopping' : 'job.cancel')}
          </Button>
        </section>
      )}
    </>
  )
}
