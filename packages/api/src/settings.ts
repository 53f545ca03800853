import type { FederationProvider } from './identity/federated/federation-provider.ts'
import type { SmtpSettings } from './mailing/smtp-mailer.ts'

/** What an installation decides. Read from the environment by the program that starts the server. */
export interface Settings {
  /** The clock stands at 16 October 2017, and people sign in with one click. */
  readonly demonstration: boolean
  /** Signs sessions. Without one, sessions end with the process; a real installation must have one. */
  readonly secret?: string | undefined
  /** The address that people type, e.g. `https://muster.example.gov`. */
  readonly origin?: string | undefined
  /** The server that mail goes through. It needs `origin`, for the links. Without one mail waits. */
  readonly mail?: SmtpSettings | undefined
  /** Agencies' own sign-ins. They need `origin`. */
  readonly federation?: readonly FederationProvider[] | undefined
}
