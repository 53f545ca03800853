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

/** The cookies that an answer of better-auth sets; of several of one name the last, which is the one that holds. */
export function cookiesOf(headers: Headers): readonly Cookie[] {
  const set = new Map<string, Cookie>()
  for (const line of headers.getSetCookie()) {
    for (const [name, { value, ...attributes }] of parseSetCookieHeader(line)) {
      const maxAge = attributes['max-age']
      set.set(name, {
        name,
        value,
        options: {
          path: attributes.path ?? '/',
          httpOnly: attributes.httponly ?? true,
          secure: attributes.secure ?? false,
          sameSite: attributes.samesite ?? 'lax',
          ...(maxAge === undefined ? {} : { maxAge }),
        },
      })
    }
  }
  return [...set.values()]
}

/** The headers of a request without its session: for a sign-in, which must not begin as somebody. */
export function withoutSession(headers: Headers): Headers {
  const others = (headers.get('cookie') ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/^[^=]*session_token=/.test(each))
  const copy = new Headers(headers)
  copy.set('cookie', others.join('; '))
  return copy
}
