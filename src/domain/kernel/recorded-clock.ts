/**
 * A clock that a file carries or the disk keeps. It is a claim, with its source; Proofbox never calls one the truth.
 * `value` is as the file states it (ISO 8601, with a zone only where the file has one).
 */
export interface RecordedClock {
  readonly kind: 'container-utc' | 'quicktime-local' | 'exif' | 'recorded' | 'file-modified' | 'imported'
  readonly value: string
  readonly source: string
}
