import type { CodeRead } from '../kernel/reading.ts'

/** Codes read, by the ordinal of the frame they were read from. */
export type Reads = ReadonlyMap<number, readonly CodeRead[]>

/** Error-correcting symbologies: what they give has been checked far beyond one digit. */
const matrix = /^(?:QRCode|MicroQRCode|RMQRCode|DataMatrix|PDF417|Aztec|MaxiCode)/

const nameOf = ({ format, text }: CodeRead): string => `${format}\n${text}`

/**
 * All reads that may be reported, of small scan planes and of full-size pictures together. Frames vote: a linear code
 * has at most one check digit, which one misread in ten passes, so that from a small plane it must have been read in
 * two frames at the least, or once more at full size.
 */
export const believedReads = (scan: Reads, full: Reads): Reads => {
  const votes = new Map<string, number>()
  for (const reads of [scan, full]) {
    for (const codes of reads.values()) {
      for (const name of new Set(codes.map(nameOf))) votes.set(name, (votes.get(name) ?? 0) + 1)
    }
  }
  const believed = new Map<number, readonly CodeRead[]>()
  for (const [ordinal, codes] of scan) {
    const kept = codes.filter((code) => matrix.test(code.format) || (votes.get(nameOf(code)) ?? 0) > 1)
    if (kept.length > 0) believed.set(ordinal, kept)
  }
  for (const [ordinal, codes] of full) {
    const seen = new Set(codes.map(nameOf))
    believed.set(ordinal, [...codes, ...(believed.get(ordinal) ?? []).filter((code) => !seen.has(nameOf(code)))])
  }
  return believed
}
