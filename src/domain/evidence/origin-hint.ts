import type { Sha256 } from '../kernel/digest.ts'

/** What came of holding one thing against another; `not-checked` where the means to do so are missing. */
export type HintCheck = 'fits' | 'differs' | 'not-checked'

/**
 * Content Credentials (C2PA) that a file carries. All of it is what somebody wrote into the file: a hint to where it
 * comes from, never a verdict about it. Nobody was asked whether the signer is to be trusted.
 */
export interface ContentCredentials {
  readonly kind: 'content-credentials'
  /** The program or camera that says it made the claim. */
  readonly generator: string | null
  readonly title: string | null
  /** Make and model, where an assertion states them. */
  readonly device: string | null
  /** Whom the certificate of the signature names, and who issued that certificate. */
  readonly signer: string | null
  readonly issuer: string | null
  /** When it was made, as the credentials state it. */
  readonly claimedAt: string | null
  /** The moment that a time stamp inside the signature states; the stamp is not checked. */
  readonly stampedAt: string | null
  /** Labels of the actions, such as `c2pa.created`, with the digital source type where one is stated. */
  readonly actions: readonly string[]
  /** Whether a place is stated; the place itself is not kept. */
  readonly statesPlace: boolean
  /** The signature over the claim, held against the key of its own certificate. */
  readonly signature: HintCheck
  /** The assertions, held against the digests in the claim. */
  readonly assertions: HintCheck
  /** The bytes of the file, held against the digest in the assertions. */
  readonly content: HintCheck
}

/** The file carries Content Credentials that cannot be read: damaged, larger than is read, or of a form not known. */
export interface UnreadableCredentials {
  readonly kind: 'unreadable-credentials'
  readonly reason: 'damaged' | 'too-large' | 'unknown-form'
}

export interface StatedPlace {
  /** Degrees, WGS 84. */
  readonly latitude: number
  readonly longitude: number
  /** Metres; null where it is not stated. */
  readonly accuracy: number | null
}

/** What a file of ProofMode says about a recording that it names by SHA-256. */
export interface CompanionStatement {
  readonly kind: 'proof-mode'
  /** The file that was read, and the SHA-256 of its bytes. */
  readonly fileName: string
  readonly fileSha256: Sha256
  /** When it says that it was written, as it states it. */
  readonly claimedAt: string | null
  readonly device: string | null
  readonly place: StatedPlace | null
  /** Whether a signature came with it; no signature of ProofMode is checked. */
  readonly signed: boolean
}

export type OriginHint = ContentCredentials | UnreadableCredentials | CompanionStatement

const unreadable: Readonly<Record<UnreadableCredentials['reason'], string>> = {
  damaged: 'they are damaged',
  'too-large': 'they are larger than Proofbox reads',
  'unknown-form': 'they have a form that Proofbox does not know',
}

const checked: Readonly<Record<'signature' | 'assertions' | 'content', Readonly<Record<HintCheck, string>>>> = {
  signature: {
    fits: 'The signature fits the key of its own certificate.',
    differs: 'The signature does not fit the key of its own certificate.',
    'not-checked': 'The signature was not checked.',
  },
  assertions: {
    fits: 'The statements are the ones that were signed.',
    differs: 'The statements are not the ones that were signed.',
    'not-checked': 'The statements were not compared with the signed digests.',
  },
  content: {
    fits: 'The file is the one that they were made for.',
    differs: 'The file is not as it was when they were made.',
    'not-checked': 'Whether the file is as it was when they were made was not checked.',
  },
}

const known = (parts: readonly (string | null)[]): readonly string[] => parts.filter((part) => part !== null)

const credentialLines = (hint: ContentCredentials): readonly string[] => [
  `This file carries Content Credentials: ${known([
    hint.generator === null ? 'claim generator not stated' : `claim generator ${hint.generator}`,
    hint.signer === null
      ? 'signer not stated'
      : `signed by ${hint.signer}${hint.issuer === null ? '' : `, certificate issued by ${hint.issuer}`} (not checked against a trust list)`,
    hint.device && `device ${hint.device}`,
    hint.claimedAt === null ? 'no time claimed' : `the claimed time is ${hint.claimedAt}`,
    hint.stampedAt && `a time stamp in it states ${hint.stampedAt} (not checked)`,
    hint.actions.length > 0 ? `actions ${hint.actions.join(', ')}` : null,
    hint.statesPlace ? 'a place is stated' : null,
  ]).join('; ')}.`,
  [checked.signature[hint.signature], checked.assertions[hint.assertions], checked.content[hint.content]].join(' '),
]

/** What a hint says, in English sentences. A place is named as stated, never where it is. */
export const hintLines = (hint: OriginHint): readonly string[] => {
  if (hint.kind === 'content-credentials') return credentialLines(hint)
  if (hint.kind === 'unreadable-credentials') {
    return [`This file carries Content Credentials that cannot be read: ${unreadable[hint.reason]}.`]
  }
  return [
    `ProofMode data for this file (${hint.fileName}): ${known([
      hint.claimedAt === null ? 'no time claimed' : `the claimed time is ${hint.claimedAt}`,
      hint.device && `device ${hint.device}`,
      hint.place === null ? null : 'a place is stated',
    ]).join('; ')}.`,
    `The SHA-256 that it names is the one of this file. ${hint.signed ? 'Its signatures were not checked.' : 'No signature came with it.'}`,
  ]
}

/** A hint as it may leave the archive: a place only as stated or not. */
export const publicHint = (hint: OriginHint) =>
  hint.kind === 'proof-mode' ? { ...hint, place: undefined, statesPlace: hint.place !== null } : hint
