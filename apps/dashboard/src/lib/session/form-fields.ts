import type { FormValues } from './kept-forms.ts'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

// Passwords, codes and files are never kept; hidden fields and buttons say nothing that a person typed.
const neverKept = new Set(['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'])

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement

const mayBeKept = (field: Field): boolean =>
  field.name !== '' && !neverKept.has(field.type) && field.autocomplete !== 'one-time-code'

const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio'

interface KeptField {
  field: Field
  /** What names it, also when the page is made anew. */
  key: string
  /** The hidden field with `data-seen` before it: what stood in it when the person wrote. */
  seen: HTMLInputElement | undefined
}

function keptFields(form: HTMLFormElement): KeptField[] {
  const kept: KeptField[] = []
  const count = new Map<string, number>()
  let seen: HTMLInputElement | undefined
  for (const field of [...form.elements].filter(isField)) {
    if (field instanceof HTMLInputElement && field.dataset['seen'] !== undefined) seen = field
    if (!mayBeKept(field)) continue
    const nth = count.get(field.name) ?? 0
    count.set(field.name, nth + 1)
    kept.push({ field, key: field.id === '' ? `${field.name} ${nth}` : `#${field.id}`, seen })
  }
  return kept
}

const valueOf = (field: Field): string => (isTick(field) ? String(field.checked) : field.value)

/** What stands in a form now, except in fields that ask not to be kept. */
export function readFields(form: HTMLFormElement): FormValues {
  return Object.fromEntries(
    keptFields(form)
      .filter(({ field }) => field.dataset['keep'] !== 'no')
      .map(({ field, key, seen }) => [key, { value: valueOf(field), ...(seen && { seen: seen.value }) }]),
  )
}

/** Puts values back, and lets the page know as if they had been typed. Whether anything is different now. */
export function putFields(form: HTMLFormElement, values: FormValues): boolean {
  let changed = false
  for (const { field, key, seen } of keptFields(form)) {
    const kept = values[key]
    if (kept === undefined || kept.value === valueOf(field) || !takes(field, kept.value)) continue
    changed = true
    // The person answers to what they saw: what somebody else has said since is shown to them when they send it.
    if (seen && kept.seen !== undefined && kept.seen !== seen.value) {
      seen.value = kept.seen
      tell(seen)
    }
    put(field, kept.value)
    tell(field)
    unfold(field)
  }
  return changed
}

/** What cannot be chosen any more is not put back. */
const takes = (field: Field, value: string): boolean =>
  !(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value)

function put(field: Field, value: string): void {
  if (isTick(field)) field.checked = value === 'true'
  else field.value = value
}

function tell(field: Field): void {
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Opens whatever is folded around a field, so that the person sees what was put back. */
function unfold(field: Element): void {
  for (let at = field.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true
}
