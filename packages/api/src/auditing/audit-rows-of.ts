import { readSubjectNames, type AuditRecord, type Database } from '@muster/data'
import type { AuditRow } from '../shapes/audit-row.ts'

/** Events of the record as a person reads them. */
export async function auditRowsOf(db: Database, events: readonly AuditRecord[]): Promise<AuditRow[]> {
  const names = await readSubjectNames(
    db,
    events.map(({ subject }) => subject),
  )
  return events.map(({ detail, ...row }) => ({
    ...row,
    subjectName: names.get(row.subject) ?? null,
    detail: Object.entries(detail)
      .map(([name, value]) => `${wordsOf(name)}: ${inWords(value)}`)
      .join('; '),
  }))
}

/** `notExplained` → `not explained`. */
const wordsOf = (name: string) => name.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)

function inWords(value: unknown): string {
  if (value === null) return 'none'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(inWords).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
