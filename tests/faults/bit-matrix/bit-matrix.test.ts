import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBackupStore } from '../../../src/adapters/backup/backup-store.ts'
import { composeVerifier } from '../../../src/cli/compose.ts'
import type { VerifyPorts } from '../../../src/workflow/verify-ports.ts'
import { createDice } from './flip.ts'
import { lookClean, turnBits } from './matrix.ts'
import { makeSpecimens, type Specimens } from './specimens.ts'

/** The small one of `run.ts`, which turns a thousand. */
describe('one turned bit', () => {
  let specimens: Specimens
  let ports: VerifyPorts
  beforeAll(async () => {
    specimens = await makeSpecimens()
    const { media: _, images: __, lettering: ___, ...quick } = await composeVerifier()
    ports = { ...quick, backups: createBackupStore(null, '') }
  })
  afterAll(() => specimens.clear())

  it('is found and named in originals, records, logs, seals, bundles, tokens and backups', async () => {
    const { rows, missed } = await turnBits({
      specimens: specimens.all,
      flips: 64,
      dice: createDice(7),
      ports,
      fixity: () => null,
    })
    expect(missed).toEqual([])
    expect(rows.length).toBeGreaterThan(14)
  })

  it('is never seen where there is none', async () => {
    expect((await lookClean(ports, specimens.all, 10)).alarms).toEqual([])
  })
})
