import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWaveMeter, peaksIn, waveRate } from '../../../../src/domain/media/waveform.ts'

const rate = 8000

describe('the outline of sound', () => {
  it('is the same in whatever pieces the samples come', () => {
    const samples = Float32Array.from({ length: 2000 }, (_, at) => Math.sin(at / 9) * (at / 2000))
    const whole = createWaveMeter(rate)
    whole.take(samples)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 20 }), (sizes) => {
        const meter = createWaveMeter(rate)
        let at = 0
        for (const size of [...sizes, samples.length]) {
          meter.take(samples.subarray(at, at + size))
          at += size
        }
        expect(meter.waveform(1)).toEqual(
          (() => {
            const other = createWaveMeter(rate)
            other.take(samples)
            return other.waveform(1)
          })(),
        )
      }),
    )
    expect(whole.waveform(0).high.length).toBe(Math.ceil((2000 / rate) * waveRate))
  })

  it('shows a click where it was, and nothing where there is no sound', () => {
    const meter = createWaveMeter(rate)
    const samples = new Float32Array(2 * rate)
    samples[1.5 * rate] = -0.5
    meter.take(samples)
    const peaks = peaksIn(meter.waveform(3), { fromSeconds: 2, untilSeconds: 6, count: 8 })
    expect(peaks.map((peak) => (peak === null ? null : Math.round(peak.low * 10) / 10))).toEqual([
      null,
      null,
      0,
      0,
      0,
      -0.5,
      null,
      null,
    ])
    expect(peaks[5]?.high).toBe(0)
  })

  it('stays within its bounds when it is too loud', () => {
    const meter = createWaveMeter(rate)
    meter.take(Float32Array.from({ length: 320 }, (_, at) => (at % 2 === 0 ? 7 : -7)))
    expect(peaksIn(meter.waveform(0), { fromSeconds: 0, untilSeconds: 0.04, count: 1 })).toEqual([{ low: -1, high: 1 }])
  })
})
