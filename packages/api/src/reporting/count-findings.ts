import type { NewFinding } from '@muster/data'

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Pick<NewFinding, 'severity'>[]) {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
