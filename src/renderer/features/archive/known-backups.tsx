import { showBytes } from '../../i18n/show-facts.ts'
import { formatNumber, plural, t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { showAge, showWhen } from './show-when.ts'
import type { ArchiveCare, KnownBackup } from './use-archive-care.ts'
import type { useSectionAsk } from './use-section-ask.ts'

interface KnownBackupsProps {
  readonly care: ArchiveCare
  /** A backup or a trial is under way. */
  readonly busy: boolean
  readonly section: ReturnType<typeof useSectionAsk>
}

/** What the last trial of a backup showed; it stays until there is a newer one. */
const TrialLine = ({ trial }: { readonly trial: NonNullable<ArchiveCare['trial']> }) => {
  const values = {
    when: showWhen(trial.at),
    backedUpAt: showWhen(trial.backedUpAt),
    files: formatNumber(trial.tried),
    total: formatNumber(trial.files),
    records: formatNumber(trial.records),
    chains: formatNumber(trial.chains),
  }
  if (trial.findings > 0)
    return (
      <p className="archive-trial archive-trial-bad" data-testid="archive-trial">
        {t('archive.trialBad', { ...values, findings: plural('findings', trial.findings) })}
      </p>
    )
  const whole = trial.records > 0 ? t('archive.trialWhole', values) : t('archive.trialProtected', values)
  return (
    <p className="archive-trial" data-testid="archive-trial">
      {trial.tried === trial.files ? whole : t('archive.trialSampled', values)}
    </p>
  )
}

interface BackupRowProps extends Omit<KnownBackupsProps, 'care'> {
  readonly backup: KnownBackup
  readonly trial: ArchiveCare['trial']
}

const BackupRow = ({ backup, trial, busy, section }: BackupRowProps) => {
  const { place, kind, at, files, bytes, leftOut, reachable } = backup
  return (
    <li className="archive-backup card">
      <div className="archive-backup-head">
        <p>
          <strong>{showAge(at, Date.now())}</strong>{' '}
          <span className="muted">
            {t('archive.backupFacts', { when: showWhen(at), files: plural('files', files), size: showBytes(bytes) })}
          </span>
        </p>
        <IconButton
          icon="close"
          name={t('archive.forget', { place })}
          onClick={() => void section.ask('archive.forget-backup', { place })}
        />
      </div>
      <p className="mono archive-place">{place}</p>
      {leftOut > 0 && <p className="small">{plural('archive.leftOut', leftOut)}</p>}
      {!reachable && <p className="small">{t('archive.notReachable')}</p>}
      {trial?.place === place && <TrialLine trial={trial} />}
      <div className="archive-acts">
        <Button
          disabled={busy}
          onClick={() => void section.ask('archive.back-up-again', { place })}
          data-testid="archive-back-up-again"
        >
          {t('archive.backUpAgain')}
        </Button>
        <Button
          disabled={busy || !reachable}
          onClick={() => void section.ask('archive.try-restore', { place })}
          data-testid="archive-try"
        >
          {t('archive.tryRestore')}
        </Button>
        <Button
          disabled={busy || !reachable}
          onClick={() => void section.ask('archive.restore', { kind, from: place })}
          data-testid="archive-restore-known"
        >
          {t('archive.restoreThis')}
        </Button>
      </div>
    </li>
  )
}

/** The backups that were made of this archive, the newest first. */
export const KnownBackups = ({ care, busy, section }: KnownBackupsProps) => (
  <ul className="archive-backups">
    {care.backups.map((backup) => (
      <BackupRow key={backup.place} backup={backup} trial={care.trial} busy={busy} section={section} />
    ))}
  </ul>
)
