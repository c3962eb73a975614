import { useState } from 'react'
import { useAsk } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface ArchiveSectionProps {
  readonly folder: string
  readonly onArchive: () => void
}

/** Where the orders are. Also usable while the engine is away: a folder that cannot be opened must not lock one in. */
export const ArchiveSection = ({ folder, onArchive }: ArchiveSectionProps) => {
  const ask = useAsk()
  const [restarting, setRestarting] = useState(false)
  const choose = async (): Promise<void> => {
    const answer = await ask('archive.choose', {})
    setRestarting(answer?.restarting ?? false)
  }
  return (
    <section className="settings-section" aria-labelledby="settings-archive">
      <h3 id="settings-archive">{t('settings.archive')}</h3>
      <div className="settings-wide">
        <p>{t('settings.archiveFolder')}</p>
        {folder && <p className="mono settings-folder">{folder}</p>}
        <div className="settings-acts">
          <Button icon="folder" onClick={() => void ask('archive.show', {})}>
            {t('settings.archiveShow')}
          </Button>
          <Button onClick={() => void choose()}>{t('settings.archiveChoose')}</Button>
          <Button onClick={onArchive} data-testid="settings-archive-open">
            {t('settings.archiveCare')}
          </Button>
        </div>
        <p className="field-hint" role="status">
          {t(restarting ? 'settings.archiveRestarting' : 'settings.archiveHint')}
        </p>
      </div>
    </section>
  )
}
