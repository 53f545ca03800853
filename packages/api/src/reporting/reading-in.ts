import type { ColumnMapping } from '@muster/intake'
import { z } from 'zod'
import { Invalid } from '../refusals.ts'
import { columnMapping, longestHeading, mostHeadings } from '../shapes/column-mapping.ts'
import { sheetIn } from './sheet-in.ts'

/** How the person who sends a file wants it to be read. */
export interface Reading {
  /** Of a workbook. */
  readonly sheet?: string
  /** What columns stand for, in this file. It goes before what the organization has said. */
  readonly columnMapping: ColumnMapping
  /** Codes of the kinds of repair that are not wanted. */
  readonly refused: readonly string[]
}

const mapping = columnMapping
  .max(mostHeadings)
  .refine((all) => all.every(({ heading }) => heading.length <= longestHeading * 4))
const codes = z.array(z.string().max(8)).max(100)

/** The fields `sheet`, `columnMapping` and `refused` of a form, the last two as JSON. @throws Invalid */
export function readingIn(form: FormData): Reading {
  const sheet = sheetIn(form)
  return {
    ...(sheet !== undefined && { sheet }),
    columnMapping: jsonIn(form, 'columnMapping', mapping),
    refused: jsonIn(form, 'refused', codes),
  }
}

function jsonIn<T>(form: FormData, name: string, shape: z.ZodType<readonly T[]>): readonly T[] {
  const text = form.get(name)
  if (text === null || text === '') return []
  const read = typeof text === 'string' ? shape.safeParse(parsed(text)) : undefined
  if (read?.success !== true)
    throw new Invalid('We could not read what you chose for this file. Choose the file again.')
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
