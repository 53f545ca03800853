import { paths } from '#lib/paths.ts'

/** The page with one of those that are compared left out; the other filters stay. */
export function withoutPick(query: string, code: string): string {
  const others = [...new URLSearchParams(query)].filter(([name, value]) => name !== 'pick' || value !== code)
  return paths.dashboardView('compare', new URLSearchParams(others).toString())
}
