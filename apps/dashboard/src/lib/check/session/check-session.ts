import type { TableRow } from '@muster/intake'
import type { CheckedFile } from '../check-one-file.ts'
import type { PlaceComparison, StoredReport } from '../compare-with-stored.ts'
import type { Changes } from './changes.ts'

/**
 * One chosen file, kept open off the main thread. Nothing of it is sent anywhere.
 *
 * Each question rejects with a `SessionStopped` once the person has stopped, and with an Error that is worded for the
 * person if the browser failed; then the next question starts anew, and what the person changed is not lost.
 */
export interface CheckSession {
  readonly file: File
  /** Checks with everything the person changed so far. A call that is overtaken gets the answer of the newer one. */
  check(changes: Changes): Promise<CheckedFile>
  /** What the file as checked last would change in reports that are stored. */
  compare(stored: readonly StoredReport[]): Promise<readonly PlaceComparison[]>
  /** Raw rows (edits not applied) by their positions below the heading: `from` is the first, `to` is not among them. */
  rows(from: number, to: number): Promise<readonly TableRow[]>
  /** Raw rows by the numbers that a spreadsheet shows. */
  findRows(rows: readonly number[]): Promise<readonly TableRow[]>
  /** The file with the person's changes, as `NAME-corrected.csv`. */
  corrected(changes: Changes): Promise<File>
  /** The file with what was found written beside each row, as `NAME-annotated.csv`. */
  annotated(changes: Changes): Promise<File>
  stop(): void
}

/** The person has stopped, or has chosen another file. */
export class SessionStopped extends Error {
  override readonly name = 'SessionStopped'
}
