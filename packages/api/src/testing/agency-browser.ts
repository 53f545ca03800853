/**
 * Follows a browser through an agency's pages, from the address that a sign-in sends it to until the agency sends it
 * back to `origin`. Returns the address that it is sent back to. `jar`: the cookies of the agency in that browser; with
 * them somebody is still signed in there.
 */
export async function throughAgency(
  location: string,
  origin: string,
  jar: Map<string, string> = new Map(),
): Promise<URL> {
  let at = new URL(location)
  for (let hop = 0; hop < 12; hop += 1) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) throw new Error(`The agency answered ${answer.status}: ${await answer.text()}`)
    at = new URL(next, at)
    if (at.origin === origin) return at
  }
  throw new Error('The agency sends the browser in circles')
}
