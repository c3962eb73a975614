import type { ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'

interface BannerProps {
  readonly tone: 'bad' | 'warn' | 'ok'
  readonly title: string
  readonly children?: ReactNode
  readonly dismiss?: { readonly name: string; readonly run: () => void }
  readonly testId?: string
}

/** A message that stays: a title, what to do next, and a way to put it away. */
export const Banner = ({ tone, title, children, dismiss, testId }: BannerProps) => (
  <section className={`banner banner-${tone}`} role={tone === 'bad' ? 'alert' : undefined} data-testid={testId}>
    <Icon name={tone === 'ok' ? 'check' : 'warning'} />
    <div className="banner-body">
      <p className="banner-title">{title}</p>
      {children}
    </div>
    {dismiss && <IconButton icon="close" name={dismiss.name} onClick={dismiss.run} />}
  </section>
)
