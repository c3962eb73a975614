import type { BrowserWindow } from 'electron'
import type { JobSnapshot } from '../../src/contract/pushes.ts'

/** How far a job is, from 0 to 1; above 1 stands for work without an end in sight, -1 for none. */
const shareOf = ({ state }: JobSnapshot): number => {
  if (state.status === 'queued') return 2
  if (state.status !== 'running') return -1
  const { done = 0, total } = state.progress ?? {}
  return total ? Math.min(1, done / total) : 2
}

/** The job at work as a bar in the taskbar or dock; a failure is shown until the window is looked at. */
export const showProgress = (window: BrowserWindow | null, job: JobSnapshot): void => {
  if (!window || window.isDestroyed()) return
  window.setProgressBar(shareOf(job))
  const ended = job.state.status === 'failed' || job.state.status === 'succeeded'
  if (ended && !window.isFocused()) window.flashFrame(true)
}
