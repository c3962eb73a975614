import type { RequestOutput } from '../../../contract/requests.ts'
import { plural, t } from '../../i18n/translate.ts'

export type OpeningReport = RequestOutput<'archive.opening'>

const lineOf = ({ kind, order, count }: OpeningReport['repairs'][number]): string =>
  kind === 'left-overs-removed'
    ? plural('opening.left-overs-removed', count)
    : t(`opening.${kind}`, { order: order ?? t('opening.unknownOrder') })

/** What was put right in an archive, one sentence each. */
export const RecoveryLines = ({ report }: { readonly report: OpeningReport }) => {
  const { crashed, migration, repairs } = report
  return (
    <ul className="recovery-lines">
      {migration && (
        <li>
          {plural('opening.migrated', migration.orders)} {t('opening.before', { backup: migration.backup })}
        </li>
      )}
      {crashed && repairs.length > 0 && <li>{t('opening.crashed')}</li>}
      {repairs.map((repair) => (
        <li key={`${repair.kind} ${repair.order}`}>{lineOf(repair)}</li>
      ))}
    </ul>
  )
}
