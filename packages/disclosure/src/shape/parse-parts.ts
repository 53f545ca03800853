import { InputFault } from './input-fault.ts'
import type { Place } from './inner-table.ts'

/** Pieces of parsed JSON, each with the sentence for when it is something else. `where` names the place. */
export function parseRecord(input: unknown, where: string): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputFault(`${where} must be an object, not ${shown(input)}.`)
  return { ...input }
}

export function parseList(input: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(input)) throw new InputFault(`${where} must be a list, not ${shown(input)}.`)
  return input
}

/** A count: a whole number from 0 up. */
export function parseCount(input: unknown, where: string): number {
  if (typeof input !== 'number' || !Number.isSafeInteger(input) || input < 0)
    throw new InputFault(`${where} must be a whole number from 0 up, not ${shown(input)}.`)
  return input
}

export function parsePlace(input: unknown, where: string): Place {
  const place = parseRecord(input, where)
  return Object.fromEntries(
    Object.entries(place).map(([dimension, value]) => {
      if (typeof value !== 'string' || value === '')
        throw new InputFault(`${where}.${dimension} must be a text, not ${shown(value)}.`)
      return [dimension, value]
    }),
  )
}

const shown = (input: unknown): string => {
  const text = JSON.stringify(input) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
