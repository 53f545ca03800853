/** A setting that is an address on the web; null without one. Throws a RangeError for any that does not begin with `https://`. */
export function webAddressIn(env: NodeJS.ProcessEnv, name: string): string | null {
  const written = env[name]?.trim()
  if (!written) return null
  if (!URL.canParse(written) || new URL(written).protocol !== 'https:')
    throw new RangeError(`${name} must be an address that begins with https://, not "${written}".`)
  return new URL(written).href
}
