/** What is looked for in the record; what is not asked for is left out. */
export interface AuditQuery {
  from?: string
  until?: string
  actor?: string
  action?: string
  subject?: string
}

/** Reads the search from an address. What is empty, too long or no date is as if it were not there. */
export function auditQueryIn(params: URLSearchParams): AuditQuery {
  const words = (name: string, most: number) => params.get(name)?.trim().slice(0, most) || undefined
  const day = (name: string) => {
    const text = words(name, 10)
    return text !== undefined && isDay(text) ? text : undefined
  }
  const all = {
    from: day('from'),
    until: day('until'),
    actor: words('actor', 100),
    action: words('action', 100),
    subject: words('subject', 200),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** Before which event a page begins; undefined for the newest. */
export function beforeIn(params: URLSearchParams): number | undefined {
  const number = Number(params.get('before') ?? '')
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/** `2017-02-29` has the shape, and is no day. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
