import type { Proof } from '@muster/api'
import { parsedJson } from '#lib/parsed-json.ts'
import { proofFields } from './proof-fields.ts'

/** What a form gives to prove who sent it, or where the person wants to prove it; undefined if nothing. */
export function readProof(form: FormData): Proof | { provider: string } | undefined {
  const textOf = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  // The button that was pressed, whatever else stands in the form.
  const provider = textOf(proofFields.provider)
  if (provider !== '') return { provider }
  const passkey = textOf(proofFields.passkey)
  if (passkey !== '') return { passkey: parsedJson(passkey) }
  // Apps show the code in two groups, and people copy the gap.
  const code = textOf(proofFields.code).replaceAll(/\s/g, '')
  if (code !== '') return { code }
  const password = textOf(proofFields.password)
  if (password !== '') return { password }
  return form.has(proofFields.demonstration) ? { demonstration: true } : undefined
}
