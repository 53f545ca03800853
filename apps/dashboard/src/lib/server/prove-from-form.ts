import { federatedProviders, proveAgain, startFederatedProof } from '@muster/api'
import { proofFields } from '#lib/account/proof-fields.ts'
import { readProof } from '#lib/account/read-proof.ts'
import { contextOf } from './caller.ts'
import { withSession, type SessionEvent } from './session.ts'

/**
 * Whether a form was sent by the person themselves. `errors`: for the form, as `ErrorSummary` and `ProveAgain` take them.
 * `elsewhere`: they prove it at a provider, whose page comes next; `OnTheWay` leads there.
 */
export type ProvenByForm =
  | { kind: 'proven' }
  | { kind: 'elsewhere'; name: string; location: string }
  | { kind: 'refused'; status: 400 | 404 | 409 | 422 | 429; errors: { field: string; message: string }[] }

/**
 * Proves who sent a form by the fields of `ProveAgain.svelte` in it. Those who proved it in the last five minutes need
 * not do it again. What is asked of the api afterwards, in the same request, is asked as somebody who has.
 * @param next Where a provider's page sends them back to.
 */
export async function proveFromForm(
  event: SessionEvent,
  form: FormData,
  { next }: { next: string },
): Promise<ProvenByForm> {
  const proof = readProof(form)
  if (proof === undefined) {
    if (event.locals.me?.proven) return { kind: 'proven' }
    const field = (['password', 'code'] as const).find((each) => form.has(proofFields[each])) ?? 'provider'
    return refusedAt(400, proofFields[field], missing[field])
  }
  if ('provider' in proof) return proveElsewhere(event, { provider: proof.provider, next })
  const tried = await withSession(event, (request) => proveAgain(request, proof))
  if (tried.kind === 'done') return { kind: 'proven' }
  const field = 'code' in proof ? 'code' : 'passkey' in proof ? 'passkey' : 'password'
  return refusedAt(tried.status, proofFields[field], tried.message)
}

async function proveElsewhere(
  event: SessionEvent,
  { provider, next }: { provider: string; next: string },
): Promise<ProvenByForm> {
  const tried = await withSession(event, (request) => startFederatedProof(request, { provider, next }))
  if (tried.kind === 'refused') return refusedAt(tried.status, proofFields.provider, tried.message)
  const { settings } = await contextOf(event)
  const name = federatedProviders(settings).find(({ id }) => id === provider)?.name ?? provider
  return { kind: 'elsewhere', name, location: tried.value.location }
}

const missing = {
  password: 'Enter your password, so that nobody else can do this for you.',
  code: 'Enter the code of your authenticator app, so that nobody else can do this for you.',
  provider: 'First confirm that it is you, so that nobody else can do this for you.',
}

const refusedAt = (
  status: Extract<ProvenByForm, { kind: 'refused' }>['status'],
  field: string,
  message: string,
): ProvenByForm => ({ kind: 'refused', status, errors: [{ field, message }] })
