import { findState, spanishState } from '@muster/metrics'
import { languageNow } from './language.ts'

/** The name of a state by its code, in the language of the page. An unknown code stays as it is. */
export function stateName(code: string): string {
  const state = findState(code)
  if (state === undefined) return code
  return (languageNow() === 'es' ? spanishState(state.code) : undefined) ?? state.name
}
