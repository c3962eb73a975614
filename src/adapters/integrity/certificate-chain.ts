import { X509Certificate } from 'node:crypto'

/** Longer chains than this are not followed. */
const mostLinks = 8

const isValidAt = (certificate: X509Certificate, at: Date): boolean =>
  certificate.validFromDate <= at && at <= certificate.validToDate

const isSame = (one: X509Certificate, other: X509Certificate): boolean => one.raw.equals(other.raw)

const issued = (issuer: X509Certificate, subject: X509Certificate): boolean =>
  subject.checkIssued(issuer) && subject.verify(issuer.publicKey)

/** Nobody but its own key vouches for it. (`checkIssued` would ask for the right to issue, which such a one lacks.) */
export const isSelfMade = (certificate: X509Certificate): boolean =>
  certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey)

/** `CN=Test TSA\nO=Evidence` becomes `Test TSA, Evidence`. */
export const commonName = (certificate: X509Certificate): string =>
  certificate.subject
    .split('\n')
    .map((line) => line.slice(line.indexOf('=') + 1))
    .join(', ')

/** Certificates of a PEM text, in its order; null where one cannot be read. */
export const readCertificates = (pem: string): readonly X509Certificate[] | null => {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  try {
    return blocks.map((block) => new X509Certificate(block))
  } catch {
    return null
  }
}

/**
 * The chain from a certificate to one of the roots, the certificate first and the root last; null where none leads
 * there. Every link is signed by the next, may sign certificates, and was valid at that moment (RFC 5280, 6.1, without
 * revocation: that needs the network).
 */
export const chainToRoot = (
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  at: Date,
): readonly X509Certificate[] | null => {
  const follow = (last: X509Certificate, links: readonly X509Certificate[]): readonly X509Certificate[] | null => {
    if (!isValidAt(last, at) || links.length > mostLinks) return null
    const anchor = roots.find((root) => isSame(root, last))
    if (anchor) return links
    for (const next of [...roots, ...others]) {
      const isCircle = links.some((link) => isSame(link, next))
      if (isCircle || !next.ca || !issued(next, last)) continue
      const rest = follow(next, [...links, next])
      if (rest) return rest
    }
    return null
  }
  return follow(certificate, [certificate])
}
