import type { ColumnMapping, Edit } from '@muster/intake'

/** What a person has changed so far in how a file is read. The file itself stays as it is. */
export interface Changes {
  /** One for each row, in any order. */
  edits: readonly Edit[]
  /** Codes of the kinds of repair that the person does not want. */
  refused: readonly string[]
  columnMapping: ColumnMapping
  /** Which sheet of a workbook. */
  sheet?: string
}

export const noChanges: Changes = { edits: [], refused: [], columnMapping: [] }

/** How many rows the person has changed or taken out, in words for a sentence: `3 rows`. Zero if the file is as it came. */
export const rowsMended = ({ edits }: Changes): number => edits.length
