import { countOf } from '#lib/words/count-in-words.ts'
import type { CheckedFile } from './check-one-file.ts'

/** What a person may do with a checked file, and what stands above it. */
export interface Verdict {
  kind:
    /** A workbook with several sheets: one must be chosen. */
    | 'to_choose'
    /** Not a table: choose another file. */
    | 'unreadable'
    /** Something must be mended first. */
    | 'to_mend'
    /** Good, but only tried: it goes nowhere. */
    | 'tried'
    /** Good, but for other reports: a choice of its own. */
    | 'elsewhere'
    /** Good, for this report and others: a choice of its own. */
    | 'here_and_elsewhere'
    /** Good, for this report. */
    | 'ready'
  heading: string
}

type Judged = Pick<CheckedFile, 'destination'> & {
  summary: Pick<CheckedFile['summary'], 'file' | 'counts' | 'readable' | 'sheets' | 'sheet'>
}

/** Judges a checked file. Errors block; warnings do not. */
export function verdictOf({ destination, summary }: Judged): Verdict {
  const { file, counts, readable, sheets, sheet } = summary
  if (!readable && sheets.length > 1 && sheet === null)
    return { kind: 'to_choose', heading: `Which sheet of ${file} has your counts?` }
  if (!readable) return { kind: 'unreadable', heading: `We cannot read ${file} as a table` }
  if (counts.error > 0) {
    // What is wrong in the file of another report matters less than that it is another report's.
    const heading =
      destination.kind === 'elsewhere'
        ? `${file} is not for this report`
        : `You have ${countOf(counts.error, 'thing')} to fix in ${file}`
    return { kind: 'to_mend', heading }
  }
  const toLookAt = counts.warning === 0 ? '' : `, with ${countOf(counts.warning, 'thing')} to look at`
  switch (destination.kind) {
    case 'unknown':
      return { kind: 'unreadable', heading: `${file} does not say which report it is for` }
    case 'nowhere':
      return {
        kind: 'tried',
        heading: `You have nothing to fix in ${file}${toLookAt.replace(', with', ', but')}`,
      }
    case 'elsewhere':
      return { kind: 'elsewhere', heading: `${file} is not for this report` }
    case 'here_and_elsewhere':
      return { kind: 'here_and_elsewhere', heading: `${file} is for this report, and for others` }
    case 'here':
      return { kind: 'ready', heading: `${file} is ready to upload${toLookAt}` }
  }
}

/** Whether the person may upload the file as it is. */
export const mayUpload = ({ kind }: Verdict): boolean =>
  kind === 'ready' || kind === 'elsewhere' || kind === 'here_and_elsewhere'
