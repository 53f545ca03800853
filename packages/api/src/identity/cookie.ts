import { parseSetCookieHeader } from 'better-auth/cookies'

/** A cookie for the browser, in the words of SvelteKit's `cookies.set(name, value, options)`. */
export interface Cookie {
  readonly name: string
  /** As it is; whoever writes the header encodes it. */
  readonly value: string
  readonly options: {
    readonly path: string
    readonly httpOnly: boolean
    readonly secure: boolean
    readonly sameSite: 'lax' | 'strict' | 'none'
    /** Seconds; 0 takes the cookie away. */
    readonly maxAge?: number
  }
}

/** The cookies that an answer of better-auth sets. */
export function cookiesOf(headers: Headers): readonly Cookie[] {
  return headers.getSetCookie().flatMap((line) =>
    [...parseSetCookieHeader(line)].map(([name, { value, ...attributes }]): Cookie => {
      const maxAge = attributes['max-age']
      return {
        name,
        value,
        options: {
          path: attributes.path ?? '/',
          httpOnly: attributes.httponly ?? true,
          secure: attributes.secure ?? false,
          sameSite: attributes.samesite ?? 'lax',
          ...(maxAge === undefined ? {} : { maxAge }),
        },
      }
    }),
  )
}
