import type { ReactNode } from 'react'
import type { HintView } from '../../../contract/hint-view.ts'
import { showClock } from '../../i18n/show-facts.ts'
import { formatNumber, listOf, t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import './origin-hints.css'

type Credentials = Extract<HintView, { kind: 'content-credentials' }>
type ProofMode = Extract<HintView, { kind: 'proof-mode' }>
type Place = NonNullable<ProofMode['place']>

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

const timeOf = (claimed: string | null): string => (claimed === null ? t('origin.notStated') : showClock(claimed))

/** Checks that found a difference come first, and with a mark that is no colour. */
const Checks = ({ hint }: { readonly hint: Credentials }) => {
  const checks = [
    { state: hint.signature, text: t(`origin.signature.${hint.signature}`) },
    { state: hint.assertions, text: t(`origin.assertions.${hint.assertions}`) },
    { state: hint.content, text: t(`origin.content.${hint.content}`) },
  ]
  return (
    <ul className="origin-checks">
      {[...checks]
        .sort((a, b) => Number(b.state === 'differs') - Number(a.state === 'differs'))
        .map(({ state, text }) => (
          <li key={text} className={state === 'differs' ? 'origin-differs' : ''}>
            {state === 'differs' && <Icon name="warning" />}
            <span>{text}</span>
          </li>
        ))}
    </ul>
  )
}

/** What does not fit is said before anything is opened. */
const Heading = ({ hint: { signature, assertions, content } }: { readonly hint: Credentials }) =>
  [signature, assertions, content].includes('differs') ? (
    <summary>
      <Icon name="warning" />
      {t('origin.credentialsDiffer')}
    </summary>
  ) : (
    <summary>{t('origin.credentials')}</summary>
  )

const CredentialsHint = ({ hint }: { readonly hint: Credentials }) => (
  <details className="more origin" data-testid="origin-hint">
    <Heading hint={hint} />
    <p className="small muted">{t('origin.note')}</p>
    <dl className="small">
      {hint.generator && <Fact label={t('origin.generator')}>{hint.generator}</Fact>}
      {hint.device && <Fact label={t('origin.device')}>{hint.device}</Fact>}
      {hint.title && <Fact label={t('origin.named')}>{hint.title}</Fact>}
      <Fact label={t('origin.signer')}>{hint.signer ?? t('origin.notStated')}</Fact>
      {hint.issuer && <Fact label={t('origin.issuer')}>{hint.issuer}</Fact>}
      <Fact label={t('origin.claimedAt')}>{timeOf(hint.claimedAt)}</Fact>
      {hint.stampedAt && <Fact label={t('origin.stampedAt')}>{showClock(hint.stampedAt)}</Fact>}
      {hint.actions.length > 0 && <Fact label={t('origin.actions')}>{listOf(hint.actions)}</Fact>}
      {hint.statesPlace && <Fact label={t('origin.place')}>{t('origin.placeStated')}</Fact>}
    </dl>
    <Checks hint={hint} />
  </details>
)

/** Five digits behind the point are a metre or so. */
const degrees = ({ latitude, longitude }: Place) => ({
  latitude: formatNumber(latitude, 5),
  longitude: formatNumber(longitude, 5),
})

const PlaceFact = ({ place }: { readonly place: Place }) => (
  <details className="origin-place">
    <summary>{t('origin.placeShow')}</summary>
    <p>
      {place.accuracy === null
        ? t('origin.placeDegrees', degrees(place))
        : t('origin.placeNear', { ...degrees(place), metres: formatNumber(Math.ceil(place.accuracy)) })}
    </p>
    <p className="muted">{t('origin.placePrivate')}</p>
  </details>
)

const ProofModeHint = ({ hint }: { readonly hint: ProofMode }) => (
  <details className="more origin" data-testid="origin-hint">
    <summary>{t('origin.proofMode')}</summary>
    <p className="small muted">{t('origin.noteProofMode')}</p>
    <dl className="small">
      {hint.device && <Fact label={t('origin.device')}>{hint.device}</Fact>}
      <Fact label={t('origin.claimedAt')}>{timeOf(hint.claimedAt)}</Fact>
      {hint.place && (
        <Fact label={t('origin.place')}>
          <PlaceFact place={hint.place} />
        </Fact>
      )}
    </dl>
    <ul className="origin-checks">
      <li>{t('origin.sameFile')}</li>
      <li>{t(hint.signed ? 'origin.signed' : 'origin.unsigned')}</li>
    </ul>
    <p className="small muted">{t('origin.readFrom', { name: hint.fileName })}</p>
  </details>
)

const hintOf = (hint: HintView): ReactNode => {
  if (hint.kind === 'content-credentials') return <CredentialsHint hint={hint} />
  if (hint.kind === 'proof-mode') return <ProofModeHint hint={hint} />
  return (
    <p className="small muted" data-testid="origin-hint">
      {t(`origin.unreadable.${hint.reason}`)}
    </p>
  )
}

/** What a file says of where it comes from, closed until somebody wants to know. */
export const OriginHints = ({ hints }: { readonly hints: readonly HintView[] }) =>
  hints.map((hint) => <div key={hint.kind}>{hintOf(hint)}</div>)
