import { findState, type StateCode } from '@muster/metrics'
import type { Menu, MenuOffice, MenuProgram } from './menu.ts'

/** What figures are narrowed to; absent: everything. */
export interface ChosenPlaces {
  office?: MenuOffice
  program?: MenuProgram
  state?: { code: StateCode; name: string }
}

/** The programs of a kind, and the offices that have one; of one office alone if it is chosen. */
export function placesFor(
  { offices, programs }: Menu,
  kind: string,
  office?: string,
): { offices: readonly MenuOffice[]; programs: readonly MenuProgram[] } {
  const ofKind = programs.filter((program) => program.kind === kind)
  return {
    offices: offices.filter(({ code }) => ofKind.some(({ officeCode }) => officeCode === code)),
    programs: ofKind.filter(({ officeCode }) => office === undefined || officeCode === office),
  }
}

/**
 * What `?office=`, `?program=` and `?state=` ask for, of those that count a kind of thing. What is not there, or does not
 * go together, is left out, and said.
 */
export function placesInAddress(
  menu: Menu,
  kind: string,
  search: URLSearchParams,
  say: (sentence: string) => void,
): ChosenPlaces {
  const asked = (name: string) => search.get(name) ?? ''
  const office = placesFor(menu, kind).offices.find(({ code }) => code === asked('office'))
  if (asked('office') !== '' && office === undefined)
    say('The office in this address has no program that counts this. You see all offices.')

  const program = placesFor(menu, kind, office?.code).programs.find(({ code }) => code === asked('program'))
  if (asked('program') !== '' && program === undefined)
    say(
      office === undefined
        ? 'The program in this address does not count this. You see all programs.'
        : `The program in this address is none of ${office.name} that counts this. You see all of its programs.`,
    )

  const state = findState(asked('state'))
  if (asked('state') !== '' && state === undefined)
    say('There is no state with the code in this address. You see all states.')
  return {
    ...(office === undefined ? {} : { office }),
    ...(program === undefined ? {} : { program }),
    ...(state === undefined ? {} : { state }),
  }
}
