/** A provider did not answer, or not as OpenID Connect asks. */
export class ProviderSilent extends Error {
  override readonly name = 'ProviderSilent'
  constructor(cause: unknown) {
    super('The provider did not answer.', { cause })
  }
}
