import { parseFiscalQuarter, readFiscalQuarter, type FiscalQuarter } from '@muster/metrics'
import { lettersChanged, quarterRewritten } from '../findings/repair-kinds.ts'
import type { Read } from './read.ts'

/** Nobody writes a quarter longer than this. */
const longest = 80

/** A quarter in any writing that is clear; undefined for any other text. */
export function readQuarter(text: string): Read<FiscalQuarter> | undefined {
  const plain = parseFiscalQuarter(text)
  if (plain !== undefined) return { value: plain, repairs: [] }
  const value = text.length > longest ? undefined : readFiscalQuarter(text)
  if (value === undefined) return undefined
  const kind = text.toUpperCase() === value ? lettersChanged : quarterRewritten
  return { value, repairs: [{ kind, from: text, to: value }] }
}
