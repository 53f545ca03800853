import type { ColumnMeaning, MappedColumn } from '@muster/intake'

/** A meaning as one text, for a choice in a list: `column state`, `stratum new_clients.gender.female`, `ignored`. */
export function meaningKey(meaning: ColumnMeaning): string {
  if (meaning.kind === 'ignored') return 'ignored'
  if (meaning.kind === 'column') return `column ${meaning.column}`
  const { metric, breakdown, category } = meaning.stratum
  return `stratum ${breakdown === '' ? metric : `${metric}.${breakdown}.${category}`}`
}

/** Reads what `meaningKey` writes; undefined for another text. */
export function readMeaning(
  key: string,
  columns: readonly Column[] = everyColumn,
): ColumnMeaning | undefined {
  if (key === 'ignored') return { kind: 'ignored' }
  const [kind, name = ''] = key.split(' ')
  const column = columns.find((each) => each === name)
  if (kind === 'column') return column && { kind: 'column', column }
  const [metric = '', breakdown = '', category = ''] = name.split('.')
  return kind === 'stratum' && metric !== ''
    ? { kind: 'stratum', stratum: { metric, breakdown, category } }
    : undefined
}

type Column = Extract<ColumnMeaning, { kind: 'column' }>['column']

// Written out so that the page need not load the dictionary, which comes with intake.
const everyColumn: readonly Column[] = [
  'award_number',
  'fiscal_quarter',
  'state',
  'metric',
  'breakdown',
  'category',
  'value',
  'note',
]

/** `mapping` with what was said of more headings; what is said last of a heading counts. */
export function mappingWith(
  mapping: readonly MappedColumn[],
  said: readonly MappedColumn[],
): readonly MappedColumn[] {
  return [...new Map([...mapping, ...said].map((each) => [each.heading, each])).values()]
}
