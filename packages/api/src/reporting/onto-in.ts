import { Invalid } from '../refusals.ts'
import type { Onto } from './whole-report.ts'

/** How a file is to meet a draft, by the field `onto` of a form: `merge` unless it says `replace`. @throws Invalid */
export function ontoIn(form: FormData): Onto {
  const onto = form.get('onto')
  if (onto === null || onto === '' || onto === 'merge') return 'merge'
  if (onto === 'replace') return 'replace'
  throw new Invalid('Choose whether the file goes over your draft or takes its place.')
}
