/** What a rule says of one place. `row` and `column` are those of the person's own spreadsheet. */
export interface FindingPlace {
  code: string
  severity: 'error' | 'warning' | 'info'
  row: number | null
  column: string | null
  /** The place as a spreadsheet shows it: `G14`. */
  cell?: string | null
  value: string | null
  message: string
  fix: string
}

/** The findings of one rule: one cause, however many places. */
export interface FindingGroup<Finding extends FindingPlace = FindingPlace> {
  code: string
  severity: Finding['severity']
  /** The rule as a sentence; without a catalogue, what it says of the first place. */
  title: string
  /** How to mend it, when it is the same in every place. */
  fix: string | undefined
  places: readonly Finding[]
}

const bySeverity = { error: 0, warning: 1, info: 2 } as const

// A broken table or a wrong quarter makes other findings; a rule of quality makes none. `P` stops a file outright.
const tiers = ['P', 'S', 'V', 'M', 'Q']
const tierOf = (code: string) => {
  const at = tiers.indexOf(code.charAt(0))
  return at === -1 ? tiers.length : at
}

/**
 * Findings by cause, most damaging first: errors before warnings, then what makes other findings, then what is there
 * most often. Inside a group they keep their order. `sentenceOf` gives the published sentence of a rule.
 */
export function groupFindings<Finding extends FindingPlace>(
  findings: readonly Finding[],
  sentenceOf: (code: string) => string | undefined = () => undefined,
): readonly FindingGroup<Finding>[] {
  const groups = Map.groupBy(findings, ({ code, severity }) => `${severity} ${code}`)
  return [...groups.values()]
    .flatMap((places): FindingGroup<Finding>[] => {
      const [first] = places
      if (first === undefined) return []
      const sameFix = places.every(({ fix }) => fix === first.fix)
      return [
        {
          code: first.code,
          severity: first.severity,
          title: sentenceOf(first.code) ?? first.message,
          fix: sameFix ? first.fix : undefined,
          places,
        },
      ]
    })
    .sort(
      (one, other) =>
        bySeverity[one.severity] - bySeverity[other.severity] ||
        tierOf(one.code) - tierOf(other.code) ||
        other.places.length - one.places.length ||
        (one.code < other.code ? -1 : 1),
    )
}
