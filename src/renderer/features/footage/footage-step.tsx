import { type ReactNode, useState } from 'react'
import type { PhotoReadingView } from '../../../contract/photo-view.ts'
import type { ExhibitView, FailureView, OrderFactsView, OrderView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import type { OtherHolder } from './also-in.tsx'
import { groupThings, thingsByTime } from './arrange-things.ts'
import { CandidateCard } from './candidate-card.tsx'
import { candidateDesk } from './candidate-desk.ts'
import { CandidateGroups } from './candidate-groups.tsx'
import { CandidateKeys, KeyHints } from './candidate-keys.tsx'
import { CodesTile } from './codes-tile.tsx'
import { ContinuityTile } from './continuity-tile.tsx'
import { NoCandidates } from './no-candidates.tsx'
import { OriginalCard } from './original-card.tsx'
import { PhotoReadings } from './photo-readings.tsx'
import { ScanAgain } from './scan-again.tsx'
import type { FrameName, Thing } from './things.ts'
import type { FilmPlace } from './time-button.tsx'
import { TrackingTile } from './tracking-tile.tsx'
import type { CandidateDecisions } from './use-candidate-decisions.ts'
import './candidates.css'
import './footage.css'
import './summary.css'

interface FootageStepProps {
  readonly order: OrderView
  readonly photos: readonly PhotoReadingView[]
  readonly things: readonly Thing[]
  readonly decisions: CandidateDecisions
  /** While true the pictures are grey previews and more may come. */
  readonly scanning: boolean
  readonly scanFailure: FailureView | null
  readonly isPending: (frame: FrameName) => boolean
  /** Other orders that have the same files. */
  readonly shared: readonly OtherHolder[]
  readonly onOpenOrder: (orderId: string) => void
  readonly onPickFiles: () => void
  readonly onScan: () => void
  readonly onAdd: (frame: FrameName & { readonly seconds: number }) => void
  readonly onWithdraw: (exhibit: ExhibitView) => void
  /** Takes the last change of the order back. */
  readonly onUndo: () => void
  readonly onSaveFacts: (facts: OrderFactsView) => void
  readonly onTell: (message: string) => void
  /** The way to record instead of choosing files. */
  readonly record: ReactNode
  /** What shows a recording from a place on, instead of the footage. */
  readonly player: (place: FilmPlace, onPlace: (place: FilmPlace) => void, onClose: () => void) => ReactNode
}

type Arrangement = 'kind' | 'time'

export const FootageStep = (props: FootageStepProps) => {
  const { order, photos, things, decisions, scanning, scanFailure, isPending } = props
  const { onPickFiles, onScan, onAdd, onWithdraw, onUndo, onSaveFacts, onTell, player, shared, onOpenOrder } = props
  const [by, setBy] = useState<Arrangement>('kind')
  const [film, setFilm] = useState<FilmPlace | null>(null)
  const { exhibits, originals } = order
  const videos = originals.filter(({ kind }) => kind === 'video')
  const [firstVideo] = videos
  const unfinished = videos.filter(({ sha256 }) => !order.scans.some(({ source }) => source === sha256))
  const desk = candidateDesk({ things, exhibits, decisions, isPending, onAdd, onFilm: setFilm, onTell })
  const isAway = (thing: Thing): boolean => desk.standingOf(thing) === 'away'
  const away = things.filter(isAway)
  const inView = things.filter((thing) => !isAway(thing))
  const card = (thing: Thing) => (
    <CandidateCard
      thing={thing}
      view={desk.viewOf(thing)}
      standing={desk.standingOf(thing)}
      exhibits={exhibits}
      scanning={scanning}
      onAdd={() => desk.add(thing)}
      onWithdraw={onWithdraw}
      onPutAway={() => desk.putAway(thing)}
      onBringBack={() => decisions.bringBack(thing)}
      onChoose={(ordinal) => decisions.show(thing, ordinal)}
      onStep={(by) => decisions.step(thing, by)}
      onFilm={setFilm}
      onTell={onTell}
    />
  )
  const footage = (
    <div className="footage" hidden={film !== null}>
      {videos.length > 0 && (
        <div className="summary" data-testid="summary">
          <TrackingTile
            order={order}
            scanning={scanning}
            onSaveNumber={(trackingNumber) => onSaveFacts({ ...order.facts, trackingNumber })}
          />
          <ContinuityTile continuity={order.continuity} scanning={scanning} onFilm={setFilm} />
          <CodesTile order={order} scanning={scanning} onFilm={setFilm} onTell={onTell} />
        </div>
      )}
      <section className="footage-main" aria-labelledby="candidates-title">
        <div className="section-head">
          <h2 id="candidates-title">{t('candidates.title')}</h2>
          {things.length > 1 && (
            <fieldset className="switch">
              <legend className="unseen">{t('candidates.order')}</legend>
              <button type="button" aria-pressed={by === 'kind'} onClick={() => setBy('kind')}>
                {t('candidates.byKind')}
              </button>
              <button type="button" aria-pressed={by === 'time'} onClick={() => setBy('time')}>
                {t('candidates.byTime')}
              </button>
            </fieldset>
          )}
        </div>
        {!scanning && unfinished.length > 0 && (
          <ScanAgain unfinished={unfinished} failure={scanFailure} hasCandidates={things.length > 0} onScan={onScan} />
        )}
        {scanning && things.length > 0 && <p className="small muted">{t('candidates.preview')}</p>}
        {things.length === 0 && photos.length > 0 && !firstVideo ? null : things.length === 0 ? (
          <NoCandidates
            state={scanning ? 'waiting' : !firstVideo ? 'no-video' : unfinished.length > 0 ? 'unfinished' : 'none'}
            onFilm={firstVideo ? () => setFilm({ source: firstVideo.sha256, seconds: 0 }) : null}
          />
        ) : (
          <>
            <KeyHints />
            <CandidateGroups
              groups={by === 'kind' ? groupThings(inView, scanning) : null}
              away={away}
              things={thingsByTime(
                inView,
                originals.map(({ sha256 }) => sha256),
              )}
              card={card}
            />
          </>
        )}
        {photos.length > 0 && (
          <PhotoReadings order={order} readings={photos} onSaveFacts={onSaveFacts} onTell={onTell} />
        )}
      </section>
      <aside className="footage-side">
        <section className="card panel" data-testid="drop-zone">
          <div className="section-head">
            <h2>{t('footage.filesTitle')}</h2>
            <Button icon="add" onClick={onPickFiles}>
              {t('footage.add')}
            </Button>
            {props.record}
          </div>
          <p className="small muted">{t(originals.length === 0 && !scanning ? 'footage.none' : 'footage.addHint')}</p>
          <ul className="original-list">
            {originals.map((original) => (
              <li key={original.sha256}>
                <OriginalCard
                  original={original}
                  holders={shared.filter(({ sha256 }) => sha256 === original.sha256)}
                  onOpenOrder={onOpenOrder}
                  onFilm={original.kind === 'video' ? () => setFilm({ source: original.sha256, seconds: 0 }) : null}
                />
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  )
  return (
    <>
      {film === null && <CandidateKeys onAct={desk.act} onUndo={onUndo} />}
      {footage}
      {film && <div className="footage-film">{player(film, setFilm, () => setFilm(null))}</div>}
    </>
  )
}
