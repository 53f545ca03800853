import { Invalid, readingIn } from '@muster/api'
import type { ColumnMapping } from '@muster/intake'
import { noChanges, type Changes } from '#lib/check/session/changes.ts'

/** How a person wants a file to be read, from a form. */
type Wishes = { kind: 'read'; changes: Changes } | { kind: 'unreadable'; problem: string }

/** @param known What the organization has said of columns before; what the form says of them goes before it. */
export function readWishes(form: FormData, known: ColumnMapping): Wishes {
  try {
    const { columnMapping, ...reading } = readingIn(form)
    return {
      kind: 'read',
      changes: { ...noChanges, ...reading, columnMapping: [...known, ...columnMapping] },
    }
  } catch (cause) {
    if (cause instanceof Invalid) return { kind: 'unreadable', problem: cause.message }
    throw cause
  }
}
