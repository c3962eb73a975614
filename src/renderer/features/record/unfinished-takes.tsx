import { useState } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import { useAnswer, useAsk, useInvalidate, usePush } from '../../data/ask.tsx'
import { showBytes } from '../../i18n/show-facts.ts'
import { showMoment } from '../../i18n/show-moment.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { AskDiscard } from './ask-discard.tsx'
import './record.css'

type LeftTake = RequestOutput<'record.unfinished'>[number]

const momentOf = ({ startedAt }: LeftTake): string =>
  showMoment(startedAt, new Intl.DateTimeFormat().resolvedOptions().timeZone)

/** Recordings that came into no order, each to be kept or discarded: nothing goes without the user's word. */
export const UnfinishedTakes = ({ orderId }: { readonly orderId: string | null }) => {
  const ask = useAsk()
  const invalidate = useInvalidate()
  const { data = [] } = useAnswer('record.unfinished', {}, { staleMillis: 0 })
  const [asked, setAsked] = useState<LeftTake | null>(null)
  const again = (): void => invalidate('record.unfinished')
  usePush('engine.changed', ({ failure }) => failure ?? again())
  usePush('job.changed', ({ kind, state: { status } }) => {
    if (kind === 'import' && status !== 'running') again()
  })
  const discard = async ({ id }: LeftTake): Promise<void> => {
    setAsked(null)
    await ask('record.discard', { id })
    again()
  }
  const keep = async (take: LeftTake): Promise<void> => {
    await ask('record.finish', { id: take.id, orderId: take.orderId })
    again()
  }
  const here = data.filter((take) => orderId === null || take.orderId === orderId)
  if (here.length === 0) return null
  return (
    <section className="record-left" aria-label={t('record.leftRegion')}>
      {here.map((take) => (
        <Banner key={take.id} tone="warn" title={t('record.left')} testId="record-left">
          <p>{t('record.leftBody', { moment: momentOf(take), size: showBytes(take.bytes), camera: take.camera })}</p>
          <div className="record-actions">
            <Button look="primary" onClick={() => void keep(take)} data-testid="record-left-keep">
              {t('record.keep')}
            </Button>
            <Button onClick={() => setAsked(take)} data-testid="record-left-discard">
              {t('record.discard')}
            </Button>
          </div>
        </Banner>
      ))}
      {asked && (
        <AskDiscard what={momentOf(asked)} onBack={() => setAsked(null)} onDiscard={() => void discard(asked)} />
      )}
    </section>
  )
}
