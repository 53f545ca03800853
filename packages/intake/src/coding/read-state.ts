import { findState, type StateCode } from '@muster/metrics'
import { lettersChanged } from '../findings/repair-kinds.ts'
import { repairIf, type Read } from './read.ts'

/** A state by its two letters; undefined for any other text. */
export function readState(text: string): Read<StateCode> | undefined {
  const state = text.length === 2 ? findState(text.toUpperCase()) : undefined
  return state && { value: state.code, repairs: repairIf(lettersChanged, text, state.code) }
}
