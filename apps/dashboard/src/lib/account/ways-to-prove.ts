/** How a person can show that it is still they, beside the one click of the demonstration. */
export interface WaysToProve {
  password: boolean
  /** An authenticator app. */
  authenticator: boolean
  passkeys: boolean
  /** Agencies' own ways to sign in that know the person. */
  providers: readonly { id: string; name: string }[]
}

/** What `account.security` says, as ways to prove who one is. */
export const waysOf = (security: {
  hasPassword: boolean
  authenticator: boolean
  passkeys: readonly unknown[]
  providers: WaysToProve['providers']
}): WaysToProve => ({
  password: security.hasPassword,
  authenticator: security.authenticator,
  passkeys: security.passkeys.length > 0,
  providers: security.providers,
})
