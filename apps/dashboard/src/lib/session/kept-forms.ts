// What a person has typed and not sent yet outlives the end of their session, in this tab of this browser only.
// An entry is kept while they type. When the tab is next seen without anybody signed in, the session ended: what is
// kept then waits for the same person at the same address. In every other case it is forgotten.

/** What stands in one field; with it what the person had before them when they wrote it, if the page says so. */
export interface FieldValue {
  value: string
  seen?: string
}

/** A form's fields. */
export type FormValues = Readonly<Record<string, FieldValue>>

/** The fields that a person has changed: what others say in the rest when the page comes back is not written over. */
export const changedFields = (before: FormValues, now: FormValues): FormValues =>
  Object.fromEntries(Object.entries(now).filter(([key, { value }]) => before[key]?.value !== value))

/** Where a form stands: whose it is, on which address, and which of the address's forms. */
export interface FormPlace {
  personId: string
  /** Path and query. */
  address: string
  form: string
}

interface Kept extends FormPlace {
  values: FormValues
  /** The session ended since: to be put back. */
  waiting: boolean
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const key = 'muster.kept'

/** Keeps what was typed into a form, in place of what was kept of it before. */
export function keepForm(shelf: Shelf, place: FormPlace, values: FormValues): void {
  const others = read(shelf).filter((each) => !isAt(each, place))
  write(shelf, Object.keys(values).length === 0 ? others : [...others, { ...place, values, waiting: false }])
}

/** Forgets one form: it was sent or emptied. */
export function forgetForm(shelf: Shelf, place: FormPlace): void {
  write(
    shelf,
    read(shelf).filter((each) => !isAt(each, place)),
  )
}

/** Forgets all: the person signed out. */
export const forgetForms = (shelf: Shelf): void => write(shelf, [])

/**
 * Says who is seen on a page. Nobody: the session ended, and what is kept waits from now on. Somebody: what waits for
 * them goes on waiting, the rest was sent or left behind, or is another person's, and is forgotten.
 */
export function seenOnPage(shelf: Shelf, personId: string | null): void {
  const kept = read(shelf)
  write(
    shelf,
    personId === null
      ? kept.map((each) => ({ ...each, waiting: true }))
      : kept.filter((each) => each.waiting && each.personId === personId),
  )
}

/** What waits for a form, to be put back; it is kept as if it had just been typed. */
export function takeWaiting(shelf: Shelf, place: FormPlace): FormValues | undefined {
  const found = read(shelf).find((each) => each.waiting && isAt(each, place))
  if (found !== undefined) keepForm(shelf, place, found.values)
  return found?.values
}

const isAt = (kept: Kept, place: FormPlace) =>
  kept.personId === place.personId && kept.address === place.address && kept.form === place.form

function read(shelf: Shelf): readonly Kept[] {
  const text = shelf.getItem(key)
  if (text === null) return []
  try {
    const kept: unknown = JSON.parse(text)
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    return []
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  if (!('personId' in value && 'address' in value && 'form' in value && 'waiting' in value)) return false
  if (!('values' in value) || typeof value.values !== 'object' || value.values === null) return false
  return Object.values(value.values).every(isFieldValue)
}

const isFieldValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string'

function write(shelf: Shelf, kept: readonly Kept[]): void {
  try {
    if (kept.length === 0) shelf.removeItem(key)
    else shelf.setItem(key, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing, or no more: people can work without this.
  }
}
