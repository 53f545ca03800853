import { directoryLanguages, directoryServices, states } from '@muster/metrics'

/** What somebody typed and ticked; what the lists do not know is left out. */
export function writtenListing(form: FormData) {
  const textOf = (name: string) => String(form.get(name) ?? '')
  const ticked = (name: string) => new Set(form.getAll(name).map(String))
  const [services, languages, served] = [ticked('services'), ticked('languages'), ticked('states')]
  return {
    organizationId: textOf('organizationId'),
    name: textOf('name'),
    services: directoryServices.filter((code) => services.has(code)),
    languages: directoryLanguages.filter((code) => languages.has(code)),
    states: states.map(({ code }) => code).filter((code) => served.has(code)),
    phone: textOf('phone'),
    phoneExtension: textOf('phoneExtension'),
    website: textOf('website'),
    hours: textOf('hours'),
  }
}
