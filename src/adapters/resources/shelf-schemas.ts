import { z } from 'zod'

const phrase = z.string().min(1)

export const phrasesSchema = z
  .object({
    language: phrase,
    order: phrase,
    itemOnly: phrase,
    orderWithItem: phrase,
    onPlatform: phrase,
    delivered: phrase,
    reason: z
      .object({
        'not-arrived': phrase,
        damaged: phrase,
        'does-not-work': phrase,
        different: phrase,
        'missing-pieces': phrase,
        empty: phrase,
        counterfeit: phrase,
        'poor-quality': phrase,
        'change-of-mind': phrase,
      })
      .strict(),
    noReason: phrase,
    expected: phrase,
    received: phrase,
    trackingMatch: phrase,
    trackingDiffers: phrase,
    exhibitInVideo: phrase,
    exhibitPhoto: phrase,
    unbroken: phrase,
    remedy: z
      .object({ 'full-refund': phrase, 'partial-refund': phrase, replacement: phrase, 'return-and-refund': phrase })
      .strict(),
    amount: phrase,
    noRemedy: phrase,
    originals: phrase,
  })
  .strict()
