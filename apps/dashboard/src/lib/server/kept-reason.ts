import type { Cookies } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'

// Why a report is late, while its signer confirms at their agency's own page who they are: in their browser alone, for
// the page where they sign, and for as long as the way there and back may take.

const name = 'muster.late-reason'
const seconds = 10 * 60

interface Place {
  awardNumber: string
  quarter: string
}

export function keepReason(
  { cookies, url }: { cookies: Cookies; url: URL },
  { awardNumber, quarter }: Place,
  reason: string,
): void {
  const path = paths.reportCertify(awardNumber, quarter)
  const secure = url.protocol === 'https:'
  cookies.set(name, reason, { path, httpOnly: true, secure, sameSite: 'lax', maxAge: seconds })
}

export const keptReason = ({ cookies }: { cookies: Cookies }): string => cookies.get(name) ?? ''

export function forgetReason({ cookies }: { cookies: Cookies }, { awardNumber, quarter }: Place): void {
  if (cookies.get(name) !== undefined) {
    cookies.delete(name, { path: paths.reportCertify(awardNumber, quarter) })
  }
}
