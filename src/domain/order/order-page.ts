import { fail, type Result, succeed } from '../kernel/result.ts'

export type OrderPageFailure = {
  readonly code: 'order.no-link' | 'order.unknown-site'
  readonly message: string
}

/**
 * An address that every program reads the same way: https, a host of ASCII letters, no name or password before it, no
 * port, and in what follows only characters that RFC 3986 allows.
 */
const address = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)((?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?)$/i

/**
 * The page of an order in the browser, where its link is one that may be opened: at a site of those that the rules
 * know, or below it. Anything else could be a page made to look like one, or another program's own scheme.
 */
export const orderPage = (link: string, sites: readonly string[]): Result<string, OrderPageFailure> => {
  const [, host = '', rest = ''] = address.exec(link.trim()) ?? []
  if (host === '') {
    const message = 'The order has no link that a browser can open. Write it under Claim, beginning with https://.'
    return fail({ code: 'order.no-link', message })
  }
  const lower = host.toLowerCase()
  if (sites.some((site) => lower === site || lower.endsWith(`.${site}`))) return succeed(`https://${lower}${rest}`)
  const message = `Proofbox opens only pages of marketplaces that it has rules for, and “${lower}” is none of them. If you trust the link, copy it and open it in your browser yourself.`
  return fail({ code: 'order.unknown-site', message })
}
