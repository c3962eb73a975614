import type { AttachmentsView } from '../../../contract/attachments-view.ts'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { useDragOut } from '../../data/hand-out.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { showBytes } from '../../i18n/show-facts.ts'
import { formatNumber, listOf, plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'

interface AttachmentsMadeProps {
  readonly orderId: string
  readonly made: AttachmentsView
  readonly outdated: boolean
  readonly onShow: () => void
}

type MadeFile = AttachmentsView['files'][number]

const codesThat = ({ codes }: MadeFile, read: boolean): string =>
  listOf(codes.filter(({ readsAgain }) => readsAgain === read).map(({ text }) => text))

const FileRow = ({ orderId, file }: { readonly orderId: string; readonly file: MadeFile }) => {
  const dragOut = useDragOut()
  const { name, kind, sha256, bytes, exhibits, width, height, seconds, notes } = file
  const [read, lost] = [codesThat(file, true), codesThat(file, false)]
  const about = [
    showBytes(bytes),
    ...(width === null || height === null ? [] : [t('attach.pixels', { width, height })]),
    ...(seconds === null ? [] : [t('attach.seconds', { seconds: formatNumber(Math.round(seconds * 10) / 10) })]),
  ]
  return (
    <li
      className="attachment drag-out"
      {...dragOut({ kind: 'attachment', orderId, name })}
      title={t('handOut.file')}
      data-testid="attachment"
    >
      <span className="attachment-picture">
        {kind === 'clip' ? (
          <video src={evidenceUrl(sha256)} muted preload="metadata" />
        ) : (
          <img src={evidenceUrl(sha256)} alt="" />
        )}
      </span>
      <div className="attachment-words">
        <p className="attachment-name">{name}</p>
        <p className="small muted">{about.join(' · ')}</p>
        {exhibits.length > 0 && (
          <p className="small muted">
            {t(exhibits.length === 1 ? 'attach.showsOne' : 'attach.showsMore', { labels: listOf(exhibits) })}
          </p>
        )}
        {read !== '' && <p className="small attachment-reads">{t('attach.reads', { codes: read })}</p>}
        {lost !== '' && <p className="small field-problem">{t('attach.lost', { codes: lost })}</p>}
        {notes.map((note) => (
          <p key={note} className="small muted">
            {sayPhrase(note)}
          </p>
        ))}
      </div>
    </li>
  )
}

const Sentences = ({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <div>
      <h3>{title}</h3>
      <ul className="small finding-paths">
        {sentences.map((sentence) => (
          <li key={sentence}>{sayPhrase(sentence)}</li>
        ))}
      </ul>
    </div>
  )

/** What was made for a form: each file with what still reads, then what is missing or was left out, and why. */
export const AttachmentsMade = ({ orderId, made, outdated, onShow }: AttachmentsMadeProps) => {
  const { target, files, missing, leftOut, notes, folder } = made
  const size = showBytes(files.reduce((sum, { bytes }) => sum + bytes, 0))
  return (
    <div className="attachments-made" data-testid="attachments-made">
      <Banner
        tone={files.length === 0 ? 'bad' : missing.length > 0 ? 'warn' : 'ok'}
        title={t(files.length === 0 ? 'attach.noneTitle' : 'attach.doneTitle', { target })}
      >
        <p className="small">{t('attach.doneFiles', { files: plural('files', files.length), size })}</p>
      </Banner>
      {outdated && (
        <Banner tone="warn" title={t('attach.outdatedTitle')}>
          <p className="small">{t('attach.outdatedBody')}</p>
        </Banner>
      )}
      <ul className="attachment-list">
        {files.map((file) => (
          <FileRow key={file.name} orderId={orderId} file={file} />
        ))}
      </ul>
      <Sentences
        title={t('attach.missing')}
        sentences={missing.map(({ name, designated }) =>
          t(designated ? 'attach.missingFile' : 'attach.missingExhibit', { name: sayPhrase(name) }),
        )}
      />
      <Sentences title={t('attach.leftOut')} sentences={leftOut.map(({ message }) => message)} />
      <Sentences title={t('attach.madeNotes')} sentences={notes} />
      <dl className="facts facts-stacked">
        <dt>{t('attach.folder')}</dt>
        <dd>{folder}</dd>
        <dt>{t('attach.receipt')}</dt>
        <dd>{t('attach.receiptWhere')}</dd>
      </dl>
      <div className="button-row">
        <Button icon="folder" onClick={onShow} data-testid="attach-show">
          {t('bundle.show')}
        </Button>
      </div>
    </div>
  )
}
