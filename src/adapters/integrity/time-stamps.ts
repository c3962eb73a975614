import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { TimeStampAuthority, TimeStamps } from '../../workflow/ports/time-stamps.ts'
import { readCertificates } from './certificate-chain.ts'
import { makeTimeStampQuery, tokenOfReply } from './time-stamp-query.ts'
import { certificatesOf, checkTimeStamp } from './time-stamp-token.ts'

/** A token with its certificates takes 3 to 10 KB. */
const mostBytes = 128 * 1024
const patience = 15_000

const unreachable = (detail: string): Failure => ({
  code: 'timestamp.unreachable',
  message: 'The time-stamping authority did not answer. The time stamp waits and is asked for again.',
  detail,
})

const refused = (detail: string): Failure => ({
  code: 'timestamp.refused',
  message: 'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.',
  detail,
})

const readLimited = async (response: Response): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of response.body ?? []) {
    total += chunk.length
    if (total > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Request timeout and too many requests (RFC 9110, 15.5.9; RFC 6585, 4): worth asking again. */
const isForNow: ReadonlySet<number> = new Set([408, 429])

const sentOn = ({ status, headers }: Response): string => {
  const to = headers.get('location')?.slice(0, 200)
  return to ? `it sends on to ${to} (status ${status})` : `it sends on to elsewhere (status ${status})`
}

const askOver = async (url: string, query: Uint8Array, signal: AbortSignal): Promise<Result<Uint8Array, Failure>> => {
  const page = URL.canParse(url) ? new URL(url) : null
  if (page?.protocol !== 'https:' && page?.protocol !== 'http:') return fail(refused('its address is no web address'))
  try {
    const response = await fetch(page, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query),
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    // The digest goes to the address that the user named, and to no other that it names.
    if (response.status >= 300 && response.status < 400) return fail(refused(sentOn(response)))
    if (response.status >= 500 || isForNow.has(response.status)) return fail(unreachable(`status ${response.status}`))
    if (!response.ok) return fail(refused(`status ${response.status}`))
    const reply = await readLimited(response)
    return reply === null ? fail(refused('the answer is too long')) : succeed(reply)
  } catch (error) {
    return fail(unreachable(error instanceof Error ? error.message : String(error)))
  }
}

const ask = async (
  { url, roots }: TimeStampAuthority,
  digest: Uint8Array,
  signal: AbortSignal,
): Promise<Result<Uint8Array, Failure>> => {
  const { der, nonce } = makeTimeStampQuery(digest)
  const reply = await askOver(url, der, signal)
  if (!reply.ok) return reply
  const token = tokenOfReply(reply.value)
  if (typeof token === 'string') return fail(refused(token))
  const finding = checkTimeStamp(token, digest, readCertificates(roots) ?? [], nonce)
  if (finding.state === 'proved') return succeed(token)
  return fail(refused(finding.state === 'refused' ? finding.reason : 'its certificate does not lead to the root'))
}

/** Time stamps by RFC 3161 over HTTP; goes to the authorities that it is given and nowhere else. */
export const createTimeStamps = (): TimeStamps => ({
  ask,
  check: (token, digest, roots) => checkTimeStamp(token, digest, readCertificates(roots) ?? []),
  areRoots: (pem) => (readCertificates(pem)?.length ?? 0) > 0,
  spell: (token) => Buffer.from(token).toString('base64'),
  certificatesOf,
})
