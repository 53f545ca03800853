import type { Hotline } from '#lib/hotline/hotline.ts'
import { nationalHotline } from '#lib/hotline/national-hotline.ts'
import { webAddressIn } from './web-address-in.ts'

/**
 * The hotline that public pages name: `MUSTER_HOTLINE_NAME` with one or more of `_PHONE`, `_TEXT`, `_CHAT` and `_TTY`.
 * Null: none is named. Nobody is sent to a number that the installation did not choose; only the demonstration, which
 * says so, has the national one without being told. Throws a RangeError for what is no number or no address.
 */
export function hotlineFrom(env: NodeJS.ProcessEnv, demonstration: boolean): Hotline | null {
  const name = env['MUSTER_HOTLINE_NAME']?.trim()
  const hotline = {
    phone: numberIn(env, 'MUSTER_HOTLINE_PHONE'),
    text: numberIn(env, 'MUSTER_HOTLINE_TEXT'),
    chat: webAddressIn(env, 'MUSTER_HOTLINE_CHAT'),
    tty: numberIn(env, 'MUSTER_HOTLINE_TTY'),
  }
  const reachable = Object.values(hotline).some((way) => way !== null)
  if (reachable !== Boolean(name)) {
    throw new RangeError(
      'A hotline needs MUSTER_HOTLINE_NAME, and one or more of MUSTER_HOTLINE_PHONE, _TEXT, _CHAT and _TTY.',
    )
  }
  return name ? { name, ...hotline } : demonstration ? nationalHotline : null
}

function numberIn(env: NodeJS.ProcessEnv, name: string): string | null {
  const written = env[name]?.trim()
  if (!written) return null
  const digits = written.replaceAll(/[^\d]/g, '')
  if (!/^\+?[\d\s().-]+$/.test(written) || digits.length < 3 || digits.length > 11)
    throw new RangeError(`${name} must be a telephone number of 3 to 11 digits, not "${written}".`)
  return digits.length === 10 ? `1${digits}` : digits
}
