import { describe, expect, it } from 'vitest'
import { createExactStills, type ExactStill } from '../../../../src/renderer/features/player/exact-stills.ts'

const image = {} as HTMLImageElement
const stillOf = (ordinal: number): ExactStill => ({ ordinal, digest: '', pixelSha256: '', width: 4, height: 3, image })
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** A door that opens when it is told to. */
const slowDoor = () => {
  const asked: number[] = []
  const open = new Map<number, (still: ExactStill | null) => void>()
  const shown: number[] = []
  const failed: string[] = []
  const stills = createExactStills(
    {
      load(ordinal) {
        asked.push(ordinal)
        return new Promise((resolve) => open.set(ordinal, resolve))
      },
    },
    (still) => shown.push(still.ordinal),
    () => failed.push('failed'),
  )
  const answer = async (ordinal: number, still: ExactStill | null = stillOf(ordinal)): Promise<void> => {
    open.get(ordinal)?.(still)
    await settle()
  }
  return { stills, asked, shown, failed, answer }
}

describe('exact stills', () => {
  it('never queue: of all wishes meanwhile only the latest is asked for, and only it is shown', async () => {
    const { stills, asked, shown, answer } = slowDoor()
    for (let ordinal = 0; ordinal < 50; ordinal++) stills.want(ordinal, null)
    expect(asked).toEqual([0])
    await answer(0)
    expect(asked).toEqual([0, 49])
    await answer(49)
    expect(shown).toEqual([49])
  })

  it('are at hand when wished for again, and the neighbour is made ready in a rest', async () => {
    const { stills, asked, shown, answer } = slowDoor()
    expect(stills.want(7, 8)).toBeNull()
    await answer(7)
    expect(asked).toEqual([7, 8])
    await answer(8)
    expect(shown).toEqual([7])
    expect(stills.want(8, null)?.ordinal).toBe(8)
    expect(stills.want(7, null)?.ordinal).toBe(7)
    expect(asked).toEqual([7, 8])
  })

  it('is shown when the neighbour that was on its way is wished for', async () => {
    const { stills, asked, shown, answer } = slowDoor()
    stills.want(7, 8)
    await answer(7)
    stills.want(8, 9)
    await answer(8)
    expect(shown).toEqual([7, 8])
    expect(asked).toEqual([7, 8, 9])
  })

  it('says that a frame cannot be had, once, and goes on with the next wish', async () => {
    const { stills, shown, failed, answer } = slowDoor()
    stills.want(3, null)
    await answer(3, null)
    expect(failed).toEqual(['failed'])
    stills.want(4, null)
    await answer(4)
    expect(shown).toEqual([4])
  })

  it('shows nothing after the wish was taken back', async () => {
    const { stills, shown, answer } = slowDoor()
    stills.want(3, null)
    stills.rest()
    await answer(3)
    expect(shown).toEqual([])
  })
})
