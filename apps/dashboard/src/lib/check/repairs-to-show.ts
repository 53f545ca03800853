import type { CheckResult } from '@muster/intake'

type RepairGroup = CheckResult['repairGroups'][number]

/** A kind of repair, done or refused. */
export interface ShownRepairs extends RepairGroup {
  readonly isRefused: boolean
}

const mostExamples = 3

/**
 * What was repaired, kind by kind with a few examples, each example once; then what the person has refused, which is not
 * repaired any more and yet must be there to be allowed again.
 */
export function repairsToShow(
  groups: readonly RepairGroup[],
  refused: readonly string[],
  sentences: Readonly<Record<string, string>>,
): readonly ShownRepairs[] {
  const done = groups
    .filter(({ code }) => !refused.includes(code))
    .map((group) => ({ ...group, examples: different(group.examples), isRefused: false }))
  const gone = refused.map((code) => ({
    code,
    sentence: groups.find((group) => group.code === code)?.sentence ?? sentences[code] ?? code,
    count: 0,
    examples: [],
    isRefused: true,
  }))
  return [...done, ...gone]
}

const different = (examples: RepairGroup['examples']) =>
  [...new Map(examples.toReversed().map((each) => [`${each.from}\n${each.to}`, each])).values()]
    .toReversed()
    .slice(0, mostExamples)
