import { describe, expect, it } from 'vitest'
import type { JobSnapshot } from '../../../src/contract/pushes.ts'
import { reduce } from '../../../src/renderer/app/reduce.ts'
import {
  type AppEvent,
  type AppState,
  candidatesOf,
  contentOf,
  initialState,
  isScanning,
  scanFailureOf,
} from '../../../src/renderer/app/state.ts'
import { stepStates } from '../../../src/renderer/app/step-states.ts'
import {
  candidate,
  digestFor,
  emptyOrder,
  exhibit,
  fullOrder,
  videoSource,
} from '../../fixtures/renderer/window-views.ts'

const stateAfter = (...events: readonly AppEvent[]): AppState => events.reduce(reduce, initialState)

const opened: readonly AppEvent[] = [
  { type: 'went', screen: { name: 'order', orderId: 'o-1', step: 'footage' } },
  { type: 'order', order: emptyOrder('o-1') },
]

const job = (state: JobSnapshot['state'], kind: JobSnapshot['kind'] = 'import', id = 'job-1'): AppEvent => ({
  type: 'job',
  job: { id, kind, orderId: 'o-1', subject: 'unboxing.mp4', state },
})
const running: JobSnapshot['state'] = { status: 'running', progress: { phase: 'scanning', done: 3, total: 9 } }

const found = (ranks: readonly number[], source = videoSource, orderId = 'o-1'): AppEvent => ({
  type: 'candidates',
  push: { orderId, source, candidates: ranks.map((rank) => ({ ...candidate(rank, true), source })) },
})

describe('candidates', () => {
  it('replace those of the same source and leave those of another', () => {
    const other = digestFor('another video')
    const state = stateAfter(...opened, job(running), found([1, 2], other), found([1]), found([3, 4]))
    expect(candidatesOf(state).map(({ source, rank }) => [source === other, rank])).toEqual([
      [true, 1],
      [true, 2],
      [false, 3],
      [false, 4],
    ])
  })

  it('of another order are not shown', () => {
    expect(candidatesOf(stateAfter(...opened, found([1], videoSource, 'o-2')))).toEqual([])
  })

  it('found so far outlive a change of the order while the scan runs', () => {
    const state = stateAfter(...opened, job(running), found([1, 2]), { type: 'order', order: emptyOrder('o-1') })
    expect(candidatesOf(state)).toHaveLength(2)
  })

  it('give way to the settled ones when the scan has ended', () => {
    const order = fullOrder('o-1')
    const state = stateAfter(...opened, job(running), found([1]), job({ status: 'cancelled' }), {
      type: 'order',
      order,
    })
    expect(candidatesOf(state)).toEqual(order.candidates)
  })
})

describe('what the candidates show', () => {
  const keys = (state: AppState) => state.things.map(({ key }) => key)

  it('keeps its keys from the first preview to the settled order', () => {
    const scanning = stateAfter(...opened, job(running), found([2]), found([1, 2]))
    expect(keys(scanning)).toHaveLength(2)
    const order = { ...fullOrder('o-1'), candidates: [candidate(1), candidate(2)] }
    const settled = [job({ status: 'succeeded', output: null }), { type: 'order', order } as const].reduce(
      reduce,
      scanning,
    )
    expect(keys(settled)).toEqual(keys(scanning))
    expect(settled.things.map((thing) => thing.candidate.thumbnail)).toEqual([
      candidate(2).thumbnail,
      candidate(1).thumbnail,
    ])
  })

  it('outlives a scan that is stopped', () => {
    const state = stateAfter(...opened, job(running), found([1]), job({ status: 'cancelled' }), {
      type: 'order',
      order: { ...fullOrder('o-1'), candidates: [], scans: [] },
    })
    expect(keys(state)).toHaveLength(1)
    expect(isScanning(state, 'o-1')).toBe(false)
    expect(scanFailureOf(state, 'o-1')).toBeNull()
  })

  it('keeps what the user picked', () => {
    const pick = { orderId: 'o-1', source: videoSource, ordinal: candidate(1).ordinal, jobId: null }
    const scanning = stateAfter(...opened, job(running), found([1, 2]), { type: 'picked', pick })
    expect(keys(reduce(scanning, found([2])))).toEqual(keys(scanning))
  })

  it('is forgotten with the order', () => {
    const state = stateAfter(...opened, job(running), found([1]), { type: 'went', screen: { name: 'home' } })
    expect(state.things).toEqual([])
  })

  it('has its scan’s failure beside it until the next scan begins', () => {
    const failure = { code: 'media.truncated', message: 'The file ends too early.' }
    const failed = stateAfter(...opened, job(running), job({ status: 'failed', failure }))
    expect(scanFailureOf(failed, 'o-1')).toEqual(failure)
    expect(scanFailureOf(reduce(failed, job(running, 'scan', 'job-2')), 'o-1')).toBeNull()
  })
})

describe('a job', () => {
  it('is followed until it ends, and what comes late changes nothing', () => {
    const state = stateAfter(
      ...opened,
      job({ status: 'queued' }),
      job(running),
      job({ status: 'cancelled' }),
      job(running),
    )
    expect(state.jobs['job-1']?.state).toEqual({ status: 'cancelled' })
    expect(state.toasts).toHaveLength(1)
  })

  it('that fails leaves its failure in view until it is put away', () => {
    const failure = { code: 'media.truncated', message: 'The file ends too early. Copy it again.' }
    const state = stateAfter(...opened, job(running), job({ status: 'failed', failure }))
    expect(state.notices).toEqual([{ id: 1, kind: 'failure', orderId: 'o-1', failure }])
    expect(reduce(state, { type: 'notice-gone', id: 1 }).notices).toEqual([])
  })

  it('that imports names every file that was refused and every one known from another order', () => {
    const output = {
      orderId: 'o-1',
      imported: [{ name: 'again.mp4', sha256: videoSource, duplicateOf: ['o-7'] }],
      rejected: [{ name: 'a.exe', code: 'media.unsupported', message: 'Not a video.' }],
    }
    const { notices } = stateAfter(...opened, job(running), job({ status: 'succeeded', output }))
    expect(notices.map(({ kind }) => kind)).toEqual(['known', 'refused'])
    expect(notices[1]).toMatchObject({ files: [{ name: 'a.exe', message: 'Not a video.' }] })
  })

  it('that exports leaves its bundle with the order', () => {
    const output = {
      directory: 'd',
      pdf: digestFor('pdf'),
      rootSha256: digestFor('root'),
      files: 1,
      bytes: 2,
      verified: false,
      findings: [{ kind: 'altered', path: 'x' }],
      warnings: [],
      signer: null,
      stamps: [],
    }
    const state = stateAfter(...opened, job({ status: 'succeeded', output }, 'export'))
    expect(state.bundles['o-1']?.bundle).toEqual(output)
    expect(stepStates(state).bundle).toMatchObject({ words: 'Exported, with findings', done: false })
  })
})

describe('a step', () => {
  it('says what is missing in it, and nothing where nothing is', () => {
    const states = stepStates(stateAfter(...opened))
    expect(states.footage.missing).toBe('Add the video of your parcel, photos, or screenshots of the order.')
    expect(states.claim.missing).toMatch(/^Still missing: Where you bought or claim, .* and What you received\.$/)
    expect(states.text.missing).toBe('Still missing: What went wrong and What you ask for.')
    expect(states.bundle.missing).toMatch(/^Choose exhibits first/)
    const facts = { reason: 'damaged', remedy: 'full-refund' } as const
    const told = stepStates(stateAfter(...opened, { type: 'facts', orderId: 'o-1', facts }))
    expect(told.text).toEqual({ words: 'Ready to copy', done: true, missing: null })
    expect(told.claim.missing).not.toContain('What went wrong')
  })
})

describe('an export', () => {
  it('is outdated once the order says something else', () => {
    const output = {
      directory: 'd',
      pdf: digestFor('pdf'),
      rootSha256: digestFor('root'),
      files: 1,
      bytes: 2,
      verified: true,
      findings: [],
      warnings: [],
      signer: null,
      stamps: [],
    }
    const state = stateAfter(...opened, job({ status: 'succeeded', output }, 'export'))
    expect(stepStates(state).bundle).toEqual({ words: 'Exported', done: true, missing: null })
    const changed = reduce(state, { type: 'facts', orderId: 'o-1', facts: { item: 'Plate' } })
    expect(stepStates(changed).bundle).toMatchObject({ words: 'Changed since export', done: false })
  })
})

describe('the preview', () => {
  const asked = {
    orderId: 'o-1',
    content: contentOf(emptyOrder('o-1')),
    jobId: 'job-2',
    state: { status: 'making' },
  } as const
  const done = job({ status: 'succeeded', output: { pdf: digestFor('pdf') } }, 'preview', 'job-2')

  it('is ready whether its job ends after or before its name is known', () => {
    const ready = { status: 'ready', pdf: digestFor('pdf') }
    expect(stateAfter(...opened, { type: 'preview-asked', preview: asked }, done).preview?.state).toEqual(ready)
    expect(stateAfter(...opened, done, { type: 'preview-asked', preview: asked }).preview?.state).toEqual(ready)
  })

  it('says so when it fails, and is not taken for one that is being made', () => {
    const failed = job(
      { status: 'failed', failure: { code: 'report.write', message: 'No space.' } },
      'preview',
      'job-2',
    )
    expect(stateAfter(...opened, { type: 'preview-asked', preview: asked }, failed).preview?.state).toEqual({
      status: 'failed',
    })
  })

  it('is stale as soon as a caption changes', () => {
    const order = fullOrder('o-1')
    const captioned = { ...order, exhibits: order.exhibits.map((one) => ({ ...one, caption: 'Cracked' })) }
    expect(contentOf(captioned)).not.toBe(contentOf(order))
    expect(contentOf({ ...order, candidates: [] })).toBe(contentOf(order))
  })
})

describe('undo', () => {
  const pick = { orderId: 'o-1', source: videoSource, ordinal: 31, jobId: 'job-3' }

  it('of a pick stands in its toast, and the pick is pending until the exhibit is there', () => {
    const undo = 'o-1'
    const state = stateAfter(...opened, { type: 'picked', pick }, { type: 'toast', message: 'Added.', undo })
    expect(state.picks).toEqual([pick])
    expect(state.toasts).toEqual([{ id: 1, message: 'Added.', undo }])
    const taken = reduce(state, { type: 'order', order: { ...emptyOrder('o-1'), exhibits: [exhibit(0)] } })
    expect(taken.picks).toEqual([])
    expect(reduce(taken, { type: 'toast-gone', id: 1 }).toasts).toEqual([])
  })

  it('of a pick whose job has ended leaves nothing pending', () => {
    const ended = job({ status: 'cancelled' }, 'designate', 'job-3')
    expect(stateAfter(...opened, { type: 'picked', pick }, ended).picks).toEqual([])
    expect(stateAfter(...opened, ended, { type: 'picked', pick }).picks).toEqual([])
  })

  it('is offered for the latest change only', () => {
    const toast = (message: string): AppEvent => ({ type: 'toast', message, undo: 'o-1' })
    expect(stateAfter(toast('a'), toast('b')).toasts.map(({ message }) => message)).toEqual(['b'])
  })

  it('keeps the two latest toasts', () => {
    const toast = (message: string): AppEvent => ({ type: 'toast', message, undo: null })
    expect(stateAfter(toast('a'), toast('b'), toast('c'), toast('d')).toasts.map(({ message }) => message)).toEqual([
      'c',
      'd',
    ])
  })
})

describe('an order', () => {
  it('that is not open does not take the place of the one that is', () => {
    expect(stateAfter(...opened, { type: 'order', order: fullOrder('o-2') }).order?.id).toBe('o-1')
  })

  it('is closed by going home, and kept by going to another step', () => {
    const state = stateAfter(...opened)
    expect(reduce(state, { type: 'went', screen: { name: 'home' } }).order).toBeNull()
    expect(reduce(state, { type: 'went', screen: { name: 'order', orderId: 'o-1', step: 'claim' } }).order?.id).toBe(
      'o-1',
    )
  })
})
