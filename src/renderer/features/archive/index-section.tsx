import { archiveTaskOutputs } from '../../../contract/archive-requests.ts'
import { useAnswer, useInvalidate, usePush } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { dismissTask, isUnderWay, useArchiveTasks } from './archive-tasks.ts'
import { SectionFailure } from './section-failure.tsx'
import { showWhen } from './show-when.ts'
import { TaskEnded } from './task-ended.tsx'
import { TaskProgress } from './task-progress.tsx'
import { useSectionAsk } from './use-section-ask.ts'

const Remade = ({ output }: { readonly output: unknown }) => {
  const read = archiveTaskOutputs.index.safeParse(output)
  if (!read.success) return null
  return (
    <Banner
      tone="ok"
      title={t('archive.indexRemade', { orders: plural('archive.orders', read.data.orders) })}
      dismiss={{ name: t('notice.dismiss'), run: () => dismissTask('index') }}
      testId="archive-index-remade"
    />
  )
}

/** By what orders are found, and the way to make it again. */
export const IndexSection = () => {
  const { index } = useArchiveTasks()
  const { data, failure, isPending } = useAnswer('archive.index', {}, { staleMillis: 0 })
  const forget = useInvalidate()
  usePush('archive.care-changed', () => forget('archive.index'))
  usePush('orders.changed', () => forget('archive.index'))
  const section = useSectionAsk()
  return (
    <ArchiveSection title={t('archive.index')} testId="archive-index">
      <p className="muted">{t('archive.indexWhat')}</p>
      {failure && <Banner tone="bad" title={sayPhrase(failure.message)} />}
      {isPending && (
        <p className="muted" role="status">
          {t('archive.loading')}
        </p>
      )}
      {data && (
        <p data-testid="archive-indexed">
          {data.madeAt
            ? t('archive.indexMade', { orders: plural('archive.orders', data.orders), when: showWhen(data.madeAt) })
            : t('archive.indexMaking', { orders: plural('archive.orders', data.orders) })}
        </p>
      )}
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
      <TaskEnded task={index} succeeded={(output) => <Remade output={output} />} />
      {isUnderWay(index) ? (
        <TaskProgress key={index.id} task={index} />
      ) : (
        <div className="archive-acts">
          <Button onClick={() => void section.ask('archive.remake-index', {})} data-testid="archive-remake-index">
            {t('archive.indexRemake')}
          </Button>
        </div>
      )}
    </ArchiveSection>
  )
}
