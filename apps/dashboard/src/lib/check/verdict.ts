import { countOf } from '#lib/words/count-in-words.ts'
import type { CheckedFile } from './check-one-file.ts'

/** What a person may do with a checked file, and what stands above it. */
export interface Verdict {
  kind:
    /** Not a table: choose another file. */
    | 'unreadable'
    /** Something must be mended first. */
    | 'to_mend'
    /** Good, but for other reports: a choice of its own. */
    | 'elsewhere'
    /** Good, for this report and others: a choice of its own. */
    | 'here_and_elsewhere'
    /** Good, for this report. */
    | 'ready'
  heading: string
}

type Judged = Pick<CheckedFile, 'readable' | 'destination'> & {
  summary: { file: string; counts: { error: number; warning: number; info: number } }
}

/** Judges a checked file. Errors block; warnings do not. */
export function verdictOf({ readable, destination, summary: { file, counts } }: Judged): Verdict {
  if (!readable) return { kind: 'unreadable', heading: `We cannot read ${file} as a table` }
  if (counts.error > 0) {
    // What is wrong in the file of another report matters less than that it is another report's.
    const heading =
      destination.kind === 'elsewhere'
        ? `${file} is not for this report`
        : `You have ${countOf(counts.error, 'thing')} to fix in ${file}`
    return { kind: 'to_mend', heading }
  }
  switch (destination.kind) {
    case 'unknown':
      return { kind: 'unreadable', heading: `${file} does not say which report it is for` }
    case 'elsewhere':
      return { kind: 'elsewhere', heading: `${file} is not for this report` }
    case 'here_and_elsewhere':
      return { kind: 'here_and_elsewhere', heading: `${file} is for this report, and for others` }
    case 'here':
      return {
        kind: 'ready',
        heading:
          counts.warning === 0
            ? `${file} is ready to upload`
            : `${file} is ready to upload, with ${countOf(counts.warning, 'thing')} to look at`,
      }
  }
}

/** Whether the person may upload the file as it is. */
export const mayUpload = ({ kind }: Verdict): boolean => kind !== 'unreadable' && kind !== 'to_mend'
