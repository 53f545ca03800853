import { m } from './paraglide/messages.js'
import { paths } from './paths.ts'

/** Things that wait for somebody's decision. */
interface Waiting {
  comments: number
  listings: number
}

export interface NavigationLink {
  href: string
  label: string
  /** What waits behind it. */
  waiting?: keyof Waiting
}

interface SomeoneWithRoles {
  roles: readonly { role: string }[]
}

/** The pages that anyone may read. */
export const publicLinks = (): readonly NavigationLink[] => [
  { href: paths.findHelp(), label: m.layout_nav_find_help() },
  { href: paths.plan(), label: m.layout_nav_plan() },
  { href: paths.explore(), label: m.layout_nav_explore() },
  { href: paths.data(), label: m.layout_nav_data() },
  { href: paths.releases(), label: m.layout_nav_releases() },
  { href: paths.check(), label: m.layout_nav_check() },
  { href: paths.about(), label: m.layout_nav_about() },
]

const grantee: readonly NavigationLink[] = [
  { href: paths.awards(), label: 'My awards' },
  { href: paths.listing(), label: 'Our listing' },
]
const reviewing: readonly NavigationLink[] = [
  { href: paths.review(), label: 'Review reports' },
  { href: paths.board(), label: 'Who has reported' },
  { href: paths.reviewListings(), label: 'Directory', waiting: 'listings' },
]
const reading: readonly NavigationLink[] = [
  { href: paths.dashboard(), label: 'Dashboard' },
  { href: paths.dashboardPlan(), label: 'Plan progress' },
]
const steward: readonly NavigationLink[] = [
  { href: paths.publicComments(), label: 'Public comments', waiting: 'comments' },
  { href: paths.indicators(), label: 'Indicators' },
  { href: paths.manageReleases(), label: 'Manage releases' },
]
const people: readonly NavigationLink[] = [{ href: paths.people(), label: 'People' }]
const administrator: readonly NavigationLink[] = [
  { href: paths.administration(), label: 'Places and awards' },
  { href: paths.audit(), label: 'Record' },
]

const byRole: Readonly<Record<string, readonly NavigationLink[]>> = {
  reporter: grantee,
  certifying_official: [...grantee, ...people],
  program_officer: [...reviewing, ...reading],
  office_administrator: [...reviewing, ...reading, ...people],
  data_steward: [...reading, ...steward],
  system_administrator: [...people, ...administrator],
}

/** The work pages of a person, each once, in the order of the work: report, review, read, release, look after. */
export function workLinks(me: SomeoneWithRoles | null): readonly NavigationLink[] {
  const theirs = new Set((me?.roles ?? []).flatMap(({ role }) => byRole[role] ?? []))
  return [...grantee, ...reviewing, ...reading, ...steward, ...people, ...administrator].filter((link) =>
    theirs.has(link),
  )
}

/** Where a person starts after signing in. */
export function homeOf(me: SomeoneWithRoles | null): string {
  return workLinks(me)[0]?.href ?? paths.home()
}

/** The one link of `links` that the page at `pathname` belongs to: the longest that it lies under. */
export function currentLink(links: readonly NavigationLink[], pathname: string): NavigationLink | undefined {
  return links
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .reduce<NavigationLink | undefined>(
      (best, link) => (best === undefined || link.href.length > best.href.length ? link : best),
      undefined,
    )
}
