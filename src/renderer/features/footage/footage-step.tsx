import { type ReactNode, useState } from 'react'
import type { PhotoReadingView } from '../../../contract/photo-view.ts'
import type { ExhibitView, FailureView, FrameView, OrderFactsView, OrderView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { groupThings, shownView, thingsByTime } from './arrange-things.ts'
import { CandidateCard } from './candidate-card.tsx'
import { CandidateGroups } from './candidate-groups.tsx'
import { CodesTile } from './codes-tile.tsx'
import { ContinuityTile } from './continuity-tile.tsx'
import { NoCandidates } from './no-candidates.tsx'
import { OriginalCard } from './original-card.tsx'
import { PhotoReadings } from './photo-readings.tsx'
import { ScanAgain } from './scan-again.tsx'
import type { FrameName, Thing } from './things.ts'
import type { FilmPlace } from './time-button.tsx'
import { TrackingTile } from './tracking-tile.tsx'
import './candidates.css'
import './footage.css'
import './summary.css'

interface FootageStepProps {
  readonly order: OrderView
  readonly photos: readonly PhotoReadingView[]
  readonly things: readonly Thing[]
  /** The view that the user chose for a thing, by its key. */
  readonly chosen: Readonly<Record<string, FrameView>>
  /** While true the pictures are grey previews and more may come. */
  readonly scanning: boolean
  readonly scanFailure: FailureView | null
  readonly isPending: (frame: FrameName) => boolean
  readonly onPickFiles: () => void
  readonly onScan: () => void
  readonly onAdd: (frame: FrameName & { readonly seconds: number }) => void
  readonly onWithdraw: (exhibit: ExhibitView) => void
  readonly onChoose: (thing: string, view: FrameView) => void
  readonly onSaveFacts: (facts: OrderFactsView) => void
  readonly onTell: (message: string) => void
  /** The way to record instead of choosing files. */
  readonly record: ReactNode
  /** What shows a recording from a place on, instead of the footage. */
  readonly player: (place: FilmPlace, onPlace: (place: FilmPlace) => void, onClose: () => void) => ReactNode
}

type Arrangement = 'kind' | 'time'

export const FootageStep = (props: FootageStepProps) => {
  const { order, photos, things, chosen, scanning, scanFailure, isPending } = props
  const { onPickFiles, onScan, onAdd, onWithdraw, onChoose, onSaveFacts, onTell, player } = props
  const [by, setBy] = useState<Arrangement>('kind')
  const [film, setFilm] = useState<FilmPlace | null>(null)
  const { exhibits, originals } = order
  const videos = originals.filter(({ kind }) => kind === 'video')
  const [firstVideo] = videos
  const unfinished = videos.filter(({ sha256 }) => !order.scans.some(({ source }) => source === sha256))
  const card = (thing: Thing) => {
    const view = shownView(thing, chosen[thing.key], exhibits)
    const { source } = thing.candidate
    const frame = { source, ordinal: view.ordinal, seconds: view.seconds }
    return (
      <CandidateCard
        thing={thing}
        view={view}
        exhibits={exhibits}
        pending={isPending(frame)}
        scanning={scanning}
        onAdd={() => onAdd(frame)}
        onWithdraw={onWithdraw}
        onChoose={(next) => onChoose(thing.key, next)}
        onFilm={setFilm}
        onTell={onTell}
      />
    )
  }
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
          <CandidateGroups
            groups={by === 'kind' ? groupThings(things, scanning) : null}
            things={thingsByTime(
              things,
              originals.map(({ sha256 }) => sha256),
            )}
            card={card}
          />
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
      {footage}
      {film && <div className="footage-film">{player(film, setFilm, () => setFilm(null))}</div>}
    </>
  )
}
