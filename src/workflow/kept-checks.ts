import { followCustody } from '../domain/evidence/custody.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { CheckSigned } from '../domain/evidence/signed-line.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Order } from '../domain/order/order.ts'

export const isRecord = (path: string): boolean => /^orders\/[^/]+\/order\.json$/.test(path)
export const isChain = (path: string): boolean => /^orders\/[^/]+\/custody\.jsonl$/.test(path)

type Assets = Pick<Order, 'originals' | 'exhibits' | 'withdrawn'>

const parseRecord = (text: string): Assets | null => {
  try {
    const value = JSON.parse(text) as Partial<Assets> | null
    const lists = [value?.originals, value?.exhibits, value?.withdrawn]
    return lists.every((list) => Array.isArray(list)) ? (value as Assets) : null
  } catch {
    return null
  }
}

const assetsOf = ({ originals, exhibits, withdrawn }: Assets): readonly Sha256[] => [
  ...originals.map(({ sha256 }) => sha256),
  ...[...exhibits, ...withdrawn].flatMap(({ asset, unannotated }) => [
    asset,
    ...(unannotated ? [unannotated.asset] : []),
  ]),
]

/** What an order's record names; null for text that is none. */
export const namedBlobs = (text: string): readonly Sha256[] | null => {
  const record = parseRecord(text)
  return record === null ? null : [...new Set(assetsOf(record))]
}

export const damagedRecord = (path: string): FixityFinding => ({
  kind: 'altered',
  path,
  expected: 'an order’s record',
  found: 'text that is none',
})

export const missingBlob = (digest: Sha256, path: string, record: string): FixityFinding => ({
  kind: 'missing',
  path,
  expected: `${digest}, named by ${record}`,
  found: null,
})

/** Everything that is wrong with a chain of custody; its signatures too, where they can be checked. */
export const chainFindings = (
  path: string,
  text: string,
  hash: (text: string) => Sha256,
  check: CheckSigned | null,
): readonly FixityFinding[] =>
  followCustody(text, hash, check).breaks.map(({ line, expected, found }) => ({
    kind: 'inconsistent',
    path,
    expected: `line ${line}: ${expected}`,
    found,
  }))
