import { Invalid, NotFound } from '../../refusals.ts'
import type { Settings } from '../../settings.ts'
import type { FederationProvider } from './federation-provider.ts'
import { ProviderSilent } from './provider-silent.ts'
import { TokenRefused } from './token-refused.ts'

/** The providers that people can choose from; none without the address at which they send people back. */
export const federatedProviders = ({ federation = [], origin }: Settings): { id: string; name: string }[] =>
  origin === undefined ? [] : federation.map(({ id, name }) => ({ id, name }))

/** Of the providers that people can choose from, those with these issuers. */
export const providersOf = (
  settings: Settings,
  issuers: readonly string[],
): { id: string; name: string }[] => {
  const known = new Set(
    (settings.federation ?? []).filter(({ issuer }) => issuers.includes(issuer)).map(({ id }) => id),
  )
  return federatedProviders(settings).filter(({ id }) => known.has(id))
}

/** A provider and where it sends people back. @throws NotFound for one that is not set up */
export function providerNamed(
  { federation = [], origin }: Settings,
  id: string,
): { provider: FederationProvider; redirectURI: string } {
  const provider = federation.find((each) => each.id === id)
  if (provider === undefined || origin === undefined) throw new NotFound('way to sign in')
  return { provider, redirectURI: new URL(`/sign-in/federated/${id}/callback`, origin).href }
}

/** What went wrong with a provider, as a sentence for the person who waits. Everything else is thrown on. @throws Invalid */
export function refuseFor({ name }: FederationProvider, error: unknown): never {
  if (error instanceof ProviderSilent) {
    throw new Invalid(
      `${name} does not answer at the moment. Try again in a few minutes, or sign in another way.`,
    )
  }
  if (error instanceof TokenRefused) {
    throw new Invalid(`We could not make sure that this answer of ${name} is for you. Start again.`)
  }
  throw error
}
