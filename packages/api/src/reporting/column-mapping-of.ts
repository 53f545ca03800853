import { readColumnMappings, type Database, type MappingRecord, type OrganizationScope } from '@muster/data'
import { columns, type ColumnMapping, type ColumnMeaning, type MappedColumn } from '@muster/intake'
import { isStratum } from '@muster/metrics'

/**
 * What the organizations of a scope have said of headings, as a check takes it. What named a column or a line that Muster
 * no longer has is left out, as if it had not been said.
 */
export async function columnMappingOf(db: Database, scope: OrganizationScope): Promise<ColumnMapping> {
  return (await readColumnMappings(db, scope)).flatMap((record): MappedColumn[] => {
    const meaning = meaningOf(record)
    return meaning === undefined ? [] : [{ heading: record.heading, meaning }]
  })
}

function meaningOf({ kind, columnName, ...parts }: MappingRecord): ColumnMeaning | undefined {
  switch (kind) {
    case 'ignored':
      return { kind }
    case 'column': {
      const column = columns.find((each) => each === columnName)
      return column && { kind, column }
    }
    case 'stratum': {
      const { metric, breakdown, category } = parts
      if (metric === null || breakdown === null || category === null) return undefined
      const stratum = { metric, breakdown, category }
      return isStratum(stratum) ? { kind, stratum } : undefined
    }
  }
}

/** The same as the table has it. */
export function mappingRecordOf({ heading, meaning }: MappedColumn): MappingRecord {
  const nothing = {
    heading,
    kind: meaning.kind,
    columnName: null,
    metric: null,
    breakdown: null,
    category: null,
  }
  switch (meaning.kind) {
    case 'ignored':
      return nothing
    case 'column':
      return { ...nothing, columnName: meaning.column }
    case 'stratum':
      return { ...nothing, ...stratumOf(meaning.stratum) }
  }
}

const stratumOf = ({ metric, breakdown, category }: Record<'metric' | 'breakdown' | 'category', string>) => ({
  metric,
  breakdown,
  category,
})
