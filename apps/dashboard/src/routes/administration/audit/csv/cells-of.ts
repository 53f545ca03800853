/** An event of the record, as the api gives it. */
interface AuditRow {
  sequence: number
  at: string
  actorId: string | null
  actorName: string | null
  action: string
  subject: string
  subjectName: string | null
  detail: string
}

export const header = ['event', 'at', 'actor_id', 'actor', 'action', 'subject', 'subject_name', 'detail']

/** Its cells, in the order of `header`. */
export const cellsOf = (row: AuditRow): (string | number | null)[] => [
  row.sequence,
  row.at,
  row.actorId,
  row.actorName,
  row.action,
  row.subject,
  row.subjectName,
  row.detail,
]
