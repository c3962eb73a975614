import { type ReactNode, useId } from 'react'
import { Icon } from '../../ui/icon.tsx'

interface TileProps {
  readonly title: string
  /** The whole answer in a few words; its tone is said by a sign too. */
  readonly verdict: string
  readonly tone: 'ok' | 'warn' | 'none'
  readonly testId: string
  readonly children?: ReactNode
}

/** One question about the footage and its answer. */
export const Tile = ({ title, verdict, tone, testId, children }: TileProps) => {
  const id = useId()
  return (
    <section className="card tile" aria-labelledby={id} data-testid={testId}>
      <h2 id={id}>{title}</h2>
      <p className={`verdict verdict-${tone}`}>
        {tone !== 'none' && <Icon name={tone === 'ok' ? 'check' : 'warning'} />}
        <span>{verdict}</span>
      </p>
      {children}
    </section>
  )
}
