import { closestCode, type Named } from './closest-code.ts'

/** Advice with the code that was probably meant; none if there is no such code. */
export function offerCode(text: string, entries: readonly Named[]): string | undefined {
  const meant = closestCode(text, entries)
  return meant && `If you mean “${meant.label}”, write ${meant.code}.`
}
