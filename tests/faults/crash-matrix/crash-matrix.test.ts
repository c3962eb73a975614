import { describe, expect, it } from 'vitest'
import { crashAtRandom } from './matrix.ts'

describe('a process group that is killed at random moments', () => {
  it('loses nothing that was acknowledged, shows nothing half-written, and leaves every chain whole', async () => {
    const crashes = await crashAtRandom(16, 7, () => undefined)
    expect(crashes.flatMap(({ during, wrong }) => wrong.map((what) => `${during}: ${what}`))).toEqual([])
    expect(crashes).toHaveLength(16)
    expect(crashes.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(16)
  }, 240_000)
})
