import { InputFault } from './input-fault.ts'
import type { Contributors } from './inner-table.ts'
import { parseCount, parseRecord } from './parse-parts.ts'

/** Who made a count: a number of organizations, or `{ "name": count }` that adds up to it. Undefined where it is absent. */
export function parseContributors(input: unknown, count: number, where: string): Contributors | undefined {
  if (input === undefined || input === null) return undefined
  if (typeof input === 'number') {
    const number = parseCount(input, where)
    if (number === 0 && count > 0)
      throw new InputFault(`${where} is 0, but the count is ${count}. Somebody counted it.`)
    return number
  }
  const parts = new Map(
    Object.entries(parseRecord(input, where))
      .map(([name, part]) => [name, parseCount(part, `${where}.${name}`)] as const)
      .filter(([, part]) => part > 0),
  )
  const sum = [...parts.values()].reduce((one, other) => one + other, 0)
  if (sum !== count) throw new InputFault(`${where} adds up to ${sum}, but the count is ${count}.`)
  return parts
}
