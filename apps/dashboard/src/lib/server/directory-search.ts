import { directoryLanguages, directoryServices, findState, type StateCode } from '@muster/metrics'
import { pageAsked } from './page-asked.ts'

/** What an address asks of the directory: what the lists do not know is left out. */
export function directorySearch(url: URL) {
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  const state: StateCode | undefined = findState(asked('state'))?.code
  return {
    service: directoryServices.find((code) => code === asked('service')),
    language: directoryLanguages.find((code) => code === asked('language')),
    state,
    page: pageAsked(url).page,
  }
}
