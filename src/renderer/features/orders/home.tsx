import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import { useCommands } from '../../commands/commands.tsx'
import { useAnswer, usePush } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { formatNumber, plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { FirstRun } from './first-run.tsx'
import { ListManner } from './list-manner.tsx'
import { MoneyAtStake } from './money-at-stake.tsx'
import { OrderFilterBar } from './order-filters.tsx'
import { OrderGrid } from './order-grid.tsx'
import { OrderSearch } from './order-search.tsx'
import { useHomeView, useReturn } from './use-home-view.ts'
import { useLatest, useOrderPages } from './use-orders.ts'
import { useTypeToSearch } from './use-type-to-search.ts'
import './home.css'
import './order-list.css'

interface HomeProps {
  readonly about: RequestOutput<'app.about'> | null
  readonly onOpen: (orderId: string) => void
  readonly onPickFiles: () => void
  readonly onTrySample: () => void
  /** The way to record instead of choosing files. */
  readonly record: ReactNode
}

/** How far the list is made again, while it is. */
const useIndexing = (): { readonly done: number; readonly total: number } | null => {
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  usePush('orders.indexing', (push) => setProgress(push.done < push.total ? push : null))
  return progress
}

const About = ({ about }: { readonly about: RequestOutput<'app.about'> }) => (
  <footer className="home-foot small muted">
    <p>{t('home.archive', { archive: about.archive })}</p>
    <p>{t('home.version', { version: about.version })}</p>
  </footer>
)

const sayFound = (total: number, { all, more }: { readonly all: number; readonly more: boolean }): string => {
  if (more) return t('home.foundMore', { count: formatNumber(total) })
  return total === all ? plural('home.all', total) : plural('home.found', total)
}

/** All orders, found by what is written in them or read from them; or what Proofbox is for when there are none yet. */
export const Home = (props: HomeProps) => {
  const { about, record, onOpen, onPickFiles, onTrySample } = props
  const main = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { view, change, from, leaveAt } = useHomeView(main)
  const indexing = useIndexing()
  const [text, setIsAsking] = useLatest(view.text)
  const pages = useOrderPages({ ...view, text })
  const all = useAnswer('orders.counts', { text: '' })
  const counts = useAnswer('orders.counts', { text: text.trim() }, { keepPrevious: true })
  const stake = useAnswer('orders.stake', {})
  const awaitsAnswer = pages.isFetching || counts.isFetching
  useEffect(() => setIsAsking(awaitsAnswer), [awaitsAnswer, setIsAsking])
  const { total } = pages
  const known = all.data && all.data.open + all.data.ended
  useCommands([
    {
      id: 'search',
      title: t('home.search'),
      group: t('command.group.all'),
      keys: ['/', 'Mod+F'],
      run: () => field.current?.select(),
    },
  ])
  useTypeToSearch(field)
  useReturn(main, total !== null)
  const failure = all.failure ?? counts.failure
  const askAgain = (): void => {
    for (const { refetch } of [all, counts, stake, pages]) refetch()
  }
  usePush('engine.changed', (change) => {
    if (change.failure === null) askAgain()
  })
  if (failure)
    return (
      <main className="home" ref={main}>
        <Banner tone="bad" title={sayPhrase(failure.message)}>
          <Button onClick={askAgain}>{t('home.tryAgain')}</Button>
        </Banner>
      </main>
    )
  if (known === undefined || total === null)
    return (
      <main className="home" ref={main}>
        <p className="muted" role="status">
          {t('home.loading')}
        </p>
      </main>
    )
  if (known === 0 && !indexing)
    return (
      <main className="home" ref={main}>
        <FirstRun {...props} />
        {about && <About about={about} />}
      </main>
    )
  return (
    <main className="home" ref={main}>
      <div className="home-head">
        <h1>{t('home.title')}</h1>
        <div className="button-row">
          {about?.sample && (
            <Button look="quiet" onClick={onTrySample} data-testid="sample-button">
              {t('home.sample')}
            </Button>
          )}
          {record}
          <Button look="primary" icon="add" onClick={onPickFiles} data-testid="drop-zone">
            {t('home.orderAgain')}
          </Button>
        </div>
      </div>
      {indexing && (
        <section className="card home-indexing" aria-label={t('home.indexing')}>
          <p>{t('home.indexingOf', { done: formatNumber(indexing.done), total: formatNumber(indexing.total) })}</p>
          <ProgressBar name={t('home.indexing')} done={indexing.done} total={indexing.total} />
        </section>
      )}
      <div className="home-tools">
        <OrderSearch view={view} onView={change} field={field} />
        <ListManner view={view} onView={change} />
      </div>
      <OrderFilterBar view={view} counts={counts.data} onView={change} />
      <MoneyAtStake
        rows={stake.data ?? []}
        counts={all.data}
        chosen={view.filters.money ?? null}
        onChoose={(money) => change({ ...view, filters: { ...view.filters, money: money ?? undefined } })}
      />
      <p
        className="small muted"
        role="status"
        aria-busy={view.text !== text || pages.isFetching}
        data-testid="order-count"
      >
        {sayFound(total, { all: known, more: pages.more })}
      </p>
      {total === 0 ? (
        <section className="empty">
          <h2>{t('home.nothing')}</h2>
          <p>{t('home.nothingBody')}</p>
          <Button onClick={() => change({ ...view, text: '', filters: {} })}>{t('home.showAll')}</Button>
        </section>
      ) : (
        <OrderGrid
          total={total}
          pages={pages}
          layout={view.layout}
          from={from}
          onOpen={(orderId, place) => {
            leaveAt(place)
            onOpen(orderId)
          }}
        />
      )}
      {about && <About about={about} />}
    </main>
  )
}
