import type { APIRequestContext, Page } from '@playwright/test'

// People of the demonstration, by the work they do.
export const people = {
  /** Reports for Lone Star Harbor, and may not sign. */
  reporter: 'Dana Whitfield',
  /** Reports and signs for Lone Star Harbor. */
  official: 'Marcus Ellery',
  /** Reports for another organization. */
  stranger: 'Ivy Castellan',
  /** Reviews the awards of the Office for Victims of Crime. */
  officer: 'Ruth Okafor',
  /** Reviews the awards of another office. */
  otherOfficer: 'Samuel Brandt',
  /** Looks after the people of the Office for Victims of Crime. */
  officeAdministrator: 'Helen Marsh',
  /** Reports for a pass-through entity, and its subrecipients. */
  passThrough: 'Noah Prentiss',
  /** Sees places and settings, and no report. */
  systemAdministrator: 'Tobias Wren',
  /** Builds releases. */
  steward: 'Lena Moravec',
  /** Looks at releases that another steward built, and publishes them. */
  secondSteward: 'Amadou Keita',
} as const

/** Signs in with the one click of the demonstration. */
export async function signInAs(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/sign-in`)
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** Signs out with the button of the header. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
}

/** Asks a query of the api over the wire, with the cookies of `request`. Throws with the answer if it is refused. */
export async function askApi<T>(
  request: APIRequestContext,
  origin: string,
  query: string,
  input?: unknown,
): Promise<T> {
  const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  const answer = await request.get(`${origin}/api/trpc/${query}${search}`)
  if (!answer.ok()) throw new Error(`${query} answered ${answer.status()}: ${await answer.text()}`)
  const { result }: { result: { data: T } } = await answer.json()
  return result.data
}
