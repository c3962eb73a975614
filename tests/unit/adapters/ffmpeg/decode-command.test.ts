import { describe, expect, test } from 'vitest'
import { type DecodePlan, decodeArguments, seekArgument } from '../../../../src/adapters/ffmpeg/decode-command.ts'
import { seekLadders } from '../../../../src/adapters/ffmpeg/still-routes.ts'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'

const plan: DecodePlan = {
  url: "file:/a b/-x\n'%03d' [0:v].mp4",
  container: 'mov',
  streamIndex: 1,
  timebase: { num: 1, den: 30_000 },
  passthrough: ['-fps_mode', 'passthrough'],
  threads: 1,
  branches: [
    {
      seekTicks: 1001,
      select: { kind: 'exactly', pts: 2002 },
      filters: ['null'],
      pixelFormat: 'rgb24',
      gives: 'pixels',
    },
    { seekTicks: null, select: { kind: 'exactly', pts: 7 }, filters: ['null'], pixelFormat: 'rgb24', gives: 'hashes' },
  ],
}

const valuesOf = (args: readonly string[], option: string): readonly (string | undefined)[] =>
  args.flatMap((argument, index) => (argument === option ? [args[index + 1]] : []))

describe('the command', () => {
  const args = decodeArguments(plan)

  test('hands a path over as one untouched argument, never asks and guards every input', () => {
    expect(valuesOf(args, '-i')).toEqual([plan.url, plan.url])
    expect(args).toContain('-nostdin')
    expect(args).toContain('-copyts')
    expect(valuesOf(args, '-protocol_whitelist')).toEqual(['file,pipe', 'file,pipe'])
    expect(valuesOf(args, '-f')).toEqual(['mov', 'mov', 'rawvideo', 'framehash'])
    expect(valuesOf(args, '-enable_drefs')).toEqual(['0', '0'])
  })

  test('seeks in the container’s own time and only where it was told to', () => {
    expect(valuesOf(args, '-ss')).toEqual(['33367us'])
    expect(valuesOf(args, '-seek_timestamp')).toEqual(['1'])
  })

  test('takes exactly one tick of each opening and writes the times before the pictures', () => {
    const graph = valuesOf(args, '-filter_complex')[0]
    expect(graph).toContain('[0:1]trim=start_pts=2002:end_pts=2003,null')
    expect(graph).toContain('[1:1]trim=start_pts=7:end_pts=8,null')
    expect(graph).toContain('file=pipe\\\\:4:direct=1[out0]')
    expect(args.filter((argument) => argument.startsWith('pipe:'))).toEqual(['pipe:3', 'pipe:5'])
  })
})

test('frames that come last first end the stream at the first that is past them', () => {
  const [branch] = plan.branches
  if (!branch) throw new Error('no branch')
  const backward = { ...branch, select: { kind: 'these', pts: [7, 8, 9] } as const, isBackward: true }
  const [graph] = valuesOf(decodeArguments({ ...plan, branches: [backward] }), '-filter_complex')
  const filters = (graph ?? '').split(',').map((filter) => /(trim=end_pts=\d+|select|reverse|print)/.exec(filter)?.[0])
  expect(filters.filter((filter) => filter !== undefined)).toEqual([
    'trim=end_pts=10',
    'select',
    'print',
    'reverse',
    'print',
  ])
})

test('seeking is rounded up, so that the keyframe itself is not missed', () => {
  expect(seekArgument(1001, { num: 1, den: 30_000 })).toBe('33367us')
  expect(seekArgument(90_000, { num: 1, den: 90_000 })).toBe('1000000us')
  expect(seekArgument(-1001, { num: 1, den: 30_000 })).toBe('-33366us')
  expect(seekArgument(2 ** 52, { num: 1, den: 1 })).toBe(`${2n ** 52n * 1_000_000n}us`)
})

describe('where the two decodes start', () => {
  const ptsTicks = Array.from({ length: 300 }, (_, ordinal) => 900 + ordinal * 30)
  const table: FrameTable = {
    timebase: { num: 1, den: 900 },
    ptsTicks,
    byteLengths: [],
    byteOffsets: [],
    keyframes: [0, 100, 200],
    endTicks: 9900,
  }

  test('with an index: at the keyframe before, and at the one before that', () => {
    const { first, second } = seekLadders(table, 'mov', 250)
    expect(first[0]).toBe(ptsTicks[200])
    expect(second[0]).toBe(ptsTicks[100])
    expect([first.at(-1), second.at(-1)]).toEqual([null, null])
  })

  test('without an index: by different margins of seconds', () => {
    const { first, second } = seekLadders(table, 'mpegts', 250)
    expect(first[0]).toBe((ptsTicks[200] ?? 0) - 2700)
    expect(second[0]).toBe((ptsTicks[200] ?? 0) - 5400)
  })

  test('without PTS of its own: from the start only', () => {
    const { first, second } = seekLadders({ ...table, keyframes: [] }, 'avi', 250)
    expect([first, second]).toEqual([[null], [null]])
  })

  test('never before the start of the file, and nothing twice', () => {
    expect(seekLadders(table, 'mov', 5)).toEqual({ first: [null], second: [null] })
  })
})
