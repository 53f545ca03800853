import type { MendChanges, MendChecked, MendSession } from './mend-session.ts'

/**
 * What a page gives to the grid and hears from it. The page keeps `checked` and `changes`: it sets them to what
 * `onChange` and `onChecked` say. Another file, or another sheet, needs another grid: `{#key session}`.
 */
export interface MendProps<Checked extends MendChecked, Changes extends MendChanges> {
  /** Reads and checks the file in this browser: a CheckSession. */
  readonly session: MendSession<Checked, Changes>
  /** The latest answer of a check: its findings and repairs mark the cells. */
  readonly checked: Checked
  /** All that the person changed. The grid writes `edits`; what else there is, it hands on as it is. */
  readonly changes: Changes
  /** The changes after the person changed something, at once. */
  readonly onChange: (changes: Changes) => void
  /** The answer of the check that follows. Only the latest is told. */
  readonly onChecked: (checked: Checked) => void
}
