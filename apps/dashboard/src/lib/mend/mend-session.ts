import type { Edit, Finding, Repair, TableRow } from '@muster/intake'

/** What the grid needs of a checked file. */
export interface MendChecked {
  /** Headings of the file, in the order of its columns. */
  readonly headings: readonly string[]
  readonly summary: {
    /** How many rows there are below the heading, about: a blank one may or may not count. */
    readonly rows: number
    readonly findings: readonly Finding[]
    readonly repairs: readonly Repair[]
    /** All findings, also those beyond the list. */
    readonly counts: { readonly error: number; readonly warning: number; readonly info: number }
  }
}

/** What the grid needs of a person's changes: the rest of them it hands on as it is. */
export interface MendChanges {
  readonly edits: readonly Edit[]
}

/** What the grid asks of a check in this browser. Everything stays on this computer. */
export interface MendSession<Checked extends MendChecked, Changes extends MendChanges> {
  /** Checks the file with all changes. The answer to an older call may never come. */
  check(changes: Changes): Promise<Checked>
  /** Raw rows by their position below the heading, `to` not included; fewer at the end of the file. */
  rows(from: number, to: number): Promise<readonly TableRow[]>
  /** Raw rows by the numbers of the spreadsheet, in the order of the file. */
  findRows(rows: readonly number[]): Promise<readonly TableRow[]>
}

/** The part of a session that gives rows. */
export type RowSource = Pick<MendSession<MendChecked, MendChanges>, 'rows' | 'findRows'>
