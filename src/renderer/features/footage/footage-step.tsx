import { useState } from 'react'
import type { CandidateView, ExhibitView, OrderView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { CandidateCard } from './candidate-card.tsx'
import { ContinuityNote } from './continuity-note.tsx'
import { OriginalCard } from './original-card.tsx'
import { TrackingList } from './tracking-list.tsx'
import './footage.css'

interface FootageStepProps {
  readonly order: OrderView
  readonly candidates: readonly CandidateView[]
  /** While true the pictures are grey previews and more may come. */
  readonly scanning: boolean
  readonly isPending: (candidate: CandidateView) => boolean
  readonly onPickFiles: () => void
  readonly onAdd: (candidate: CandidateView) => void
  readonly onWithdraw: (exhibit: ExhibitView) => void
}

type Arrangement = 'rank' | 'time'

const arranged = (candidates: readonly CandidateView[], by: Arrangement): readonly CandidateView[] =>
  [...candidates].sort((a, b) =>
    by === 'rank' ? a.rank - b.rank : a.source.localeCompare(b.source) || a.seconds - b.seconds,
  )

export const FootageStep = (props: FootageStepProps) => {
  const { order, candidates, scanning, isPending, onPickFiles, onAdd, onWithdraw } = props
  const [by, setBy] = useState<Arrangement>('rank')
  const exhibitOf = ({ source, ordinal }: CandidateView) =>
    order.exhibits.find((exhibit) => exhibit.source === source && exhibit.ordinal === ordinal)
  const hasVideo = order.originals.some(({ kind }) => kind === 'video')
  return (
    <div className="footage">
      <section className="footage-main" aria-labelledby="candidates-title">
        <div className="section-head">
          <h2 id="candidates-title">{t('candidates.title')}</h2>
          {candidates.length > 1 && (
            <fieldset className="switch">
              <legend className="unseen">{t('candidates.order')}</legend>
              <button type="button" aria-pressed={by === 'rank'} onClick={() => setBy('rank')}>
                {t('candidates.byRank')}
              </button>
              <button type="button" aria-pressed={by === 'time'} onClick={() => setBy('time')}>
                {t('candidates.byTime')}
              </button>
            </fieldset>
          )}
        </div>
        {scanning && candidates.length > 0 && <p className="small muted">{t('candidates.preview')}</p>}
        {candidates.length === 0 ? (
          <div className="empty">
            <p>{t(scanning ? 'candidates.waiting' : hasVideo ? 'candidates.none' : 'candidates.noVideo')}</p>
          </div>
        ) : (
          <ul className="candidate-grid">
            {arranged(candidates, by).map((candidate) => (
              <li key={`${candidate.source}/${candidate.ordinal}`}>
                <CandidateCard
                  candidate={candidate}
                  exhibit={exhibitOf(candidate)}
                  pending={isPending(candidate)}
                  scanning={scanning}
                  onAdd={() => onAdd(candidate)}
                  onWithdraw={onWithdraw}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <aside className="footage-side">
        <section className="card panel" data-testid="drop-zone">
          <div className="section-head">
            <h2>{t('footage.filesTitle')}</h2>
            <Button icon="add" onClick={onPickFiles}>
              {t('footage.add')}
            </Button>
          </div>
          <p className="small muted">
            {t(order.originals.length === 0 && !scanning ? 'footage.none' : 'footage.addHint')}
          </p>
          <ul className="original-list">
            {order.originals.map((original) => (
              <li key={original.sha256}>
                <OriginalCard original={original} />
              </li>
            ))}
          </ul>
        </section>
        {order.continuity && <ContinuityNote continuity={order.continuity} />}
        {order.tracking.length > 0 && <TrackingList tracking={order.tracking} />}
      </aside>
    </div>
  )
}
