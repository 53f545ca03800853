import type { CopyRows } from './copy-rows.ts'

/** The columns in the order in which `writeBlock` writes them. */
export const blockColumns =
  'observation_block (award_id, revision_id, state, fiscal_quarter, stratum_ids, said, source_rows, notes)'

/** Where a block belongs. Ids as sixteen bytes, codes in UTF-8: they are written as they are. */
export interface BlockPlace {
  readonly awardId: Uint8Array
  readonly revisionId: Uint8Array
  readonly state: Uint8Array
  readonly quarter: Uint8Array
}

/** The observations of a block: the first `length` places of each column. Strata by their number in the database, ascending. */
export interface BlockLines {
  readonly length: number
  readonly stratumIds: Int32Array
  /** The number, or `saidNotReported`, `saidNotTracked`. */
  readonly said: Float64Array
  readonly sourceRows: Int32Array
  /** Empty texts where there is none; undefined if there is none at all. */
  readonly notes: readonly string[] | undefined
}

const fields = 8
/** Ids, codes, and the heads of three arrays, generously. */
const fixedRoom = 256
/** Of one observation: its number, its answer, its row, each with its length. */
const roomOfLine = 8 + 12 + 8
/** A note's length, and at most three bytes of UTF-8 for each unit of text. */
const roomOfNote = (note: string) => 4 + note.length * 3

/** How many bytes a block takes at most. */
export const roomOfBlock = ({ length, notes }: BlockLines): number =>
  fixedRoom + length * roomOfLine + (notes?.reduce((sum, note) => sum + roomOfNote(note), 0) ?? 0)

/** Writes one row of `observation_block`. */
export function writeBlock(rows: CopyRows, place: BlockPlace, lines: BlockLines): void {
  rows.startRow(fields, roomOfBlock(lines))
  rows.bytes(place.awardId)
  rows.bytes(place.revisionId)
  rows.bytes(place.state)
  rows.bytes(place.quarter)
  rows.int4s(lines.stratumIds, lines.length)
  rows.int8s(lines.said, lines.length)
  rows.int4s(lines.sourceRows, lines.length)
  if (lines.notes === undefined) rows.nothing()
  else rows.texts(lines.notes, lines.length)
}
