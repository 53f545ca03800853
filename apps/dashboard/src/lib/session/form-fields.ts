import type { FormValues } from './kept-forms.ts'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

// Passwords, codes and files are never kept; hidden fields and buttons say nothing that a person typed.
const neverKept = new Set(['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'])

/** The fields of a form whose entries may be kept. */
function keptFields(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement) &&
      element.name !== '' &&
      !neverKept.has(element.type) &&
      element.autocomplete !== 'one-time-code',
  )
}

const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio'

/** What stands in a form now. A name with nothing ticked or chosen is there with no value. */
export function readFields(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {}
  for (const field of keptFields(form)) {
    const own = (values[field.name] ??= [])
    if (field instanceof HTMLSelectElement) own.push(...[...field.selectedOptions].map(({ value }) => value))
    else if (!isTick(field) || field.checked) own.push(field.value)
  }
  return values
}

/** Puts values back, and lets the page know as if they had been typed. Whether anything is different now. */
export function putFields(form: HTMLFormElement, values: FormValues): boolean {
  const left = new Map(Object.entries(values).map(([name, each]) => [name, [...each]]))
  let changed = false
  for (const field of keptFields(form)) {
    const own = left.get(field.name)
    if (own === undefined || !putField(field, own)) continue
    changed = true
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  return changed
}

function putField(field: Field, own: string[]): boolean {
  if (field instanceof HTMLSelectElement) {
    let changed = false
    for (const option of field.options) {
      const selected = own.includes(option.value)
      changed ||= option.selected !== selected
      option.selected = selected
    }
    return changed
  }
  if (isTick(field)) {
    const checked = own.includes(field.value)
    if (field.checked === checked) return false
    field.checked = checked
    return true
  }
  const value = own.shift()
  if (value === undefined || field.value === value) return false
  field.value = value
  return true
}
