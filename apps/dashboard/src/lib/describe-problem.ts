import { m } from './paraglide/messages.js'
import { paths } from './paths.ts'

export interface Problem {
  title: string
  what: string
  /** What the link says, and where it goes. */
  next: string
  href: string
}

const goHome = () => ({ next: m.problem_home(), href: paths.home() })

/**
 * A problem with a whole page, in words: what happened and what to do. `message` is what the api said of it, for the
 * person who asked; without one there are words for each status. `withheld`: roles of theirs wait for a second factor.
 */
export function describeProblem(status: number, message?: string, withheld = false): Problem {
  if (status === 401) {
    return {
      title: m.problem_sign_in_title(),
      what: m.problem_sign_in_what(),
      next: m.problem_sign_in_next(),
      href: paths.signIn(),
    }
  }
  if (status === 403 && withheld) {
    return {
      title: m.problem_withheld_title(),
      what: m.problem_withheld_what(),
      next: m.problem_withheld_next(),
      href: paths.authenticator(),
    }
  }
  if (status === 403) {
    return {
      title: m.problem_refused_title(),
      what: m.problem_refused_what(),
      ...goHome(),
    }
  }
  if (status === 404) {
    return {
      title: m.problem_missing_title(),
      what: m.problem_missing_what(),
      ...goHome(),
    }
  }
  if (status === 409) {
    return {
      title: m.problem_changed_title(),
      what: message ?? m.problem_changed_what(),
      ...goHome(),
    }
  }
  if (status === 429) {
    return {
      title: m.problem_often_title(),
      what: message ?? m.problem_often_what(),
      ...goHome(),
    }
  }
  if (status >= 400 && status < 500) {
    return {
      title: m.problem_not_done_title(),
      what: message ?? m.problem_not_done_what(),
      ...goHome(),
    }
  }
  return {
    title: m.problem_ours_title(),
    what: message ?? m.problem_ours_what(),
    ...goHome(),
  }
}
