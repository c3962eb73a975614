import type { ReactNode } from 'react'
import type { OrderSummary } from '../../../contract/order-summary.ts'
import type { RequestOutput } from '../../../contract/requests.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { MoneyAtStake } from './money-at-stake.tsx'
import { OrderCard } from './order-card.tsx'
import './home.css'

interface HomeProps {
  readonly about: RequestOutput<'app.about'> | null
  readonly orders: readonly OrderSummary[] | null
  readonly onOpen: (orderId: string) => void
  readonly onPickFiles: () => void
  readonly onTrySample: () => void
  /** The way to record instead of choosing files. */
  readonly record: ReactNode
}

const FirstRun = ({ about, record, onPickFiles, onTrySample }: HomeProps) => (
  <div className="first-run">
    <section className="empty first-run-zone" data-testid="drop-zone">
      <span className="first-run-mark">
        <Icon name="drop" />
      </span>
      <h1>{t('home.emptyTitle')}</h1>
      <p>{t('home.emptyBody')}</p>
      <Button look="primary" size="large" icon="file" onClick={onPickFiles}>
        {t('home.choose')}
      </Button>
      {record}
      <p className="small">{t('home.kinds')}</p>
      {about?.sample && (
        <div className="first-run-sample">
          <Button onClick={onTrySample} data-testid="sample-button">
            {t('home.sample')}
          </Button>
          <p className="small muted">{t('home.sampleHint')}</p>
        </div>
      )}
    </section>
    <section className="first-run-privacy">
      <h2>{t('home.privacyTitle')}</h2>
      <p className="muted">{t('home.privacyBody')}</p>
    </section>
  </div>
)

const OrderList = ({ about, orders, record, onOpen, onPickFiles, onTrySample }: HomeProps) => (
  <>
    <div className="home-head">
      <h1>{t('home.title')}</h1>
      {about?.sample && (
        <Button look="quiet" onClick={onTrySample} data-testid="sample-button">
          {t('home.sample')}
        </Button>
      )}
    </div>
    <MoneyAtStake orders={orders ?? []} />
    <ul className="order-list">
      <li>
        <section className="empty order-new" data-testid="drop-zone">
          <p>{t('home.dropMore')}</p>
          <Button look="primary" icon="add" onClick={onPickFiles}>
            {t('home.orderAgain')}
          </Button>
          {record}
        </section>
      </li>
      {orders?.map((order) => (
        <li key={order.id}>
          <OrderCard order={order} onOpen={() => onOpen(order.id)} />
        </li>
      ))}
    </ul>
  </>
)

/** All orders, or what Proofbox is for when there are none yet. */
export const Home = (props: HomeProps) => {
  const { about, orders } = props
  return (
    <main className="home">
      {orders === null ? (
        <p className="muted">{t('home.loading')}</p>
      ) : orders.length === 0 ? (
        <FirstRun {...props} />
      ) : (
        <OrderList {...props} />
      )}
      {about && (
        <footer className="home-foot small muted">
          <p>{t('home.archive', { archive: about.archive })}</p>
          <details className="more">
            <summary>{t('home.version', { version: about.version })}</summary>
            <h3 className="small">{plural('tools', about.tools.length)}</h3>
            <ul>
              {about.tools.map((tool) => (
                <li key={tool.name}>
                  {t('home.tool', { name: tool.name, version: tool.version, origin: tool.origin })}
                </li>
              ))}
            </ul>
          </details>
        </footer>
      )}
    </main>
  )
}
