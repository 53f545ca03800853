/**
 * Follows a browser through an agency's pages, from the address that a sign-in sends it to until the agency sends it
 * back to `origin`. Returns the address that it is sent back to.
 */
export async function throughAgency(location: string, origin: string): Promise<URL> {
  const jar = new Map<string, string>()
  let at = new URL(location)
  for (let hop = 0; hop < 10; hop += 1) {
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
