import { states } from '@muster/metrics'
import { closestCode } from '../coding/closest-code.ts'
import { readState } from '../coding/read-state.ts'
import type { CellRule } from './cell-rule.ts'

const byName = states.map(({ code, name }) => ({ code: name, label: code }))

export const stateIsKnown: CellRule = {
  code: 'V105',
  tier: 'V',
  severity: 'error',
  column: 'state',
  sentence: 'The state is one of 56 two-letter codes of states, the District of Columbia and territories.',
  fix: 'Write the two letters that the Postal Service uses, such as TX.',
  source: 'FIPS 5-2, U.S. Census Bureau',
  judge: (text) => {
    if (readState(text) !== undefined) return undefined
    if (text === '') return { message: 'This row names no state.' }
    return { message: 'This is not the code of a state.', fix: () => offer(text) }
  },
}

function offer(text: string): string | undefined {
  const meant = closestCode(text, byName)
  return meant && `If you mean ${meant.code}, write ${meant.label}.`
}
