import type { Language } from './language.ts'

const spanish = /^\/es(?=[/?#]|$)/

/** The address without its language: `/es/plan` is `/plan`. */
export function withoutLanguage(address: string): string {
  const rest = address.replace(spanish, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** The language that an address names. English stands in no address. */
export const languageOf = (pathname: string): Language => (spanish.test(pathname) ? 'es' : 'en')

/** An address of this site, a path with its query, in a language: `/plan` is `/es/plan` in Spanish. */
export function addressIn(language: Language, address: string): string {
  const plain = withoutLanguage(address)
  if (language === 'en') return plain
  return /^\/(?=[?#]|$)/.test(plain) ? `/es${plain.slice(1)}` : `/es${plain}`
}

/** What people and programs download says the same in every language, and has one address. */
const file = /^\/api(?:\/|$)|\/(?:csv|json|svg)$|\.(?:csv|json)$/

/** Whether a public path leads to a page, which there is in Spanish too, not to a file. */
export const isPage = (path: string): boolean => !file.test(path)
