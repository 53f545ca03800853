import { readSubjectNames, type AuditRecord, type Database } from '@muster/data'
import type { AuditRow } from '../shapes/audit-row.ts'
import { detailInWords } from './detail-in-words.ts'

/** Events of the record as a person reads them. */
export async function auditRowsOf(db: Database, events: readonly AuditRecord[]): Promise<AuditRow[]> {
  const names = await readSubjectNames(
    db,
    events.flatMap(({ subject, detail }) => [subject, ...Object.values(detail).filter(isText)]),
  )
  return events.map(({ detail, ...row }) => ({
    ...row,
    subjectName: names.get(row.subject) ?? null,
    detail: detailInWords(detail, names),
  }))
}

const isText = (value: unknown): value is string => typeof value === 'string'
