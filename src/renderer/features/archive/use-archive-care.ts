import type { RequestOutput } from '../../../contract/requests.ts'
import { type Known, useAnswer, useInvalidate, usePush } from '../../data/ask.tsx'

export type ArchiveCare = RequestOutput<'archive.care'>
export type CareFinding = ArchiveCare['findings'][number]
export type KnownBackup = ArchiveCare['backups'][number]

/** What is known of the archive's health and of its backups, asked again whenever that changes. */
export const useArchiveCare = (): Known<ArchiveCare> => {
  const forget = useInvalidate()
  usePush('archive.care-changed', () => forget('archive.care'))
  return useAnswer('archive.care', {})
}
