import type { TextSection } from './page-parts.ts'
import type { ReportSeal } from './page-seal.ts'

/** What somebody could do to deceive, what would show it, and what would not. */
export const attackSection = (seal: ReportSeal | null): TextSection => ({
  heading: 'Attacks and our answers',
  paragraphs: [
    'A file is swapped or changed: its SHA-256 no longer fits both lists.',
    'A frame comes from another video: taken again from the named original, its pixels differ. Where the original is withheld, nobody can take it again.',
    'The recording is cut: gaps in the times of frames and sudden changes of the picture are looked for; see the index. A cut that leaves neither is not found.',
    'The clock of the phone was wrong or changed: nothing here shows that. Times of recording are claims.',
    seal === null
      ? 'The whole bundle is built again with other contents: only a root hash that you got another way shows it.'
      : 'The whole bundle is built again with other contents: the root hash differs from one that you got another way, and the signature is by another key. Who knows neither the hash nor the key from elsewhere cannot tell.',
    'Lines are cut off the chain of custody: its last line no longer has the digest that the manifest states. What was never recorded is not found.',
    seal === null
      ? 'A forged signature: this bundle has no signature to compare.'
      : 'A forged signature by another key: it fits, but its key is not the one that you know. A name in a certificate that its holder made can be any name.',
    seal !== null && seal.authorities > 0
      ? 'The bundle is dated back: a time stamp shows the latest time at which it was made, not when the video was recorded.'
      : 'The bundle is dated back: without a time stamp, nothing here shows that.',
    'A screen was filmed, or the scene was staged: nothing here shows that. Look at the frames and at the whole video.',
    'The video was generated or edited before it was imported: nothing here shows that. “Unchanged” counts from the import.',
  ],
  commands: [],
})
