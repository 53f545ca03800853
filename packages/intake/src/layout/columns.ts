import { headingKey } from './column-mapping.ts'
import { columnSynonyms } from './column-synonyms.ts'

/** The columns of the long layout, one row for each value, in the order of the template. */
export const columns = [
  'award_number',
  'fiscal_quarter',
  'state',
  'metric',
  'breakdown',
  'category',
  'value',
  'note',
] as const
export type Column = (typeof columns)[number]

/** Without one of these a row says nothing, or something else. Only a note can do without its column. */
export const requiredColumns: readonly Column[] = columns.filter((column) => column !== 'note')

/** Columns of the template that help a person and are not read. */
export const labelColumns = ['metric_label', 'breakdown_label', 'category_label'] as const
export type LabelColumn = (typeof labelColumns)[number]

type Known = Column | LabelColumn

/** Nobody names a column at greater length. */
const longest = 60

const byName = new Map<string, Known>([...columns, ...labelColumns].map((name) => [headingKey(name), name]))
const bySynonym = new Map<string, Known>(
  columns.flatMap((column) => columnSynonyms[column].map((synonym) => [synonym, column] as const)),
)

/** The column with this very name, whatever its capitals, spaces and punctuation: `Award Number`. */
export const columnNamed = (heading: string): Known | undefined =>
  heading.length > longest ? undefined : byName.get(headingKey(heading))

/** The column that a heading stands for, by its name or by another that people use: `Grant No.`. Takes any text. */
export const columnOf = (heading: string): Known | undefined =>
  columnNamed(heading) ?? (heading.length > longest ? undefined : bySynonym.get(headingKey(heading)))

export const isColumn = (name: Column | LabelColumn): name is Column =>
  columns.some((column) => column === name)
