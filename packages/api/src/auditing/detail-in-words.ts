/**
 * What the record keeps of an event, as one line, what changed first: `status: from submitted to accepted; revision: 2`.
 * `names`: of people, organizations and offices that it speaks of by their ids.
 */
export function detailInWords(
  detail: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const say = (value: unknown) => inWords(value, names)
  const changed = Object.keys(detail)
    .flatMap((key) => /^(.+)From$/.exec(key)?.[1] ?? [])
    .filter((name) => `${name}To` in detail)
  const told = new Set(changed.flatMap((name) => [`${name}From`, `${name}To`]))
  return [
    ...changed.map(
      (name) => `${wordsOf(name)}: from ${say(detail[`${name}From`])} to ${say(detail[`${name}To`])}`,
    ),
    ...Object.entries(detail)
      .filter(([key]) => !told.has(key))
      .map(([key, value]) => `${wordsOf(key)}: ${say(value)}`),
  ].join('; ')
}

/** `notExplained` → `not explained`. */
const wordsOf = (name: string) => name.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)

function inWords(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null) return 'none'
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((each) => inWords(each, names)).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'string') return JSON.stringify(value)
  const name = names.get(value)
  if (name !== undefined) return `${value.split(' ')[0]} ${name}`
  // Codes, such as `nothing_to_report`.
  return /^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value
}
