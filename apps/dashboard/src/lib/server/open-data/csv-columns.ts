import { csvHeader, figureStatuses } from '#lib/release/release-csv.ts'

/** A column of a file, for machines that read it. */
export interface CsvColumn<Name extends string = (typeof csvHeader)[number]> {
  readonly name: Name
  readonly type: 'string' | 'integer' | 'datetime'
  readonly description: string
  readonly required: boolean
  readonly values?: readonly string[]
}

/** What each column of a release’s CSV file holds, in order: for machines that read the file. */
export const csvColumns: readonly CsvColumn[] = [
  { name: 'metric', type: 'string', required: true, description: 'The code of what is counted.' },
  { name: 'label', type: 'string', required: true, description: 'What is counted, in words.' },
  { name: 'unit', type: 'string', required: true, description: 'What one of the count is.' },
  {
    name: 'fiscal_year',
    type: 'integer',
    required: true,
    description: 'The federal fiscal year, named by the calendar year in which it ends.',
  },
  {
    name: 'value',
    type: 'integer',
    required: false,
    description: 'The national total. Empty where it is withheld, or where nobody reported: see status.',
  },
  {
    name: 'status',
    type: 'string',
    required: true,
    values: figureStatuses,
    description:
      'released: the total. revision_pending: the total shown before, until a correction is large enough to show. withheld: not shown, so that nobody can be identified. no_report: nobody reported.',
  },
  { name: 'reports_in', type: 'integer', required: true, description: 'Accepted reports behind the total.' },
  { name: 'reports_due', type: 'integer', required: true, description: 'Reports that were due.' },
  { name: 'release', type: 'integer', required: true, description: 'The number of the release.' },
  {
    name: 'release_status',
    type: 'string',
    required: true,
    values: ['preliminary', 'final', 'revised'],
    description: 'How final the totals of the release are.',
  },
  {
    name: 'as_of',
    type: 'datetime',
    required: true,
    description: 'The moment up to which accepted reports were added up.',
  },
]
