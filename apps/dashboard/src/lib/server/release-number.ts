import { error } from '@sveltejs/kit'

/** The number in a release's address, from 1 up. Anything else is a page that does not exist. */
export function releaseNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) error(404, 'There is no release with that number.')
  return Number(text)
}
