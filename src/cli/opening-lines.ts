import type { OpeningReport, RepairKind } from '../workflow/ports/opening.ts'

const sentences: Readonly<Record<RepairKind, (what: string) => string>> = {
  'change-finished': (what) => `${what}: the last change was finished.`,
  'record-rebuilt': (what) =>
    `${what}: its record was damaged and was made again from its journal. Nothing is missing.`,
  'journal-set-aside': (what) => `${what}: its journal was damaged. It was put aside, and a new one began.`,
  'record-damaged': (what) => `${what}: its record cannot be read. Put it back from a backup.`,
  'move-finished': (what) => `${what}: deleting it or taking it back was finished.`,
  'left-overs-removed': (what) => `${what} that were half written were removed.`,
}

const counted = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`

/** What was put right in an archive, in sentences; none where nothing was. */
export const openingLines = ({ crashed, migration, repairs }: OpeningReport): readonly string[] => [
  ...(migration
    ? [
        `The archive was brought from version ${migration.from} to ${migration.to} (${migration.orders} orders). What it held before is in ${migration.backup}.`,
      ]
    : []),
  ...(crashed && repairs.length > 0 ? ['Proofbox did not end in order the last time.'] : []),
  ...repairs.map(({ kind, order, count }) =>
    sentences[kind](kind === 'left-overs-removed' ? counted(count) : order === null ? 'An order' : `Order ${order}`),
  ),
]
