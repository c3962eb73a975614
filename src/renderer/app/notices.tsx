import { sayPhrase } from '../i18n/phrasebook.ts'
import { lookUp, plural, t } from '../i18n/translate.ts'
import { Banner } from '../ui/banner.tsx'
import type { Notice } from './state.ts'

interface NoticesProps {
  readonly notices: readonly Notice[]
  /** The open order: what concerns another one waits until that is opened. */
  readonly orderId: string | null
  readonly onDismiss: (id: number) => void
}

const NoticeBanner = ({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: (id: number) => void }) => {
  const dismiss = { name: t('notice.dismiss'), run: () => onDismiss(notice.id) }
  if (notice.kind === 'known')
    return (
      <Banner tone="warn" title={t('notice.known')} dismiss={dismiss}>
        <p>{t('notice.knownBody', { names: notice.names.join(', ') })}</p>
      </Banner>
    )
  if (notice.kind === 'refused')
    return (
      <Banner tone="warn" title={plural('refused', notice.files.length)} dismiss={dismiss} testId="refused-files">
        <ul className="refused-list">
          {notice.files.map(({ name, message }) => (
            <li key={`${name}/${message}`}>
              <strong>{name}</strong> {sayPhrase(message)}
            </li>
          ))}
        </ul>
      </Banner>
    )
  const { code, message, detail } = notice.failure
  return (
    <Banner tone="bad" title={t('notice.failure')} dismiss={dismiss} testId="failure">
      <p>{sayPhrase(message)}</p>
      <p>{lookUp('next', code.split('.')[0] ?? '')}</p>
      <details className="more">
        <summary>{t('notice.details')}</summary>
        <p className="mono failure-detail">{[code, detail].filter(Boolean).join('\n')}</p>
      </details>
    </Banner>
  )
}

export const Notices = ({ notices, orderId, onDismiss }: NoticesProps) =>
  notices
    .filter((notice) => notice.orderId === null || notice.orderId === orderId)
    .map((notice) => <NoticeBanner key={notice.id} notice={notice} onDismiss={onDismiss} />)
