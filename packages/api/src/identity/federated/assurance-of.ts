import type { FederationProvider } from './federation-provider.ts'

export type Assurance = 'one' | 'two'

/** What a verified token says of how somebody signed in. */
export interface SaidOfSignIn {
  readonly acr?: string | undefined
  readonly aal?: string | undefined
}

/**
 * How much a verified token proves: two factors if everything that two factors are asked for with came back, one if that
 * of the lower level did, undefined if neither. What was asked for proves nothing: a provider need not do it.
 * Login.gov says the service level in `acr` and the level of authentication beside it, in `aal`.
 */
export function assuranceOf(
  { acr = '', aal = '' }: SaidOfSignIn,
  { acrOne, acrTwo }: Pick<FederationProvider, 'acrOne' | 'acrTwo'>,
): Assurance | undefined {
  const said = new Set([...acr.split(' '), aal])
  const hasAll = (asked: string) => asked.split(' ').every((value) => said.has(value))
  if (hasAll(acrTwo)) return 'two'
  return hasAll(acrOne) ? 'one' : undefined
}

/** How much a session was opened with at a provider: whoever proves anew who they are proves no less. */
export const assuranceOfSession = ({ method }: { method?: string | null | undefined }): Assurance =>
  method === 'federated' ? 'two' : 'one'
