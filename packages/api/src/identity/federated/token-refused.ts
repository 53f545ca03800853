/** What came back does not prove who signed in. The cause is for nobody to read but a debugger: it may quote a token. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
  constructor(cause: unknown) {
    super('The answer of the provider was refused.', { cause })
  }
}
