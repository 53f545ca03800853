import { languageName } from './language-name.ts'
import { m } from '../paraglide/messages.js'
import { serviceName } from './service-name.ts'
import { stateName } from '../language/state-name.ts'

/** A listing as it is kept: codes and digits. */
interface Listed {
  name: string
  services: readonly string[]
  languages: readonly string[]
  states: readonly string[]
  phone: string
  phoneExtension: string | null
  website: string | null
  hours: string | null
}

/** A listing in words, for a page. */
export interface ShownListing {
  name: string
  services: string[]
  languages: string[]
  states: string[]
  phone: { href: string; text: string }
  website: string | null
  hours: string | null
}

/** Reads out the codes and digits of a listing. */
export const shownListing = (listed: Listed): ShownListing => ({
  name: listed.name,
  services: listed.services.map(serviceName),
  languages: listed.languages.map(languageName),
  states: listed.states.map(stateName),
  phone: phoneOf(listed),
  website: listed.website,
  hours: listed.hours,
})

function phoneOf({ phone, phoneExtension }: Listed): ShownListing['phone'] {
  const text = `${phone.slice(0, 3)}-${phone.slice(3, 6)}-${phone.slice(6)}`
  return phoneExtension === null
    ? { href: `tel:+1${phone}`, text }
    : {
        href: `tel:+1${phone};ext=${phoneExtension}`,
        text: m.find_help_listing_extension({ phone: text, extension: phoneExtension }),
      }
}
