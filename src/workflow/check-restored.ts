import type { BackedUpFile } from '../domain/evidence/backup.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { checkArchiveRecords } from './verify-archive.ts'
import type { VerifyPorts } from './verify-ports.ts'

export interface RestoredState {
  readonly records: number
  readonly chains: number
  readonly findings: readonly FixityFinding[]
}

/** Whether what lies in a folder is an archive: every record can be read and names what is there, every chain holds. */
export const checkRestored = async (
  ports: VerifyPorts,
  place: string,
  files: readonly BackedUpFile[],
): Promise<Result<RestoredState, Failure>> => {
  const opened = await ports.bundles.open(place)
  if (!opened.ok) return opened
  try {
    const there = new Set(files.map(({ path }) => path))
    const { records, chains, others } = await checkArchiveRecords(ports, opened.value, there)
    return succeed({
      records: records.count,
      chains: chains.count,
      findings: [...records.findings, ...chains.findings, ...others.findings],
    })
  } finally {
    await opened.value.close()
  }
}
