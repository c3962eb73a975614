import { useRef } from 'react'
import type { BundleView } from '../../../contract/view.ts'
import { useDragOut } from '../../data/hand-out.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { showBytes } from '../../i18n/show-facts.ts'
import { stampClock, stampSentence } from '../../i18n/show-stamp.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { Icon } from '../../ui/icon.tsx'

interface ExportDoneProps {
  readonly orderId: string
  readonly bundle: BundleView
  readonly outdated: boolean
  readonly onShow: () => void
  readonly onTell: (message: string) => void
}

/** A name of a file, the same in every language. */
const reportName = 'evidence.pdf'

const findingKeys = {
  altered: 'finding.altered',
  missing: 'finding.missing',
  unexpected: 'finding.unexpected',
  inconsistent: 'finding.inconsistent',
} as const

const findingWord = (kind: string): string =>
  kind in findingKeys ? t(findingKeys[kind as keyof typeof findingKeys]) : kind

/** Who signed it, and who vouches for its time or still may. */
const Seal = ({ signer, stamps }: Pick<BundleView, 'signer' | 'stamps'>) => (
  <>
    <dt>{t('bundle.seal')}</dt>
    <dd data-testid="export-seal">
      <p>
        {signer === null ? t('bundle.unsigned') : t(signer.isSelfMade ? 'bundle.signedSelf' : 'bundle.signed', signer)}
      </p>
      {stamps.length === 0 && <p className="muted">{t('bundle.noStamp')}</p>}
      {stamps.map((stamp) => (
        <p key={stamp.url}>
          {stampSentence(stamp)} {stampClock(stamp)}
        </p>
      ))}
    </dd>
  </>
)

/** Where the bundle is, and whether what was read back equals what was written. */
export const ExportDone = ({ orderId, bundle, outdated, onShow, onTell }: ExportDoneProps) => {
  const root = useRef<HTMLElement>(null)
  const dragOut = useDragOut()
  const copyRoot = async (): Promise<void> =>
    onTell(t((await copyText(bundle.rootSha256, root.current)) ? 'bundle.rootCopied' : 'text.notCopied'))
  return (
    <section className="card panel" data-testid="export-done">
      <Banner
        tone={bundle.verified ? 'ok' : 'bad'}
        title={t(bundle.verified ? 'bundle.doneTitle' : 'bundle.wrongTitle')}
      >
        <p className="small">{t(bundle.verified ? 'bundle.doneBody' : 'bundle.wrongBody')}</p>
      </Banner>
      {outdated && (
        <Banner tone="warn" title={t('bundle.outdatedTitle')}>
          <p className="small">{t('bundle.outdatedBody')}</p>
        </Banner>
      )}
      {bundle.findings.length > 0 && (
        <div>
          <p className="field-problem">{plural('findings', bundle.findings.length)}</p>
          <ul className="small finding-paths">
            {bundle.findings.map(({ kind, path }) => (
              <li key={`${kind}/${path}`}>
                <span className="tag tag-warn">{findingWord(kind)}</span> <span className="mono">{path}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {bundle.warnings.length > 0 && (
        <details className="more">
          <summary>{t('bundle.warnings')}</summary>
          <ul className="small finding-paths">
            {bundle.warnings.map((warning) => (
              <li key={warning}>{sayPhrase(warning)}</li>
            ))}
          </ul>
        </details>
      )}
      <dl className="facts facts-stacked">
        <dt>{t('bundle.folder')}</dt>
        <dd>{bundle.directory}</dd>
        <dt>{t('bundle.contents')}</dt>
        <dd>{t('bundle.contentsValue', { files: plural('files', bundle.files), size: showBytes(bundle.bytes) })}</dd>
        <Seal {...bundle} />
        <dt>{t('bundle.root')}</dt>
        <dd ref={root} className="mono">
          {bundle.rootSha256}
        </dd>
      </dl>
      <p className="small muted">{t('bundle.rootHint')}</p>
      <p className="drag-out" {...dragOut({ kind: 'report', orderId })} data-testid="report-drag">
        <Icon name="file" /> <strong>{reportName}</strong> <span className="small muted">{t('handOut.file')}</span>
      </p>
      <div className="button-row">
        <Button look="primary" icon="folder" onClick={onShow}>
          {t('bundle.show')}
        </Button>
        <Button icon="copy" onClick={copyRoot}>
          {t('bundle.copyRoot')}
        </Button>
      </div>
    </section>
  )
}
