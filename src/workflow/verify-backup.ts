import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Verification } from '../domain/report/verification.ts'
import { openLedger } from '../domain/report/verification-ledger.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BackupReader, BackupStore } from './ports/backup-store.ts'

/** A backup that cannot even be opened as one: the file inside that is at fault, where it is known, and itself. */
const damagedFindings = (path: string, inFolder: boolean, { message, detail }: Failure): readonly FixityFinding[] => {
  const expected = 'a backup as it was written'
  const found = detail ?? message
  const inner = /^([^:]+\.(?:json|sha256)):/.exec(detail ?? '')?.[1]
  const own = path.replace(/[\\/]+$/, '').replace(/.*[\\/]/, '')
  const paths = [...(inner ? [inner] : []), ...(inFolder && inner ? [] : [own])]
  return paths.map((at) => ({ kind: 'altered', path: at, expected, found }))
}

interface Looked {
  readonly backups: number
  readonly files: number
  readonly findings: readonly FixityFinding[]
}

type Opened = Result<BackupReader, Failure>

/** Every generation of a folder, newest first, or the one backup of a file; each file's bytes are read once. */
const lookAtAll = async (
  path: string,
  moments: readonly string[],
  open: (moment: string | null) => Promise<Opened>,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Looked, Failure>> => {
  const findings: FixityFinding[] = []
  const seen = new Set<string>()
  const inFolder = moments.length > 0
  let files = 0
  for (const moment of inFolder ? moments : [null]) {
    const opened = await open(moment)
    if (!opened.ok) {
      if (opened.failure.code !== 'backup.damaged') return opened
      findings.push(...damagedFindings(path, inFolder, opened.failure))
      continue
    }
    const reader = opened.value
    files += reader.files.length
    const total = reader.statement.bytes * (inFolder ? 1 : 2)
    const checked = await reader.check(
      ({ sha256 }) => !inFolder || !seen.has(sha256),
      (done) => onProgress({ phase: 'verifying', done: Math.min(done, total), total }),
      signal,
    )
    for (const { sha256 } of reader.files) seen.add(sha256)
    for (const left of reader.statement.leftOut)
      findings.push({ kind: 'missing', path: left, expected: 'a copy; the archive’s own was damaged', found: null })
    await reader.close()
    if (!checked.ok) return checked
    findings.push(...checked.value)
  }
  return succeed({ backups: Math.max(1, moments.length), files, findings })
}

/** Checks a backup, or every backup of a folder; null for what is none. */
export const verifyBackup = async (
  backups: BackupStore,
  path: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Verification, Failure> | null> => {
  const moments = await backups.moments(path)
  const open = (moment: string | null): Promise<Opened> => backups.open(path, moment, signal)
  if (moments.length === 0) {
    const opened = await open(null)
    const none = !opened.ok && ['backup.not-a-backup', 'backup.missing'].includes(opened.failure.code)
    if (opened.ok) await opened.value.close()
    if (none) return null
  }
  const looked = await lookAtAll(path, moments, open, onProgress, signal)
  if (!looked.ok) return looked
  const { files, findings, backups: count } = looked.value
  const ledger = openLedger()
  ledger.checkFindings(
    'backup.whole',
    findings,
    `${files} of ${files} files in ${count} ${count === 1 ? 'backup' : 'backups'} are as they were written.`,
    'A backup is not as it was written.',
  )
  return succeed(ledger.close())
}
