import type { AwardRecord, Database, NewFinding, NewObservation } from '@muster/data'
import { checkAnswers } from '@muster/intake'
import type { FiscalQuarter } from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Instant } from '../context.ts'
import { factsWithHistory } from './known-before/facts-with-history.ts'

interface Judged {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly now: Instant
}

/** Answers as they are kept or are to be kept. */
export type KeptAnswer = Pick<NewObservation, 'state' | 'stratum' | 'answer' | 'sourceRow'>

/**
 * What the rules say of all answers of a report, beside what the award and similar awards reported before: the same as of
 * a file with these answers. Each finding about a line has that line as its subject.
 */
export async function judgeReport(
  db: Database,
  answers: readonly KeptAnswer[],
  { award, quarter, now }: Judged,
): Promise<readonly NewFinding[]> {
  const [facts] = await factsWithHistory(db, [award], quarter)
  if (facts === undefined) throw new Error('An award has no facts.')
  return checkAnswers(
    answers.map(({ sourceRow, ...answer }) => ({ ...answer, row: sourceRow })),
    { award: facts, quarter, today: dayOf(now) },
  )
}
