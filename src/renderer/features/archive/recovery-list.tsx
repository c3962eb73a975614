import { t } from '../../i18n/translate.ts'
import { type OpeningReport, RecoveryLines } from './recovery-lines.tsx'
import { showWhen } from './show-when.ts'

/** Every time that something was put right, newest first; nothing where that never was. */
export const RecoveryList = ({ reports }: { readonly reports: readonly OpeningReport[] }) =>
  reports.length > 0 && (
    <details className="more recovery-list" data-testid="recoveries">
      <summary>{t('opening.list')}</summary>
      {reports.map((report) => (
        <div key={`${report.at} ${report.repairs.length}`}>
          <p className="muted">{showWhen(report.at)}</p>
          <RecoveryLines report={report} />
        </div>
      ))}
    </details>
  )
