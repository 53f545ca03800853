import { figureStatuses } from '#lib/release/release-csv.ts'
import type { partsCsvHeader } from '#lib/release/parts-csv.ts'
import { csvColumns, type CsvColumn } from './csv-columns.ts'

type Name = (typeof partsCsvHeader)[number]

/** The columns that totals and parts have alike. */
const alike = new Map<string, CsvColumn>(csvColumns.map((column) => [column.name, column]))
function asForTotals(name: Name): CsvColumn<Name> {
  const column = alike.get(name)
  if (column === undefined) throw new Error(`Totals have no column ${name}.`)
  return { ...column, name }
}

/** What each column of the file of a release’s parts holds, in order: for machines that read the file. */
export const partsCsvColumns: readonly CsvColumn<Name>[] = [
  asForTotals('metric'),
  asForTotals('label'),
  asForTotals('unit'),
  {
    name: 'dimension',
    type: 'string',
    required: true,
    description: 'By what the total is divided: state, region, quarter, or the code of a breakdown.',
  },
  { name: 'dimension_label', type: 'string', required: true, description: 'The same in words.' },
  {
    name: 'member',
    type: 'string',
    required: true,
    description:
      'The code of the part: a postal code, R01 to R10 for the ten regions of the Department of Health and Human Services, Q1 to Q4, or a category.',
  },
  { name: 'member_label', type: 'string', required: true, description: 'The same in words.' },
  asForTotals('fiscal_year'),
  {
    name: 'value',
    type: 'integer',
    required: false,
    description: 'The part of the national total. Empty where it is withheld.',
  },
  {
    name: 'status',
    type: 'string',
    required: true,
    values: figureStatuses.filter((status) => status !== 'no_report'),
    description:
      'released: the part. revision_pending: the part shown before, until a correction is large enough to show. withheld: not shown, so that nobody can be identified. A part of which nothing was reported has no row.',
  },
  {
    name: 'reports_in',
    type: 'integer',
    required: false,
    description: 'Accepted reports behind the part. Empty where it is known of the total only.',
  },
  {
    name: 'reports_due',
    type: 'integer',
    required: false,
    description: 'Reports that were due. Empty where it is known of the total only.',
  },
  asForTotals('release'),
  asForTotals('release_status'),
  asForTotals('as_of'),
]

/** What names a row of the file. */
export const partsCsvKey: readonly Name[] = ['metric', 'dimension', 'member', 'fiscal_year']
