import { stratumKey, stratumLabel, type Stratum } from '@muster/metrics'
import { sameAnswer, type LineAnswer } from '#lib/report/answer.ts'
import { placeKey, type ReportPlace } from './destination.ts'

/** A line of a report as it is stored now. */
export interface StoredLine {
  key: string
  label: string
  state: string
  answer: LineAnswer
}

/** A report as it is stored now. */
export interface StoredReport {
  place: ReportPlace
  /** Its newest revision; null if nothing is stored for it. */
  revision: number | null
  lines: readonly StoredLine[]
  /** Whether it is a draft, over whose lines a file may be put. */
  isDraft?: boolean
  /** Of the draft as it is now: lines that are typed change it in place, and its revision stays the same. */
  contentSha256?: string | null
}

/** An answer in a file. */
export interface FileAnswer {
  award: string
  quarter: string
  state: string
  stratum: Stratum
  answer: LineAnswer
}

export interface LineChange {
  key: string
  label: string
  state: string
  from: LineAnswer
  to: LineAnswer
}

/** What an upload would do to one stored report. */
export interface PlaceComparison {
  place: ReportPlace
  /** What it was compared with; null if nothing is stored. */
  revision: number | null
  /** Answers that the file has for this report. */
  answers: number
  /** Answers stored now. */
  stored: number
  /** Lines that have an answer in the file or in the report. */
  all: number
  /** In the order of the file; then what the file no longer has, if the file takes the place of what is stored. */
  changes: readonly LineChange[]
  /** Whether what is stored is a draft: then the lines that the file does not have may stay. */
  isDraft?: boolean
  /** Of the draft that it was compared with. */
  contentSha256?: string | null
}

/** How a file meets a draft: its lines go over the draft's, or take the place of all of them. */
export type Onto = 'merge' | 'replace'

/** Lines of a draft that a file does not have. */
export const linesLeftOut = ({ changes, isDraft }: PlaceComparison): number =>
  isDraft ? changes.filter(({ to }) => to === null).length : 0

/** The same comparison if the lines that the file does not have stay. */
export const comparisonOnto = (comparison: PlaceComparison, onto: Onto): PlaceComparison =>
  onto === 'merge' && comparison.isDraft
    ? { ...comparison, changes: comparison.changes.filter(({ to }) => to !== null) }
    : comparison

/**
 * Compares a file's answers with what is stored for the reports that they are for, as if the file took the place of each
 * report as a whole; see `comparisonOnto` for a file that goes over a draft.
 */
export function compareWithStored(
  answers: Iterable<FileAnswer>,
  stored: readonly StoredReport[],
): readonly PlaceComparison[] {
  const open = new Map(stored.map((report) => [placeKey(report.place), new OpenComparison(report)]))
  if (open.size === 0) return []
  for (const answer of answers)
    open.get(placeKey({ awardNumber: answer.award, quarter: answer.quarter }))?.take(answer)
  return [...open.values()].map((comparison) => comparison.finish())
}

class OpenComparison {
  readonly #report: StoredReport
  readonly #before: Map<string, StoredLine>
  readonly #stored: number
  readonly #inFile = new Set<string>()
  readonly #changes: LineChange[] = []

  constructor(report: StoredReport) {
    this.#report = report
    const answered = report.lines.filter(({ answer }) => answer !== null)
    this.#before = new Map(answered.map((line) => [`${line.state} ${line.key}`, line]))
    this.#stored = this.#before.size
  }

  take({ state, stratum, answer }: FileAnswer): void {
    const key = stratumKey(stratum)
    const line = `${state} ${key}`
    // A line that stands twice is a finding of its own; here its first row speaks.
    if (this.#inFile.has(line)) return
    this.#inFile.add(line)
    const from = this.#before.get(line)?.answer ?? null
    this.#before.delete(line)
    if (sameAnswer(from, answer)) return
    this.#changes.push({ key, label: stratumLabel(stratum), state, from, to: answer })
  }

  finish(): PlaceComparison {
    const gone = [...this.#before.values()].map(({ key, label, state, answer }) => ({
      key,
      label,
      state,
      from: answer,
      to: null,
    }))
    return {
      place: this.#report.place,
      revision: this.#report.revision,
      answers: this.#inFile.size,
      stored: this.#stored,
      all: this.#inFile.size + gone.length,
      changes: [...this.#changes, ...gone],
      isDraft: this.#report.isDraft ?? false,
      contentSha256: this.#report.contentSha256 ?? null,
    }
  }
}
