import { cellPrivacyRules, personalRuleFor, personalSpans } from '@muster/intake'

const whatOf = new Map(cellPrivacyRules.map(({ code, what }) => [code, what]))

/** How many places are named; whoever has more sees them once these are gone. */
const mostNamed = 5

interface Looking {
  /** Codes of rules that do not count here. */
  readonly except?: readonly string[]
}

/**
 * What in a text may say who a person is, and where, in words: `a telephone number (line 2, character 14)`. The text
 * itself is never repeated. Undefined if there is nothing.
 */
export function personalIn(text: string, { except = [] }: Looking = {}): string | undefined {
  const counts = ({ code }: { code: string }) => !except.includes(code)
  // Places stay where they are when each white sign becomes a blank.
  const found = personalSpans(text).filter(counts)
  const spans = found.length > 0 ? found : personalSpans(text.replaceAll(/\s/g, ' ')).filter(counts)
  if (spans.length > 0) {
    const named = spans
      .slice(0, mostNamed)
      .map(({ code, start }) => `${whatOf.get(code) ?? 'something personal'} (${placeAt(text, start)})`)
    return new Intl.ListFormat('en-US').format(named)
  }
  // Parted by many blanks or empty lines: it is there, and has no single place.
  const rule = personalRuleFor(text.replaceAll(/\s+/g, ' '))
  return rule !== undefined && counts(rule) ? rule.what : undefined
}

function placeAt(text: string, start: number): string {
  const before = text.slice(0, start)
  const line = before.split('\n').length
  const character = [...before.slice(before.lastIndexOf('\n') + 1)].length + 1
  return `line ${line}, character ${character}`
}
