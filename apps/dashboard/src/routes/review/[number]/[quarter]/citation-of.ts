interface Explained {
  code: string
  findings: readonly { message: string }[]
}

/**
 * The words with which an officer begins to ask about what a rule found: which rule, and what it said first. Undefined if
 * nobody asks, or the report has nothing of that rule.
 */
export function citationOf(groups: readonly Explained[], code: string | null): string | undefined {
  const group = groups.find((each) => each.code === code)
  const [first, ...more] = group?.findings ?? []
  if (group === undefined || first === undefined) return undefined
  const places = more.length === 0 ? '' : `, in ${more.length + 1} places, first`
  return `Rule ${group.code}${places}: ${first.message}\n`
}
