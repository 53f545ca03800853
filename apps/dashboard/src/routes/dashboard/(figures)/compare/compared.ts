import { states } from '@muster/metrics'
import type { Filters } from '#lib/dashboard/filters/filters-in-address.ts'
import type { Choice, FilterField, Menu } from '#lib/dashboard/filters/menu.ts'
import { placesFor } from '#lib/dashboard/filters/places-in-address.ts'

/** What can be compared with its like. */
export type ComparedKind = 'program' | 'office' | 'state' | 'organization'

export interface Compared {
  of: ComparedKind
  /** `Program`, `programs`. */
  label: string
  plural: string
  /** Those that are compared, and those that could be as well. */
  picked: readonly Choice[]
  others: readonly Choice[]
}

interface Organization {
  id: string
  name: string
  programKinds: readonly string[]
}

/** More lines than this cannot be told from each other. */
export const mostCompared = 8

const kinds: readonly { of: ComparedKind; label: string; plural: string }[] = [
  { of: 'program', label: 'Program', plural: 'programs' },
  { of: 'office', label: 'Office', plural: 'offices' },
  { of: 'state', label: 'State', plural: 'states' },
  { of: 'organization', label: 'Organization', plural: 'organizations' },
]

/** What `?of=` asks for: programs without it, organizations only of those who work for an office. */
export function comparedKindIn(search: URLSearchParams, mayOrganizations: boolean): ComparedKind {
  const found = kinds.find(({ of }) => of === search.get('of'))?.of ?? 'program'
  return found === 'organization' && !mayOrganizations ? 'program' : found
}

/**
 * What `?pick=` asks for, each once: those that are there and count this. Programs and offices are few: without a wish all
 * of them are compared, up to eight.
 */
export function comparedInAddress(
  of: ComparedKind,
  {
    menu,
    filters,
    organizations,
    search,
  }: {
    menu: Menu
    filters: Filters
    organizations: readonly Organization[]
    search: URLSearchParams
  },
): Compared {
  const { label, plural } = kinds.find((kind) => kind.of === of) ?? { label: 'Program', plural: 'programs' }
  const all = choicesOf(of, menu, filters.metric.programKind, organizations)
  const asked = [...new Set(search.getAll('pick').filter(Boolean))]
  const found = asked.flatMap((code) => all.filter((choice) => choice.code === code))
  if (found.length < asked.length)
    filters.notices.push(
      `Of what was chosen, ${asked.length - found.length} cannot be compared here: they are not there, not yours, or count something else.`,
    )
  if (found.length > mostCompared)
    filters.notices.push(`Up to ${mostCompared} can be compared. You see the first ${mostCompared}.`)
  const few = of === 'program' || of === 'office'
  const picked = (found.length === 0 && few ? all : found).slice(0, mostCompared)
  return { of, label, plural, picked, others: all.filter((choice) => !picked.includes(choice)) }
}

function choicesOf(
  of: ComparedKind,
  menu: Menu,
  kind: string,
  organizations: readonly Organization[],
): Choice[] {
  const places = placesFor(menu, kind)
  if (of === 'state') return states.map(({ code, name }) => ({ code, label: name }))
  if (of === 'organization')
    return organizations
      .filter(({ programKinds }) => programKinds.includes(kind))
      .map(({ id, name }) => ({ code: id, label: name }))
  return (of === 'program' ? places.programs : places.offices).map(({ code, name }) => ({
    code,
    label: name,
  }))
}

export const kindField = (of: ComparedKind, mayOrganizations: boolean): FilterField => ({
  name: 'of',
  label: 'Compare',
  value: of,
  options: kinds
    .filter((kind) => kind.of !== 'organization' || mayOrganizations)
    .map((kind) => ({ code: kind.of, label: kind.plural.charAt(0).toUpperCase() + kind.plural.slice(1) })),
})
