/** A dimension that a metric can be divided by. */
export interface PossibleDimension {
  dimension: string
  label: string
  categories: readonly { code: string; label: string }[]
}

interface Merge {
  code: string
  label: string
  of: string[]
}

/** What the form of a metric holds, as it is or as somebody wants it. */
export interface TableDraft {
  published: boolean
  by: string[]
  firstFiscalYear: string
  lastFiscalYear: string
  /** Under which name a category is shown: `age_group.0_12` → `Under 18`. Absent: under its own. */
  groups: Record<string, string>
}

interface SavedSpecification {
  tables: readonly {
    metric: string
    by: readonly string[]
    firstFiscalYear?: number | undefined
    lastFiscalYear?: number | undefined
  }[]
  merges: Record<string, readonly Merge[]>
}

/** What the specification in force says of a metric, as a draft. */
export function draftOf(
  metric: string,
  { tables, merges }: SavedSpecification,
  dimensions: readonly PossibleDimension[],
): TableDraft {
  const table = tables.find((each) => each.metric === metric)
  return {
    published: table !== undefined,
    by: [...(table?.by ?? [])],
    firstFiscalYear: String(table?.firstFiscalYear ?? ''),
    lastFiscalYear: String(table?.lastFiscalYear ?? ''),
    groups: Object.fromEntries(
      dimensions.flatMap(({ dimension }) =>
        (merges[dimension] ?? []).flatMap(({ label, of }) =>
          of.map((category) => [`${dimension}.${category}`, label] as const),
        ),
      ),
    ),
  }
}

/** The draft in a form, or in an address. */
export function readDraft(
  fields: FormData | URLSearchParams,
  dimensions: readonly PossibleDimension[],
): TableDraft {
  const text = (name: string) => String(fields.get(name) ?? '').trim()
  const names = dimensions.flatMap(({ dimension, categories }) =>
    categories.map(({ code }) => `${dimension}.${code}`),
  )
  return {
    published: fields.get('published') !== null,
    by: fields.getAll('by').map(String),
    firstFiscalYear: text('first'),
    lastFiscalYear: text('last'),
    groups: Object.fromEntries(
      names.flatMap((name) => (text(`group.${name}`) === '' ? [] : [[name, text(`group.${name}`)]])),
    ),
  }
}

/** A draft as the change of a specification: categories with the same name are one group. A name of one category is no group. */
export function changeOf(metric: string, draft: TableDraft, dimensions: readonly PossibleDimension[]) {
  const year = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : undefined)
  const first = year(draft.firstFiscalYear)
  const last = year(draft.lastFiscalYear)
  return {
    table: {
      metric,
      published: draft.published,
      by: dimensions.map(({ dimension }) => dimension).filter((dimension) => draft.by.includes(dimension)),
      ...(first !== undefined && { firstFiscalYear: first }),
      ...(last !== undefined && { lastFiscalYear: last }),
    },
    merges: Object.fromEntries(
      dimensions
        .filter(({ categories }) => categories.length > 0)
        .map(({ dimension, categories }) => [dimension, groupsOf(dimension, categories, draft.groups)]),
    ),
  }
}

function groupsOf(
  dimension: string,
  categories: PossibleDimension['categories'],
  groups: TableDraft['groups'],
): Merge[] {
  const named = categories.flatMap(({ code }) => {
    const label = groups[`${dimension}.${code}`]
    return label === undefined ? [] : [{ code, label }]
  })
  return [...Map.groupBy(named, ({ label }) => label)]
    .filter(([, own]) => own.length > 1)
    .map(([label, own]) => ({ code: codeOf(label), label, of: own.map(({ code }) => code) }))
}

/** `Under 18` → `group_under_18`, so that it is no category’s own code. */
const codeOf = (label: string): string =>
  `group_${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`.slice(0, 40).replace(/_$/, '')
