import type { Order } from '../domain/order/order.ts'
import { pictureNumbers } from '../domain/order/reading/suggestions.ts'
import type { TrackingFinding } from '../domain/order/tracking-finding.ts'
import { codeNumbers, findTracking } from '../domain/order/tracking-number.ts'
import { type Discovery, type KeptPorts, keptDiscovery } from './discover.ts'
import type { PhotoReading } from './read-photo.ts'

/** What the scans of an order's videos gave, as far as they were scanned. */
export const discoveriesOf = async (ports: KeptPorts, order: Order): Promise<readonly Discovery[]> => {
  const videos = order.originals.filter(({ kind }) => kind === 'video')
  const kept = await Promise.all(videos.map(({ sha256 }) => keptDiscovery(ports, sha256)))
  return kept.filter((discovery): discovery is Discovery => discovery !== null)
}

/** Every number read from the order's footage, exhibits, photos and screenshots, held against its tracking number. */
export const trackingOf = (
  order: Order,
  discoveries: readonly Discovery[],
  photos: readonly PhotoReading[],
): readonly TrackingFinding[] =>
  findTracking(
    [
      ...discoveries.flatMap(({ scan }) => [...codeNumbers(scan.codes), ...scan.numbers]),
      ...order.exhibits.flatMap(({ codes }) => codeNumbers(codes)),
      ...photos.flatMap(({ codes }) => codeNumbers(codes, 'picture')),
      ...photos.flatMap(({ lines }) => pictureNumbers(lines)),
    ],
    order.facts.trackingNumber ?? null,
  )

/** The length of the one recording in which nothing speaks against one take; null for none, several or a doubt. */
export const unbrokenSecondsOf = (discoveries: readonly Discovery[]): number | null => {
  const [only, ...more] = discoveries
  if (!only || more.length > 0 || only.scan.continuity.verdict !== 'unbroken') return null
  return only.durationSeconds
}
