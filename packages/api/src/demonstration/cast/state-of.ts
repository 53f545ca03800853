import { findState, type StateCode } from '@muster/metrics'

/** The state that the roster names. Throws RangeError for a slip in the roster. */
export function stateOf(code: string): StateCode {
  const state = findState(code)
  if (state === undefined) throw new RangeError(`The roster names a state that does not exist: ${code}`)
  return state.code
}
