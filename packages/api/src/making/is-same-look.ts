import type { Instant } from '../context.ts'

/** So long a page that is looked at again still tells what moved since the time before. */
const sameLook = 3_600_000

/** Whether a figure that was last shown then is looked at again, and need not be remembered anew. */
export const isSameLook = (last: { shownAt: string } | undefined, now: Instant): boolean =>
  last !== undefined && Date.parse(now) - Date.parse(last.shownAt) < sameLook
