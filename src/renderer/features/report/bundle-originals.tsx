import { useAnswer, useAsk, useInvalidate } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'

interface BundleOriginalsProps {
  readonly orderId: string
}

/** Originals that show what exhibits hide: they go along, or stay out, as the user says. Nothing where none does. */
export const BundleOriginals = ({ orderId }: BundleOriginalsProps) => {
  const ask = useAsk()
  const invalidate = useInvalidate()
  const { data: exposed = [] } = useAnswer('annotate.exposed', { orderId }, { staleMillis: 0 })
  const withhold = async (source: string, withheld: boolean): Promise<void> => {
    if (await ask('annotate.withhold', { orderId, source, withheld })) invalidate('annotate.exposed')
  }
  if (exposed.length === 0) return null
  return (
    <Banner tone="warn" title={t('originals.title')} testId="exposed">
      <ul className="warning-list small">
        {exposed.map(({ source, name, sentence, withheld }) => (
          <li key={source}>
            <p>{sentence}</p>
            <label className="check">
              <input
                type="checkbox"
                checked={withheld}
                onChange={({ target }) => void withhold(source, target.checked)}
              />
              {t('originals.withhold', { name })}
            </label>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
