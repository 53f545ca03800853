import type { Coverage } from '@muster/data'
import type { IndicatorView } from '../shapes/indicator.ts'

/** How many of the reports behind a figure are in, office by office, by code. */
export function coverageByOffice(
  coverage: readonly Coverage[],
  programs: readonly { readonly id: string; readonly officeCode: string }[],
  offices: readonly { readonly code: string; readonly name: string }[],
): IndicatorView['coverageByOffice'] {
  const officeOf = new Map(programs.map(({ id, officeCode }) => [id, officeCode]))
  const byOffice = Map.groupBy(coverage, ({ programId }) => officeOf.get(programId))
  return offices.flatMap(({ code, name }) => {
    const own = byOffice.get(code) ?? []
    const expected = own.reduce((sum, each) => sum + each.expected, 0)
    if (expected === 0) return []
    return [{ office: code, name, reported: own.reduce((sum, each) => sum + each.accepted, 0), expected }]
  })
}
