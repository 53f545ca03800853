import { personalRuleFor } from '@muster/intake'
import { readWords } from '../reporting/read-words.ts'
import type { ListingContent } from '../shapes/listing.ts'
import { whyNoAddress } from './why-no-address.ts'

/** What a person wrote of an organization, as it came. */
export interface WrittenListing extends Pick<ListingContent, 'services' | 'languages' | 'states'> {
  readonly name: string
  readonly phone: string
  readonly phoneExtension: string
  readonly website: string
  readonly hours: string
}

export interface ListingProblem {
  readonly field: keyof WrittenListing
  readonly message: string
}

/** A listing that can be kept, or all that keeps it from being so. What looks like an address is not repeated. */
export type ReadListing =
  | { readonly kind: 'read'; readonly content: ListingContent }
  | { readonly kind: 'wrong'; readonly problems: readonly ListingProblem[] }

export function readListing(written: WrittenListing): ReadListing {
  const problems: ListingProblem[] = []
  const wrong = (field: ListingProblem['field'], message: string) => void problems.push({ field, message })
  for (const field of ['services', 'languages', 'states'] as const)
    if (written[field].length === 0) wrong(field, `Choose at least one of the ${field}.`)
  const content: ListingContent = {
    name: nameIn(written.name, (message) => wrong('name', message)),
    services: unique(written.services),
    languages: unique(written.languages),
    states: unique(written.states),
    phone: phoneIn(written.phone, (message) => wrong('phone', message)),
    phoneExtension: extensionIn(written.phoneExtension, (message) => wrong('phoneExtension', message)),
    website: websiteIn(written.website, (message) => wrong('website', message)),
    hours: hoursIn(written.hours, (message) => wrong('hours', message)),
  }
  return problems.length === 0 ? { kind: 'read', content } : { kind: 'wrong', problems }
}

type Say = (message: string) => void

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]

/** Organizations bear the names of people; but no name has an address, a number or an e-mail in it. */
function nameIn(written: string, say: Say): string {
  const name = written.replaceAll(/\s+/g, ' ').trim()
  if ([...name].length < 2 || [...name].length > 120) say('Write the public name in 2 to 120 characters.')
  const address = whyNoAddress(name)
  if (address !== null) say(address)
  else if (![undefined, 'P107'].includes(personalRuleFor(name)?.code))
    say('Write the name of the organization alone, without a number or an e-mail address.')
  return name
}

function phoneIn(written: string, say: Say): string {
  const digits = written.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  if (!/^[2-9]\d{2}[2-9]\d{6}$/.test(digits) || /[^\d\s().+-]/.test(written))
    say('Write a telephone number in the United States with its area code, such as 202-555-0100.')
  return digits
}

function extensionIn(written: string, say: Say): string | null {
  const extension = written.trim()
  if (extension === '') return null
  if (!/^\d{1,6}$/.test(extension)) say('Write the extension in 1 to 6 digits, or leave it empty.')
  return extension
}

function websiteIn(written: string, say: Say): string | null {
  const text = written.trim()
  if (text === '') return null
  const address = URL.canParse(text) ? new URL(text) : undefined
  const isPlain =
    address?.protocol === 'https:' &&
    address.username === '' &&
    address.search === '' &&
    address.hash === '' &&
    address.hostname.includes('.') &&
    address.href.length <= 200
  if (address === undefined || !isPlain) {
    say(
      'Write the address of your own web site, such as https://example.org, without a question mark or a #.',
    )
    return text
  }
  // `/1200-main-street` reads as “1200 Main Street”.
  const words = decoded(address.pathname)
    .replaceAll(/[-_+/.]+/g, ' ')
    .replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    .trim()
  const place = whyNoAddress(address.href) ?? whyNoAddress(words)
  if (place !== null) say(place)
  else if (personalRuleFor(address.href) !== undefined)
    say('This looks like the page of a person. Write the address of the organization’s own web site.')
  return address.href
}

function hoursIn(written: string, say: Say): string | null {
  const address = whyNoAddress(written)
  if (address !== null) {
    say(address)
    return null
  }
  const about = 'the hours and how to reach you'
  const read = readWords(written.replaceAll(/\s+/g, ' '), { fewest: 1, most: 200, name: 'The hours', about })
  if (read.kind === 'wrong') say(read.sentence)
  return read.kind === 'said' ? read.text : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
