import { paths } from '#lib/paths.ts'

interface Entered {
  kind: 'action' | 'objective' | 'theme'
  /** `5.2`, `5`. */
  id: string
  year: string
  what?: 'narrative'
}

/** Where a person goes on after entering something: the page of the objective or of the themes, which says what was done. */
export function backTo({ kind, id, year, what }: Entered): string {
  const done = [kind, id, year, ...(what === undefined ? [] : [what])].join('-')
  if (kind === 'theme') return paths.themes({ done })
  const fiscalYear = year === 'beyond' ? undefined : Number(year.slice(2))
  return paths.objective(id.split('.')[0] ?? id, { ...(fiscalYear && { fiscalYear }), done })
}
