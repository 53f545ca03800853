import { closestCode, type Named } from './closest-code.ts'
import { entriesLabelled } from './read-code.ts'

/** Advice with the code that was probably meant; with all of them if a label is shared; none if there is no such code. */
export function offerCode(text: string, entries: readonly Named[]): string | undefined {
  const sharing = entriesLabelled(text, entries)
  if (sharing.length > 1)
    return `This label stands for more than one: write ${sharing.map(({ code }) => code).join(' or ')}.`
  const meant = closestCode(text, entries)
  return meant && `If you mean “${meant.label}”, write ${meant.code}.`
}
