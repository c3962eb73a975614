import { lookUp, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import type { Preview } from './use-preview.ts'

/** Says when what plays is not the original, and how its making goes. */
export const PreviewNote = ({ preview }: { readonly preview: Preview }) => {
  const { state } = preview
  if (state.status === 'none') return null
  if (state.status === 'ready')
    return (
      <p className="tag tag-warn player-note" data-testid="player-preview">
        {t('player.preview')}
      </p>
    )
  return (
    <div className="player-note" role="status" data-testid="player-preview">
      <p className="small">{t(state.status === 'making' ? 'player.previewMaking' : 'player.previewFailed')}</p>
      {state.status === 'making' ? (
        <>
          <ProgressBar
            name={lookUp('phase', state.progress?.phase ?? '')}
            done={state.progress?.done ?? 0}
            total={state.progress?.total}
          />
          <Button onClick={preview.stop}>{t('player.previewCancel')}</Button>
        </>
      ) : (
        <Button onClick={preview.make}>{t('player.previewAgain')}</Button>
      )}
    </div>
  )
}
