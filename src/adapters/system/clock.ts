import { instantFromMillis } from '../../domain/kernel/instant.ts'
import type { Clock } from '../../workflow/ports/clock.ts'

/** The computer's own clock: a claim like every other, which is why the manifest calls it `createdAt` and no more. */
export const createClock = (): Clock => ({ now: () => instantFromMillis(Date.now()) })
