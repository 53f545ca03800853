/** A form's field that carries JSON, parsed; undefined for one that does not. */
export function parsedJson(field: FormDataEntryValue | null): unknown {
  if (typeof field !== 'string') return undefined
  try {
    return JSON.parse(field)
  } catch {
    return undefined
  }
}
