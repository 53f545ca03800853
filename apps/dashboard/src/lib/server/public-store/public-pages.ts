import { directoryLanguages, directoryServices, states } from '@muster/metrics'
import { askedFields } from '../../explore/asked.ts'
import { isPage } from '../../language/addresses.ts'

/**
 * What the public reads: the same bytes for everybody who is not signed in, until the public version changes. A page that
 * is not here is made anew for each request.
 */
export interface PublicPage {
  /** The path; `:name` stands for one of `partsOfPaths`. */
  readonly path: string
  /** The parameters that the page reads, each with what it may be. With any other, it is made anew. */
  readonly query?: Readonly<Record<string, RegExp>>
  /** Whether its scripts come with it. Else they wait until somebody reaches for what needs them: see `waking`. */
  readonly scripts?: 'at once'
}

const oneOf = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`)
const pageNumber = /^[1-9]\d{0,3}$/
const edition = /^[a-z0-9-]{1,40}$/

const partsOfPaths: Readonly<Record<string, string>> = {
  number: '[1-9]\\d{0,8}',
  metric: '[a-z][a-z0-9_]{0,79}',
  code: '[A-Z]{2}',
}

/** To add a page, add a line. Nothing that streams, that knows who asks, or that counts: their answers are not kept. */
export const publicPages: readonly PublicPage[] = [
  { path: '/' },
  { path: '/about' },
  { path: '/rules' },
  { path: '/check', scripts: 'at once' },
  { path: '/data' },
  { path: '/data.json' },
  { path: '/data/csv' },
  { path: '/data/:metric' },
  { path: '/data/:metric/csv' },
  { path: '/explore', query: askedFields },
  { path: '/explore/csv', query: askedFields },
  { path: '/explore/json', query: askedFields },
  { path: '/explore/svg', query: askedFields },
  { path: '/embed', query: askedFields },
  { path: '/states' },
  { path: '/states/:code', query: { release: askedFields.release } },
  { path: '/releases' },
  { path: '/releases/:number' },
  { path: '/releases/:number/csv' },
  { path: '/releases/:number/parts.csv' },
  { path: '/releases/:number/parts-metadata.json' },
  { path: '/releases/:number/csv-metadata.json' },
  { path: '/releases/:number/datapackage.json' },
  { path: '/plan', query: { edition } },
  { path: '/plan/crosswalk' },
  { path: '/plan/comment', query: { edition, about: /^[a-z0-9.-]{1,40}$/, page: pageNumber } },
  {
    path: '/find-help',
    query: {
      service: oneOf(directoryServices),
      language: oneOf(directoryLanguages),
      state: oneOf(states.map(({ code }) => code)),
      page: pageNumber,
    },
  },
  { path: '/find-help/safety' },
  { path: '/find-help/directory.json' },
  { path: '/find-help/directory.csv' },
  { path: '/api/v1/releases' },
  { path: '/api/v1/releases/latest' },
  { path: '/api/v1/releases/:number' },
  { path: '/api/v1/releases/latest/tables/:metric', query: { by: askedFields.by } },
  { path: '/api/v1/releases/:number/tables/:metric', query: { by: askedFields.by } },
  { path: '/api/v1/openapi.json' },
]

/** A page that was asked for. */
export interface AskedPage {
  /** Its address in one form: parameters in the order of the table, empty ones left out. */
  readonly address: string
  /** Whether it was asked something: such pages are many, and must not push out the others. */
  readonly searched: boolean
}

/** Pages stand in the store in both languages, files once. */
const inLanguages = (path: string) => (!isPage(path) ? path : path === '/' ? '(?:/|/es)' : `(?:/es)?${path}`)

const patterns = publicPages.map(({ path, query = {}, scripts }) => ({
  path: new RegExp(
    `^${inLanguages(path)
      .replaceAll('.', '\\.')
      .replace(/:(\w+)/g, (_, name) => partsOfPaths[name] ?? '')}$`,
  ),
  query,
  scripts,
}))

const pageAt = (path: string) => patterns.find((each) => each.path.test(path))

/** Whether a path is of a public page that one can read before its scripts have come. */
export const readsWithoutScripts = (path: string): boolean => {
  const page = pageAt(path)
  return page !== undefined && page.scripts !== 'at once'
}

/** The page that an address names, a path with its query; undefined for what is none, or asks what the page does not read. */
export function pageAskedFor(address: string): AskedPage | undefined {
  const mark = address.indexOf('?')
  const path = mark === -1 ? address : address.slice(0, mark)
  const page = pageAt(path)
  if (page === undefined) return undefined
  const asked = mark === -1 ? '' : queryInOneForm(address.slice(mark + 1), page.query)
  if (asked === undefined) return undefined
  return { address: asked === '' ? path : `${path}?${asked}`, searched: asked !== '' }
}

function queryInOneForm(text: string, known: Readonly<Record<string, RegExp>>): string | undefined {
  const given = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (given.has(name) || !Object.hasOwn(known, name)) return undefined
    if (value !== '' && known[name]?.test(value) !== true) return undefined
    given.set(name, value)
  }
  const inOrder = Object.keys(known).flatMap((name) => {
    const value = given.get(name) ?? ''
    return value === '' ? [] : [[name, value]]
  })
  return new URLSearchParams(inOrder).toString()
}
