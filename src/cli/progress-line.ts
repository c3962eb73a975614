import type { JobPhase, OnProgress } from '../workflow/jobs/job.ts'

const sentences: Readonly<Record<JobPhase, string>> = {
  copying: 'Copying and hashing the original',
  probing: 'Looking at the file',
  scanning: 'Looking through the video',
  'checking-continuity': 'Looking for cuts and gaps',
  'reading-text': 'Reading text',
  'reading-codes': 'Reading codes',
  'taking-stills': 'Taking exact stills',
  verifying: 'Reading back and verifying',
  drafting: 'Writing the text',
  'fitting-files': 'Fitting pictures to the form',
  'cutting-clip': 'Cutting a clip',
  'making-proxy': 'Making a preview of the film',
  'writing-pdf': 'Writing the report',
  'writing-bundle': 'Writing the bundle',
  'checking-archive': 'Comparing every file with its checksum',
  'backing-up': 'Copying the archive',
  'reading-back': 'Reading the backup back',
  migrating: 'Bringing the archive up to date',
  encrypting: 'Encrypting the archive',
  decrypting: 'Removing the encryption',
  restoring: 'Restoring the archive',
  indexing: 'Reading the orders',
}

const barWidth = 24

/** Progress on stderr: a bar that is redrawn on a terminal, one plain line a phase elsewhere. */
export const createProgressLine = (
  stream: NodeJS.WriteStream,
): { readonly onProgress: OnProgress; readonly end: () => void } => {
  let lastPhase: JobPhase | null = null
  let lastDrawn = 0
  const plain: OnProgress = ({ phase }) => {
    if (phase !== lastPhase) stream.write(`${sentences[phase]}…\n`)
    lastPhase = phase
  }
  const bar: OnProgress = ({ phase, done, total }) => {
    const now = performance.now()
    if (phase === lastPhase && now - lastDrawn < 80 && done !== total) return
    lastPhase = phase
    lastDrawn = now
    const share = total ? Math.min(1, done / total) : 0
    const filled = Math.round(share * barWidth)
    const drawn = total ? ` [${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${Math.round(share * 100)} %` : '…'
    stream.write(`\r\u001b[K${sentences[phase]}${drawn}`)
  }
  return {
    onProgress: stream.isTTY ? bar : plain,
    end: () => {
      if (stream.isTTY && lastPhase !== null) stream.write('\r\u001b[K')
    },
  }
}
