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

const known = new Map<string, Column | LabelColumn>([...columns, ...labelColumns].map((name) => [name, name]))

/** The column that a heading stands for, whatever its capitals, spaces and hyphens: `Award Number`. */
export const columnOf = (heading: string): Column | LabelColumn | undefined =>
  heading.length > 40
    ? undefined
    : known.get(
        heading
          .trim()
          .toLowerCase()
          .replace(/[\s_-]+/g, '_'),
      )

export const isColumn = (name: Column | LabelColumn): name is Column =>
  columns.some((column) => column === name)
