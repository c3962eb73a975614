import { useState } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import { useAnswer } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { stampClock, stampSentence } from '../../i18n/show-stamp.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { AuthorityForm } from './authority-form.tsx'
import { CertificateForm } from './certificate-form.tsx'
import { SectionFailure } from './section-failure.tsx'
import { showWhen } from './show-when.ts'
import { useSectionAsk } from './use-section-ask.ts'
import './seal.css'

type SealView = RequestOutput<'seal.open'>

const Bundles = ({ bundles }: Pick<SealView, 'bundles'>) =>
  bundles.length === 0 ? (
    <p className="muted">{t('seal.noBundles')}</p>
  ) : (
    <ul className="archive-list">
      {bundles.map(({ orderId, exportedAt, stamps }) => (
        <li key={`${orderId} ${exportedAt}`}>
          <p>{t('seal.bundle', { order: orderId, when: showWhen(exportedAt) })}</p>
          <ul className="muted small">
            {stamps.map((stamp) => (
              <li key={stamp.url}>
                {stampSentence(stamp)} {stampClock(stamp)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )

const Certificate = ({ certificate }: Pick<SealView, 'certificate'>) =>
  certificate === null ? (
    <Banner tone="bad" title={t('seal.noCertificate')} />
  ) : (
    <p>{t(certificate.selfMade ? 'seal.selfMade' : 'seal.certificate', { name: certificate.name })}</p>
  )

interface AskedAgain {
  readonly came: number
  readonly elsewhere: number
}

const Came = ({ came, elsewhere }: AskedAgain) => (
  <p role="status">
    {plural('seal.came', came)} {elsewhere > 0 && plural('seal.elsewhere', elsewhere)}
  </p>
)

/** Who signs, who vouches for the time, and which time stamps are waited for. */
export const SealSection = () => {
  const asked = useAnswer('seal.open', {}, { staleMillis: 0 })
  const section = useSectionAsk()
  const [changed, setChanged] = useState<SealView | null>(null)
  const [again, setAgain] = useState<AskedAgain | null>(null)
  const view = changed ?? asked.data
  const take = (next: SealView | null): boolean => {
    if (next) setChanged(next)
    return next !== null
  }
  const waits = view?.bundles.some(({ stamps }) => stamps.some(({ state }) => state !== 'proved')) ?? false
  const askAgain = async (): Promise<void> => {
    setAgain(await section.ask('seal.ask-again', {}))
    take(await section.ask('seal.open', {}))
  }
  return (
    <ArchiveSection title={t('seal.title')} testId="archive-seal">
      <p className="muted">{t('seal.what')}</p>
      {asked.failure && <Banner tone="bad" title={sayPhrase(asked.failure.message)} />}
      {view && (
        <>
          {view.keyId !== null && <p className="mono small archive-key">{t('seal.key', { key: view.keyId })}</p>}
          <Certificate certificate={view.certificate} />
          <CertificateForm onTake={async (input) => take(await section.ask('seal.adopt-certificate', input))} />
          <h4>{t('seal.authorities')}</h4>
          <p>{t(view.authorities.length === 0 ? 'seal.noAuthority' : 'seal.sends')}</p>
          <ul className="archive-list">
            {view.authorities.map((url) => (
              <li key={url}>
                <span className="mono">{url}</span>{' '}
                <Button
                  onClick={async () => take(await section.ask('seal.remove-authority', { url }))}
                  aria-label={t('seal.remove', { url })}
                >
                  {t('seal.removeOne')}
                </Button>
              </li>
            ))}
          </ul>
          {view.authorities.length < 2 && (
            <AuthorityForm onAdd={async (input) => take(await section.ask('seal.add-authority', input))} />
          )}
          <h4>{t('seal.bundles')}</h4>
          <Bundles bundles={view.bundles} />
          {again && <Came {...again} />}
          {waits && (
            <div className="archive-acts">
              <Button onClick={() => void askAgain()}>{t('seal.tryNow')}</Button>
            </div>
          )}
        </>
      )}
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
    </ArchiveSection>
  )
}
