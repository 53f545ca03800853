/** Puts the cursor into a field that appears, behind its text. */
export function takeFocus(field: HTMLInputElement): void {
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
}
