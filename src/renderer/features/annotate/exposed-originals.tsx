import { useEffect } from 'react'
import { useAnswer, useAsk, useInvalidate } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import './annotate.css'
import './annotate-panel.css'

interface ExposedOriginalsProps {
  readonly orderId: string
  /** Changes whenever the exhibits do. */
  readonly content: string
}

/** Originals that still show what an exhibit hides, each with the choice to keep it out of bundles. */
export const ExposedOriginals = ({ orderId, content }: ExposedOriginalsProps) => {
  const ask = useAsk()
  const invalidate = useInvalidate()
  const { data } = useAnswer('annotate.exposed', { orderId })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is exposed hangs on what is drawn
  useEffect(() => invalidate('annotate.exposed'), [content, invalidate])
  if (!data || data.length === 0) return null
  const choose = async (source: string, withheld: boolean): Promise<void> => {
    await ask('annotate.withhold', { orderId, source, withheld })
    invalidate('annotate.exposed')
  }
  return (
    <section className="card panel" aria-labelledby="exposed-title" data-testid="exposed">
      <h2 id="exposed-title">{t('exposed.title')}</h2>
      <p className="small muted">{t('exposed.intro')}</p>
      <ul className="exposed-list">
        {data.map(({ source, name, withheld, sentence }) => (
          <li key={source} className="exposed-item">
            <div>
              <p>
                <strong>{name}</strong>{' '}
                <span className={withheld ? 'tag tag-ok' : 'tag tag-warn'}>
                  {t(withheld ? 'exposed.withheld' : 'exposed.goes')}
                </span>
              </p>
              <p className="small">{sayPhrase(sentence)}</p>
            </div>
            <Button
              onClick={() => void choose(source, !withheld)}
              aria-label={t(withheld ? 'exposed.letInOf' : 'exposed.keepOutOf', { name })}
            >
              {t(withheld ? 'exposed.letIn' : 'exposed.keepOut')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
