import type { FindingPlace } from '#lib/check/group-findings.ts'
import type { ExplanationGroup } from './explanation-group.ts'

/** The findings that ask for no explanation: those of other rules, or of another severity. */
export function othersThan<Finding extends FindingPlace>(
  findings: readonly Finding[],
  groups: readonly Pick<ExplanationGroup, 'code' | 'findings'>[],
): Finding[] {
  const asked = new Set(
    groups.flatMap(({ findings: own }) => own.map(({ code, severity }) => `${severity} ${code}`)),
  )
  return findings.filter(({ code, severity }) => !asked.has(`${severity} ${code}`))
}
