import { lettersChanged } from '../findings/repair-kinds.ts'
import { repairIf, type Read } from './read.ts'

/** A code of the dictionary in small letters. */
export function readCode(text: string): Read<string> {
  const value = text.toLowerCase()
  return { value, repairs: repairIf(lettersChanged, text, value) }
}
