import { directoryLanguages, directoryServices, states } from '@muster/metrics'
import { languageNow } from '../language/language.ts'
import { languageName } from './language-name.ts'
import { serviceName } from './service-name.ts'
import { stateName } from '../language/state-name.ts'

export interface Choice {
  value: string
  label: string
}

const byLabel = (all: Choice[]) =>
  all.sort((one, other) => one.label.localeCompare(other.label, languageNow()))

/** What can be chosen in the directory, each list in the order in which a person looks for it. */
export const directoryChoices = (): Record<'services' | 'languages' | 'states', Choice[]> => ({
  services: directoryServices.map((code) => ({ value: code, label: serviceName(code) })),
  languages: byLabel(directoryLanguages.map((code) => ({ value: code, label: languageName(code) }))),
  states: byLabel(states.map(({ code }) => ({ value: code, label: stateName(code) }))),
})
