import type { Archive } from './ports/archive.ts'
import type { BundleStore } from './ports/bundle-store.ts'
import type { WriteCalendarFile } from './ports/calendar-file.ts'
import type { ChoiceStore } from './ports/choice-store.ts'
import type { Clock } from './ports/clock.ts'
import type { CodeReader } from './ports/code-reader.ts'
import type { CredentialsReader } from './ports/credentials-reader.ts'
import type { DocumentSignatures } from './ports/document-signatures.ts'
import type { DocumentSigners } from './ports/document-signer.ts'
import type { Hasher } from './ports/hasher.ts'
import type { ImageCodec } from './ports/image-codec.ts'
import type { Lettering } from './ports/lettering.ts'
import type { MarkStore } from './ports/mark-store.ts'
import type { MediaEngine } from './ports/media-engine.ts'
import type { PassingBlobs } from './ports/passing-blobs.ts'
import type { PlaybackEngine } from './ports/playback-engine.ts'
import type { ReportWriter } from './ports/report-writer.ts'
import type { SearchIndex } from './ports/search-index.ts'
import type { SettingsStore } from './ports/settings.ts'
import type { Shelf } from './ports/shelf.ts'
import type { SignatureReader, Signer } from './ports/signer.ts'
import type { SourceFiles } from './ports/source-files.ts'
import type { StampStore } from './ports/stamp-store.ts'
import type { TakeStore } from './ports/take-store.ts'
import type { TextReader } from './ports/text-reader.ts'
import type { TimeStamps } from './ports/time-stamps.ts'
import type { Trash } from './ports/trash.ts'
import type { Unpacker } from './ports/unpacker.ts'
import type { Vault } from './ports/vault.ts'
import type { WorkCalendars } from './ports/work-calendars.ts'

/** Everything the desk works with; one composition root a process fills it. */
export interface DeskPorts {
  readonly archive: Archive
  readonly bundles: BundleStore
  /** Bytes that can be made again: previews. Addressed like the vault, and may be emptied at any time. */
  readonly cache: Vault
  readonly choices: ChoiceStore
  readonly clock: Clock
  readonly codes: CodeReader
  readonly credentials: CredentialsReader
  readonly hasher: Hasher
  readonly images: ImageCodec
  /** Where orders are found without reading them all; null where nobody keeps it. */
  readonly index: SearchIndex | null
  readonly imageTool: { readonly name: string; readonly version: string }
  readonly marks: MarkStore
  /** Text as shapes, for what is drawn on pictures. */
  readonly lettering: Lettering
  readonly media: MediaEngine & PlaybackEngine
  /** Pictures that the window is shown once, such as the frames of steps. */
  readonly passing: PassingBlobs
  readonly report: ReportWriter
  readonly settings: SettingsStore
  readonly shelf: Shelf
  readonly signatures: SignatureReader
  /** Signs for this archive; null where its logs are only chained. */
  readonly signer: Signer | null
  readonly sources: SourceFiles
  /** Who signs documents; null where nobody does. */
  readonly documents: DocumentSigners | null
  readonly documentSignatures: DocumentSignatures
  readonly timeStamps: TimeStamps
  readonly stamps: StampStore
  readonly takes: TakeStore
  readonly text: TextReader
  readonly trash: Trash
  readonly unpacker: Unpacker
  readonly vault: Vault
  readonly workCalendars: WorkCalendars
  readonly calendarFile: WriteCalendarFile
  /** The text of `verify.html`, which ships with the program. */
  readonly verifierPage: () => Promise<string>
  readonly proofboxVersion: string
}
