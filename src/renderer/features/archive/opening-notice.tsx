import { useState } from 'react'
import { useAnswer } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { RecoveryLines } from './recovery-lines.tsx'

/** Says once what was put right when the archive was opened; nothing where nothing was. */
export const OpeningNotice = () => {
  const { data } = useAnswer('archive.opening', {})
  const [read, setRead] = useState(false)
  if (read || !data || (data.migration === null && data.repairs.length === 0)) return null
  const isWell = data.repairs.every(({ kind }) => kind !== 'record-damaged')
  return (
    <Banner
      tone={isWell ? 'ok' : 'warn'}
      title={t('opening.title')}
      dismiss={{ name: t('notice.dismiss'), run: () => setRead(true) }}
      testId="opening-notice"
    >
      <RecoveryLines report={data} />
    </Banner>
  )
}
