import { useRef, useState } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import { useAnswer } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { SectionFailure } from './section-failure.tsx'
import { showWhen } from './show-when.ts'
import { useSectionAsk } from './use-section-ask.ts'

type Trashed = RequestOutput<'trash.list'>[number]

const titleOf = ({ title, orderId }: Trashed): string => title || orderId

interface TrashedOrderProps {
  readonly order: Trashed
  readonly onPutBack: () => void
  readonly onPurge: () => void
}

/** One deleted order; removing it for good is asked about where it lies. */
const TrashedOrder = ({ order, onPutBack, onPurge }: TrashedOrderProps) => {
  const [sure, setSure] = useState(false)
  return (
    <li data-testid="trashed">
      <p>{t('trash.order', { title: titleOf(order), when: showWhen(order.deletedAt) })}</p>
      <p className="muted small">
        {t('trash.holds', {
          originals: plural('trash.originals', order.originals),
          exhibits: plural('trash.exhibits', order.exhibits),
        })}
      </p>
      {sure ? (
        <Banner tone="warn" title={t('trash.purgeSure', { title: titleOf(order) })}>
          <div className="archive-acts">
            <Button onClick={onPurge}>{t('trash.purgeYes')}</Button>
            <Button onClick={() => setSure(false)}>{t('trash.purgeNo')}</Button>
          </div>
        </Banner>
      ) : (
        <div className="archive-acts">
          <Button onClick={onPutBack} data-testid="trash-put-back">
            {t('trash.putBack')}
          </Button>
          <Button onClick={() => setSure(true)} data-testid="trash-purge">
            {t('trash.purge')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** Orders that were deleted. */
export const TrashSection = () => {
  const asked = useAnswer('trash.list', {}, { staleMillis: 0 })
  const section = useSectionAsk()
  const [removed, setRemoved] = useState<number | null>(null)
  const what = useRef<HTMLParagraphElement>(null)
  /** The button that was pressed goes with its order; keys have to reach the dialog all the same. */
  const refresh = async (): Promise<void> => {
    what.current?.focus()
    await asked.refetch()
  }
  const putBack = async (place: string): Promise<void> => {
    if (await section.ask('order.take-back', { place })) await refresh()
  }
  const purge = async (place: string): Promise<void> => {
    const purged = await section.ask('trash.purge', { place })
    setRemoved(purged?.removed ?? null)
    await refresh()
  }
  return (
    <ArchiveSection title={t('trash.title')} testId="archive-trash">
      <p className="muted" ref={what} tabIndex={-1}>
        {t('trash.what')}
      </p>
      {asked.failure && <Banner tone="bad" title={sayPhrase(asked.failure.message)} />}
      {asked.data?.length === 0 && <p>{t('trash.empty')}</p>}
      {asked.data && asked.data.length > 0 && (
        <ul className="archive-list">
          {asked.data.map((order) => (
            <TrashedOrder
              key={order.place}
              order={order}
              onPutBack={() => void putBack(order.place)}
              onPurge={() => void purge(order.place)}
            />
          ))}
        </ul>
      )}
      {removed !== null && <p role="status">{plural('trash.purged', removed)}</p>}
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
    </ArchiveSection>
  )
}
