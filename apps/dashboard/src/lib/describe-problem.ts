import { paths } from './paths.ts'

export interface Problem {
  title: string
  what: string
  /** What the link says, and where it goes. */
  next: string
  href: string
}

const goHome = { next: 'Go to the front page', href: paths.home() }

/**
 * A problem with a whole page, in words: what happened and what to do. `message` is what the api said of it, for the
 * person who asked; without one there are words for each status. `withheld`: roles of theirs wait for a second factor.
 */
export function describeProblem(status: number, message?: string, withheld = false): Problem {
  if (status === 401) {
    return {
      title: 'Sign in to see this page',
      what: 'This page is for people who report or review counts.',
      next: 'Sign in',
      href: paths.signIn(),
    }
  }
  if (status === 403 && withheld) {
    return {
      title: 'This page waits for a second proof',
      what: 'Your role asks for more than a password: an authenticator app or a passkey. Add one, and your work pages open at once.',
      next: 'Add an authenticator app or a passkey',
      href: paths.authenticator(),
    }
  }
  if (status === 403) {
    return {
      title: 'This page is not open to you',
      what: 'You are signed in, but your role does not include this page. If you think it should, ask your administrator.',
      ...goHome,
    }
  }
  if (status === 404) {
    return {
      title: 'We cannot find that page',
      what: 'The address may be mistyped, or the page may have moved. Check the address, or start again from the front page.',
      ...goHome,
    }
  }
  if (status === 409) {
    return {
      title: 'Someone changed this before you',
      what: message ?? 'Go back, reload the page to see the change, and try again.',
      ...goHome,
    }
  }
  if (status === 429) {
    return {
      title: 'That was tried too often',
      what: message ?? 'Wait a few minutes, then try again. Nothing of yours is lost.',
      ...goHome,
    }
  }
  if (status >= 400 && status < 500) {
    return {
      title: 'We could not do that',
      what: message ?? 'Go back, check what you entered, and try again.',
      ...goHome,
    }
  }
  return {
    title: 'Something went wrong on our side',
    what: message ?? 'Nothing that you sent was half-saved. Wait a minute, then try again.',
    ...goHome,
  }
}
