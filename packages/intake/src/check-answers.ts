import type { FiscalQuarter, IsoDate, StateCode, Stratum } from '@muster/metrics'
import type { AwardFacts, Known } from './award-facts.ts'
import { answerKinds, type AnswerKind } from './coding/answer-kind.ts'
import { stratumId } from './coding/strata.ts'
import type { Answer } from './counts/count-table.ts'
import { formIndex } from './counts/form-index.ts'
import { judgeReports } from './counts/judge-reports.ts'
import { LineStore, typedRow } from './counts/line-store.ts'
import { Report } from './counts/report.ts'
import { ReportList } from './counts/report-list.ts'
import { FindingLedger } from './findings/finding-ledger.ts'
import type { Finding } from './findings/finding.ts'
import { rulebook } from './rules/rulebook.ts'
import { requiredLinesAreAnswered } from './rules/v209-required-lines-are-answered.ts'

/** One answer of a report, wherever it came from. */
export interface AnsweredLine {
  readonly state: StateCode
  readonly stratum: Stratum
  readonly answer: Answer
  /** Spreadsheet row; null if it was typed into a form. */
  readonly row: number | null
}

export interface AnswersOptions {
  readonly award: AwardFacts
  readonly quarter: FiscalQuarter
  /** The day by which quarters are judged. */
  readonly today: IsoDate
}

/**
 * What the rules about whole reports say of answers that are known already, such as those of a form: the same as
 * `checkFile` says of a file with these answers. A finding has the row of its line, or none where it was typed; what it
 * is about a line, it tells as its subject: `TX new_clients.gender.male`. A report without any answer lacks every line.
 * @throws RangeError for a stratum that the dictionary does not have
 */
export function checkAnswers(
  answers: readonly AnsweredLine[],
  { award, quarter, today }: AnswersOptions,
): readonly Finding[] {
  const number = award.number.toUpperCase()
  const known: Known = { today, awards: new Map([[number, award]]), refused: new Set() }
  const sink = { lines: new LineStore(), reports: new ReportList(), findings: new FindingLedger() }
  const awardId = sink.reports.awards.idOf(number)
  const quarterId = sink.reports.quarters.idOf(quarter)
  for (const { state, stratum, answer, row } of answers) {
    const report = sink.reports.idOf(awardId, quarterId, sink.reports.states.idOf(state))
    const value = answer.kind === 'value' ? answer.value : 0
    sink.lines.add(report, stratumId(stratum), kindOf(answer), value, row ?? typedRow)
  }
  if (answers.length === 0) sayAllIsMissing(sink, award, quarter)
  judgeReports(sink, known, { heading: undefined, isWhole: true }, true)
  return sink.findings.finish().findings.map(withoutInventedPlace)
}

function sayAllIsMissing(
  { lines, findings }: { lines: LineStore; findings: FindingLedger },
  award: AwardFacts,
  quarter: FiscalQuarter,
): void {
  const report = new Report(lines, new Map(), true)
  for (const state of award.states) {
    const place = { award: award.number, quarter, state }
    const form = formIndex(award.program, quarter)
    report.open({ place, facts: award, program: award.program, form }, new Uint32Array(0))
    requiredLinesAreAnswered.judge(report, (said) => findings.add(requiredLinesAreAnswered, said))
  }
}

function kindOf({ kind }: Answer): AnswerKind {
  if (kind === 'value') return answerKinds.value
  return kind === 'not_reported' ? answerKinds.notReported : answerKinds.notTracked
}

const withoutInventedPlace = (finding: Finding): Finding =>
  finding.row === null || finding.row === typedRow
    ? { ...finding, row: null, column: null, cell: null }
    : finding

const ofAnswers = new Set(
  [...rulebook.places, ...rulebook.reports, ...rulebook.files].map(({ code }): string => code),
)

/** Whether a rule looks at answers, and not at how a file wrote them: then `checkAnswers` asks it too. */
export const isAboutAnswers = (code: string): boolean => ofAnswers.has(code)

/** Rules that more lines can satisfy: a file that fails them may still complete a report that has the other lines. */
const satisfiedByMore = new Set([
  'V209', // every required line is answered
  'V401', // a breakdown adds up to its total
  'V402',
  'V403',
  'V404', // a part is not more than its whole
])

/** Whether an error may go away when the lines of a file are put over those of a draft. */
export const mayBeHealed = (code: string): boolean => satisfiedByMore.has(code)
