import { proveAgain } from '@muster/api'
import { proofFields } from '#lib/account/proof-fields.ts'
import { readProof } from '#lib/account/read-proof.ts'
import { withSession, type SessionEvent } from './session.ts'

/** Whether a form was sent by the person themselves. `errors`: for the form, as `ErrorSummary` and `ProveAgain` take them. */
export type ProvenByForm =
  | { kind: 'proven' }
  | { kind: 'refused'; status: 400 | 404 | 409 | 422 | 429; errors: { field: string; message: string }[] }

/**
 * Proves who sent a form by the fields of `ProveAgain.svelte` in it. Those who proved it in the last five minutes need
 * not do it again. What is asked of the api afterwards, in the same request, is asked as somebody who has.
 */
export async function proveFromForm(event: SessionEvent, form: FormData): Promise<ProvenByForm> {
  const proof = readProof(form)
  if (proof === undefined) {
    if (event.locals.me?.proven) return { kind: 'proven' }
    const field = form.has(proofFields.password) || !form.has(proofFields.code) ? 'password' : 'code'
    return refusedAt(400, proofFields[field], missing[field])
  }
  const tried = await withSession(event, (request) => proveAgain(request, proof))
  if (tried.kind === 'done') return { kind: 'proven' }
  const field = 'code' in proof ? 'code' : 'passkey' in proof ? 'passkey' : 'password'
  return refusedAt(tried.status, proofFields[field], tried.message)
}

const missing = {
  password: 'Enter your password, so that nobody else can do this for you.',
  code: 'Enter the code of your authenticator app, so that nobody else can do this for you.',
}

const refusedAt = (
  status: Extract<ProvenByForm, { kind: 'refused' }>['status'],
  field: string,
  message: string,
): ProvenByForm => ({ kind: 'refused', status, errors: [{ field, message }] })
