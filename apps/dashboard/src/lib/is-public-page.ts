import { isPage, withoutLanguage } from './language/addresses.ts'
import { paths } from './paths.ts'

/** Where somebody works who signed in, or is about to: no survivor is led there. */
const workPages = [
  paths.signIn(),
  '/invitation',
  paths.account(),
  paths.inbox(),
  paths.outbox(),
  paths.awards(),
  paths.listing(),
  paths.review(),
  paths.dashboard(),
  paths.manageReleases(),
  paths.people(),
  paths.administration(),
]

/** Whether a page is for everybody: it names the hotline, and can be left quickly. A page that is not there is. */
export const isPublicPage = (pathname: string): boolean =>
  !workPages.some((page) => pathname === page || pathname.startsWith(`${page}/`))

/** Whether there is a page in Spanish beside the one at `pathname`, an address in either language. */
export function hasSpanish(pathname: string): boolean {
  const plain = withoutLanguage(pathname)
  return isPublicPage(plain) && isPage(plain)
}
