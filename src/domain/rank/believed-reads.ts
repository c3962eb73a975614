import type { CodeRead } from '../kernel/reading.ts'

/** Codes read, by the ordinal of the frame they were read from. */
export type Reads = ReadonlyMap<number, readonly CodeRead[]>

/** Error-correcting symbologies: what they give has been checked far beyond one digit. */
const matrix = /^(?:QRCode|MicroQRCode|RMQRCode|DataMatrix|PDF417|Aztec|MaxiCode)/

/** A code does not leave and come back within this many frames on either side. */
const swapFrames = 20

/** So many times the votes of another outvote it. */
const outvotes = 3

const nameOf = ({ format, text }: CodeRead): string => `${format}\n${text}`

const sameAs = (code: CodeRead): ((other: CodeRead) => boolean) => {
  const name = nameOf(code)
  return (other) => nameOf(other) === name
}

interface Ballot {
  readonly format: string
  readonly text: string
  readonly ordinals: Set<number>
}

const countVotes = (all: readonly Reads[]): ReadonlyMap<string, Ballot> => {
  const ballots = new Map<string, Ballot>()
  for (const reads of all) {
    for (const [ordinal, codes] of reads) {
      for (const code of codes) {
        const name = nameOf(code)
        const ballot = ballots.get(name) ?? { format: code.format, text: code.text, ordinals: new Set<number>() }
        ballot.ordinals.add(ordinal)
        ballots.set(name, ballot)
      }
    }
  }
  return ballots
}

/**
 * Whether another code of the same kind was read shortly before and shortly after, far more often, and never beside
 * this one: then it is that code, misread.
 */
const misread = (ballot: Ballot, ordinal: number, rivals: readonly Ballot[]): boolean =>
  rivals.some((rival) => {
    if (rival === ballot || rival.ordinals.size < outvotes * ballot.ordinals.size) return false
    let before = false
    let after = false
    for (const other of rival.ordinals) {
      if (ballot.ordinals.has(other)) return false
      if (other < ordinal && other >= ordinal - swapFrames) before = true
      if (other > ordinal && other <= ordinal + swapFrames) after = true
    }
    return before && after
  })

/** The same label stays in view, or comes back into it, within this many frames. */
const disputeFrames = 60

/** From this share of equal places on, two texts of one length may be readings of the same bars. */
const alikeShare = 0.5

/**
 * Whether a code read near by, with at least as many votes, shares so many places with this one that both are readings
 * of the same bars, and the two were never read side by side. Where votes are even, neither is believed.
 */
const disputed = (ballot: Ballot, rivals: readonly Ballot[]): boolean =>
  rivals.some((rival) => {
    if (rival === ballot || rival.text.length !== ballot.text.length) return false
    if (rival.ordinals.size < ballot.ordinals.size) return false
    const equal = [...ballot.text].filter((character, place) => character === rival.text[place]).length
    if (equal < alikeShare * ballot.text.length) return false
    let near = false
    for (const other of rival.ordinals) {
      if (ballot.ordinals.has(other)) return false
      for (const own of ballot.ordinals) if (Math.abs(own - other) <= disputeFrames) near = true
    }
    return near
  })

/**
 * All reads that may be reported, of small scan planes and of full-size pictures together. Frames vote on linear codes,
 * whose one check digit every tenth misread passes: from a small plane one must have been read in two frames at the
 * least or once more at full size, and none may be disputed by another that is read near by and never beside it.
 */
export const believedReads = (scan: Reads, full: Reads): Reads => {
  const ballots = countVotes([scan, full])
  const linear = [...ballots.values()].filter(({ format }) => !matrix.test(format))
  const believable = (code: CodeRead, ordinal: number, least: number): boolean => {
    const ballot = ballots.get(nameOf(code))
    if (!ballot || matrix.test(code.format)) return true
    const confirmed = ballot.ordinals.size >= least || (full.get(ordinal) ?? []).some(sameAs(code))
    const rivals = linear.filter(({ format }) => format === code.format)
    return confirmed && !misread(ballot, ordinal, rivals) && !disputed(ballot, rivals)
  }
  const believed = new Map<number, readonly CodeRead[]>()
  const ordinals = [...new Set([...scan.keys(), ...full.keys()])].sort((a, b) => a - b)
  for (const ordinal of ordinals) {
    const sharp = (full.get(ordinal) ?? []).filter((code) => believable(code, ordinal, 1))
    const small = (scan.get(ordinal) ?? []).filter((code) => believable(code, ordinal, 2) && !sharp.some(sameAs(code)))
    if (sharp.length + small.length > 0) believed.set(ordinal, [...sharp, ...small])
  }
  return believed
}
