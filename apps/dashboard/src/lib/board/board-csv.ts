import { formulaSafeCsv } from '#lib/release/formula-safe-csv.ts'
import { boardWords, type BoardStanding } from './board-words.ts'

interface Exported {
  quarters: readonly string[]
  rows: readonly {
    awardNumber: string
    organizationName: string
    programName: string
    cells: readonly ({
      shown: BoardStanding
      extensionAsked: boolean
      standing: { dueOn: string; firstDueOn: string; extended: boolean; late: boolean; amended: boolean }
    } | null)[]
  }[]
}

const header = [
  'award_number',
  'organization',
  'program',
  'fiscal_quarter',
  'standing',
  'due_on',
  'first_due_on',
  'late',
  'amended',
  'extension_asked',
]

const yes = (is: boolean) => (is ? 'yes' : 'no')

/** The board as a file: one row for each award and quarter that owes a report. */
export const boardCsv = ({ quarters, rows }: Exported): string =>
  formulaSafeCsv(
    header,
    rows.flatMap(({ awardNumber, organizationName, programName, cells }) =>
      cells.flatMap((cell, index) =>
        cell === null
          ? []
          : [
              [
                awardNumber,
                organizationName,
                programName,
                quarters[index] ?? null,
                boardWords[cell.shown].word,
                cell.standing.dueOn,
                cell.standing.firstDueOn,
                yes(cell.standing.late),
                yes(cell.standing.amended),
                yes(cell.extensionAsked),
              ],
            ],
      ),
    ),
  )
