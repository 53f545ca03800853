import { findAgency } from './agencies.ts'

/**
 * The agencies that an office of this agency speaks for: the agency itself, and the department that it is part of. Not
 * the other way: a department does not speak for the offices inside it.
 */
export function answersFor(agency: string): readonly string[] {
  const department = findAgency(agency)?.partOf
  return department === undefined ? [agency] : [agency, department]
}

/** The first of these leading agencies that an office of `agency` speaks for, or undefined. */
export function speaksFor(agency: string, leads: readonly string[]): string | undefined {
  const own = answersFor(agency)
  return own.find((code) => leads.includes(code))
}
