import type { StampedBundle, WantedStamp } from '../domain/evidence/stamped-bundle.ts'
import { digestBytes } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { askForStamp } from './ask-for-stamp.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { ExportedBundle } from './export-bundle.ts'
import type { TimeStampAuthority } from './ports/time-stamps.ts'
import { stampPaths } from './seal-bundle.ts'

type StampingPorts = Pick<DeskPorts, 'archive' | 'bundles' | 'clock' | 'settings' | 'stamps' | 'timeStamps'>

/** Two authorities: one may vanish, or turn out not to be trusted. */
const mostAuthorities = 2

const badAuthority: Failure = {
  code: 'timestamp.bad-authority',
  message:
    'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.',
}

const tooMany: Failure = {
  code: 'timestamp.too-many',
  message: 'Two authorities are asked already. Take one away first.',
}

/** Asks this authority too from now on; one that is there already gets these roots. */
export const addAuthority = async (
  { settings, timeStamps }: StampingPorts,
  authority: TimeStampAuthority,
): Promise<Result<void, Failure>> => {
  if (!/^https?:\/\/[^\s]+$/i.test(authority.url) || !timeStamps.areRoots(authority.roots)) return fail(badAuthority)
  const changed = await settings.change((now) => {
    const others = now.authorities.filter(({ url }) => url !== authority.url)
    return others.length < mostAuthorities ? succeed({ ...now, authorities: [...others, authority] }) : fail(tooMany)
  })
  return changed.ok ? succeed(undefined) : changed
}

export const removeAuthority = async ({ settings }: StampingPorts, url: string): Promise<Result<void, Failure>> => {
  const changed = await settings.change((now) =>
    succeed({ ...now, authorities: now.authorities.filter((authority) => authority.url !== url) }),
  )
  return changed.ok ? succeed(undefined) : changed
}

/** Notes which time stamps an exported bundle has and waits for. */
export const noteStamps = async (
  { clock, stamps }: StampingPorts,
  orderId: string,
  exported: ExportedBundle,
): Promise<Result<void, Failure>> =>
  exported.stamps.length === 0
    ? succeed(undefined)
    : stamps.keep({
        manifestSha256: exported.manifestSha256,
        orderId,
        // Of a bag this is not where the manifest lies: its list must not change, so later stamps stay in the archive.
        bundle: exported.bundle,
        exportedAt: clock.now(),
        stamps: exported.stamps,
      })

interface Answered {
  readonly stamp: WantedStamp
  /** What goes into the bundle; empty when nothing came. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array | string }[]
}

const askAgain = async (
  ports: StampingPorts,
  { manifestSha256 }: StampedBundle,
  earlier: WantedStamp,
  place: number,
  authority: TimeStampAuthority,
  signal: AbortSignal,
): Promise<Answered> => {
  const { stamp, token } = await askForStamp(ports, authority, digestBytes(manifestSha256), signal)
  if (token === null) return { stamp: stamp.state === 'pending' ? earlier : stamp, files: [] }
  const paths = stampPaths(place)
  return {
    stamp,
    files: [
      { path: paths.token, content: token },
      { path: paths.certificates, content: ports.timeStamps.certificatesOf(token) },
    ],
  }
}

/** What came of asking again; `placed` is false where the bundle's folder is not where it was written to. */
export interface AskedAgain {
  readonly bundle: StampedBundle
  readonly came: number
  readonly placed: boolean
}

const upgrade = async (
  ports: StampingPorts,
  bundle: StampedBundle,
  authorities: readonly TimeStampAuthority[],
  signal: AbortSignal,
): Promise<Result<AskedAgain, Failure>> => {
  const stamps: WantedStamp[] = []
  const files: Answered['files'][number][] = []
  for (const [index, stamp] of bundle.stamps.entries()) {
    const authority = authorities.find(({ url }) => url === stamp.url)
    // An authority that the user took away is not asked any more.
    const isWanted = stamp.state !== 'proved' && authority !== undefined && !signal.aborted
    const answered: Answered = isWanted
      ? await askAgain(ports, bundle, stamp, index + 1, authority, signal)
      : { stamp, files: [] }
    stamps.push(answered.stamp)
    files.push(...answered.files)
  }
  const next = { ...bundle, stamps }
  const kept = await ports.stamps.keep(next)
  if (!kept.ok) return kept
  if (files.length === 0) return succeed({ bundle: next, came: 0, placed: true })
  const came = stamps.filter(({ state }, index) => state === 'proved' && bundle.stamps[index]?.state !== 'proved')
  for (const stamp of came) {
    const { url } = stamp
    const provedAt = stamp.state === 'proved' ? stamp.provedAt : null
    const recorded = await ports.archive.record(bundle.orderId, 'timestamped', {
      manifest: bundle.manifestSha256,
      authority: url,
      provedAt,
    })
    if (!recorded.ok) return recorded
  }
  const placed = await ports.bundles.addToSeal(bundle.bundle, bundle.manifestSha256, files)
  return succeed({ bundle: next, came: came.length, placed: placed.ok })
}

/** Asks again for every time stamp that is waited for, and puts what comes into the bundles that are still there. */
export const askForStamps = async (
  ports: StampingPorts,
  signal: AbortSignal,
): Promise<Result<readonly AskedAgain[], Failure>> => {
  const settings = await ports.settings.read()
  if (!settings.ok) return settings
  const bundles = await ports.stamps.list()
  if (!bundles.ok) return bundles
  const asked: AskedAgain[] = []
  for (const bundle of bundles.value) {
    if (signal.aborted) break
    if (bundle.stamps.every(({ state }) => state === 'proved')) continue
    const done = await upgrade(ports, bundle, settings.value.authorities, signal)
    if (!done.ok) return done
    asked.push(done.value)
  }
  return succeed(asked)
}
