import { spanishPrograms, type ProgramKind } from '@muster/metrics'
import { languageNow } from './language.ts'

/** What a kind of program is called, in the language of the page. */
export const programName = (kind: ProgramKind, label: string): string =>
  languageNow() === 'es' ? spanishPrograms[kind] : label
