import { useState } from 'react'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { showWhen } from './show-when.ts'
import type { CareFinding } from './use-archive-care.ts'
import type { useSectionAsk } from './use-section-ask.ts'

/** So many are shown at once; the rest is told by their number. */
const mostShown = 20

interface CareFindingsProps {
  readonly findings: readonly CareFinding[]
  readonly hasBackup: boolean
  readonly section: ReturnType<typeof useSectionAsk>
}

const nextStep = ({ kind, restorable }: CareFinding, hasBackup: boolean): string => {
  if (kind === 'unexpected') return t('archive.nextUnexpected')
  if (kind === 'inconsistent') return t('archive.nextInconsistent')
  if (!hasBackup) return t('archive.nextNoBackup')
  return t(restorable ? 'archive.nextRestore' : 'archive.nextWholeBackup')
}

/** Everything that is not as it should be, each with what to do about it. */
export const CareFindings = ({ findings, hasBackup, section }: CareFindingsProps) => {
  const [restoring, setRestoring] = useState<string | null>(null)
  const [restored, setRestored] = useState<{ readonly path: string; readonly backedUpAt: string } | null>(null)
  const restore = async (path: string): Promise<void> => {
    setRestoring(path)
    const answer = await section.ask('archive.restore-one', { path })
    setRestoring(null)
    if (answer) setRestored({ path, backedUpAt: answer.backedUpAt })
  }
  return (
    <Banner tone="bad" title={plural('findings', findings.length)} testId="archive-findings">
      <ul className="archive-findings">
        {findings.slice(0, mostShown).map((finding) => (
          <li key={`${finding.kind} ${finding.path} ${finding.expected}`}>
            <p>
              <strong>{t(`finding.${finding.kind}`)}</strong> <span className="mono">{finding.path}</span>
            </p>
            {finding.orders.length > 0 && (
              <p className="small">{t('archive.findingOrders', { orders: finding.orders.join(', ') })}</p>
            )}
            <p className="small">{nextStep(finding, hasBackup)}</p>
            {finding.restorable && (
              <Button
                disabled={restoring !== null}
                onClick={() => void restore(finding.path)}
                data-testid="archive-restore-one"
              >
                {t(restoring === finding.path ? 'archive.restoringOne' : 'archive.restoreOne')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {findings.length > mostShown && <p>{plural('archive.moreFindings', findings.length - mostShown)}</p>}
      {restored && (
        <p role="status">{t('archive.restoredOne', { path: restored.path, when: showWhen(restored.backedUpAt) })}</p>
      )}
    </Banner>
  )
}
