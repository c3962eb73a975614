import { describe, expect, test } from 'vitest'
import { irregularSpots } from '../../../../../src/domain/scan/damage/irregular-spots.ts'
import { possibleDamage, type SurfaceSeen } from '../../../../../src/domain/scan/damage/seen-again.ts'
import { featuresOf } from '../../../../../src/domain/scan/features/frame-features.ts'
import type { LumaPlane } from '../../../../../src/domain/scan/luma-plane.ts'
import { greyPlane } from '../../../../fixtures/drawn-codes.ts'
import { type DamageKind, drawDamage, thingKinds } from '../../../../fixtures/drawn-damage.ts'
import { surfaces } from '../../../../fixtures/drawn-surfaces.ts'
import { drawn, noisy } from '../drawn-planes.ts'

const seen = (plane: LumaPlane): SurfaceSeen => ({
  width: plane.width,
  height: plane.height,
  spots: irregularSpots(plane, []),
  features: featuresOf(plane),
})

const scenes = thingKinds.flatMap((thing, at) => [1, 2, 3, 4, 5].map((seed) => ({ thing, seed: at * 100 + seed })))

const suggested = async (damageOf: (at: number) => DamageKind | null) => {
  let alone = 0
  let together = 0
  for (const [at, { thing, seed }] of scenes.entries()) {
    const damage = damageOf(at)
    const first = seen(await drawDamage({ thing, damage, seed }))
    // Nothing is suggested that the first view does not show.
    if (first.spots.length === 0) continue
    const second = seen(await drawDamage({ thing, damage, seed, look: 1 }))
    if (possibleDamage([first])) alone += 1
    if (possibleDamage([first, second])) together += 1
  }
  return { alone, together }
}

describe('forty drawn things, each in two hand-held views', () => {
  test('at most 2 undamaged ones are suggested', async () => {
    const { alone, together } = await suggested(() => null)
    expect(alone).toBeLessThanOrEqual(2)
    expect(together).toBeLessThanOrEqual(2)
  }, 60_000)

  test('half of the cracked, torn, stained and holed ones are suggested, more with two views than with one', async () => {
    const kinds = ['crack', 'tear', 'stain', 'hole'] as const
    const { alone, together } = await suggested((at) => kinds[at % kinds.length] ?? null)
    expect(together).toBeGreaterThanOrEqual(20)
    expect(together).toBeGreaterThan(alone)
  }, 60_000)
})

test.each(Object.entries(surfaces))('nothing stands out on %s', (_, picture) => {
  expect(irregularSpots(greyPlane(picture), [])).toEqual([])
})

/** A light board with a dark crack across (620, 260), or a ruled line or a disc instead. */
const board = (mark: 'crack' | 'line' | 'disc' | 'none'): LumaPlane =>
  noisy(
    drawn(960, 540, (x, y) => {
      if (x < 80 || x > 880 || y < 60 || y > 480) return 70
      const along = Math.abs(((x - 600) % 44) - 22)
      if (mark === 'crack' && x > 540 && x < 700 && Math.abs(y - 250 - along) < 3) return 90
      if (mark === 'line' && x > 540 && x < 700 && Math.abs(y - 270) < 3) return 90
      if (mark === 'disc' && Math.hypot(x - 620, y - 270) < 34) return 90
      return 200 - x / 20
    }),
    10,
  )

describe('one mark on a light board', () => {
  test('a crack is found where it is', () => {
    const [spot] = irregularSpots(board('crack'), [])
    expect(spot).toMatchObject({ form: 'line', darker: true })
    expect(Math.hypot((spot?.x ?? 0) - 620, (spot?.y ?? 0) - 260)).toBeLessThan(25)
  })

  test('a ruled line, a round mark and an empty board give none', () => {
    for (const mark of ['line', 'disc', 'none'] as const) expect(irregularSpots(board(mark), [])).toEqual([])
  })

  test('what lies on print is left out', () => {
    const print = [
      { x: 530, y: 220 },
      { x: 710, y: 220 },
      { x: 710, y: 310 },
      { x: 530, y: 310 },
    ] as const
    expect(irregularSpots(board('crack'), [print])).toEqual([])
  })
})
