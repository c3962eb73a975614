import type { Instant } from '../../domain/kernel/instant.ts'

/** What it took to bring a record and its journal together. */
export type RecordRepair =
  /** A change that was on the disk already was written into the record as well. */
  | 'change-finished'
  /** The record was damaged or gone, and was made again from its journal. */
  | 'record-rebuilt'
  /** The journal was damaged; it is kept under another name, and a new one began. */
  | 'journal-set-aside'
  /** Neither can be read. */
  | 'record-damaged'

export type RepairKind = RecordRepair | 'move-finished' | 'left-overs-removed'

export interface Repair {
  readonly kind: RepairKind
  /** Null where it is about none, or its number is not known. */
  readonly order: string | null
  /** How many; 1 for what is about one order. */
  readonly count: number
}

/** An older archive that was brought up to date. */
export interface Migration {
  readonly from: number
  readonly to: number
  readonly orders: number
  /** Where its small files were backed up to before, relative to the archive. */
  readonly backup: string
}

/** What an archive needed when it was opened, or while it is open. */
export interface OpeningReport {
  readonly at: Instant
  /** Whether the program that had it open last ended without closing it. */
  readonly crashed: boolean
  readonly migration: Migration | null
  readonly repairs: readonly Repair[]
}
