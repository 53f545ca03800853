import { formFor, type FiscalQuarter, type ProgramKind } from '@muster/metrics'
import { strata, stratumId } from '../coding/strata.ts'

/** A form, by numbers of strata. */
export interface FormIndex {
  /** 1 for each stratum that the form asks for. */
  readonly asks: Uint8Array
  /** Strata that need an answer, in the order of the form. */
  readonly required: readonly number[]
  /** Whether it asks for nothing, as before the dictionary begins. */
  readonly isEmpty: boolean
}

const forms = new Map<string, FormIndex>()

/** The form of a program for a quarter. */
export function formIndex(program: ProgramKind, quarter: FiscalQuarter): FormIndex {
  const key = `${program} ${quarter}`
  const known = forms.get(key)
  if (known !== undefined) return known
  const asks = new Uint8Array(strata.length)
  const required: number[] = []
  const lines = formFor(program, quarter)
  for (const line of lines) {
    const id = stratumId(line)
    asks[id] = 1
    if (line.required) required.push(id)
  }
  const form = { asks, required, isEmpty: lines.length === 0 }
  forms.set(key, form)
  return form
}
