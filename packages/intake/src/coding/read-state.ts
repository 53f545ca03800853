import { findState, states, type State, type StateCode } from '@muster/metrics'
import { fipsRead, stateAbbreviationRead, stateNameRead } from '../findings/cell-repair-kinds.ts'
import { lettersChanged, type RepairKind } from '../findings/repair-kinds.ts'
import { headingKey } from '../layout/column-mapping.ts'
import { otherStateNames, stateAbbreviations } from './state-writings.ts'
import type { Read } from './read.ts'

/** Nobody writes a state longer than this. */
const longest = 80

/** A state by its two letters, its name, its usual abbreviation or its FIPS number; undefined for any other text. */
export function readState(text: string): Read<StateCode> | undefined {
  // A question mark says that the person is not sure.
  if (text.length > longest || text.includes('?')) return undefined
  const plain = findState(text.toUpperCase())
  if (plain?.code === text) return { value: plain.code, repairs: [] }
  const found = plain && { state: plain, kind: lettersChanged }
  const { state, kind } = found ?? writtenOut(text) ?? twiceOver(text) ?? {}
  return state && kind && { value: state.code, repairs: [{ kind, from: text, to: state.code }] }
}

interface Found {
  readonly state: State
  readonly kind: RepairKind
}

function writtenOut(text: string): Found | undefined {
  const key = lettersOf(text)
  const number = /^\d{1,2}$/.test(text) ? text.padStart(2, '0') : ''
  const finds = [
    { state: byName.get(key), kind: stateNameRead },
    { state: byAbbreviation.get(key), kind: stateAbbreviationRead },
    { state: byFips.get(number), kind: fipsRead },
  ]
  for (const { state, kind } of finds) if (state !== undefined) return { state, kind }
  return undefined
}

/** `Texas (TX)`, `TX - Texas`, `48 Texas`: read if both say the same. */
function twiceOver(text: string): Found | undefined {
  const [first, second, third] = text
    .replace(/^(\d{2}) (?=\p{L})/u, '$1,')
    .split(/[(),/:–—-]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (first === undefined || second === undefined || third !== undefined) return undefined
  const one = stateOf(first)
  return one !== undefined && one === stateOf(second) ? { state: one, kind: stateNameRead } : undefined
}

const stateOf = (text: string): State | undefined => findState(text.toUpperCase()) ?? writtenOut(text)?.state

const lettersOf = (text: string): string => headingKey(text).replaceAll(' ', '')

const byFips = new Map<string, State>(states.map((state) => [state.fips, state]))
const byName = new Map<string, State>()
const byAbbreviation = new Map<string, State>()
for (const state of states) {
  for (const name of [state.name, `State of ${state.name}`, ...(otherStateNames[state.code] ?? [])])
    byName.set(lettersOf(name), state)
  for (const short of [state.code, ...(stateAbbreviations[state.code] ?? [])])
    byAbbreviation.set(lettersOf(short), state)
}
