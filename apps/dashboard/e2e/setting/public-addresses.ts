import { publicPages, readsWithoutScripts } from '../../src/lib/server/public-store/public-pages.ts'

/** What stands for the parts of a path, and for a question, in the demonstration. */
const examples: Readonly<Record<string, string>> = { number: '2', metric: 'new_clients', code: 'TX' }
const questions: Readonly<Record<string, string>> = {
  '/explore': '?metric=new_clients&by=region&view=map',
  '/embed': '?metric=new_clients&by=age_group',
  '/states/:code': '?release=2',
  '/plan': '?edition=2013-04-draft',
  '/plan/comment': '?edition=2013-04-draft&page=2',
  '/find-help': '?service=case_management&state=TX',
}

const isData = /\/(?:csv|json|svg)$|\.(?:csv|json)$|^\/api\//

/** An address of the demonstration for each line of the table of public pages, and of those that read a question one more. */
function addressesOf(wanted: 'pages' | 'data'): string[] {
  return publicPages
    .filter(({ path }) => isData.test(path) === (wanted === 'data'))
    .flatMap(({ path, query }) => {
      const address = path.replace(/:(\w+)/g, (_, name: string) => examples[name] ?? '')
      return query === undefined ? [address] : [address, address + (questions[path] ?? '')]
    })
}

export const pageAddresses = addressesOf('pages')
/** Of pages that one can read before their scripts have come. */
export const readAddresses = pageAddresses.filter((address) =>
  readsWithoutScripts(address.split('?')[0] ?? ''),
)
export const dataAddresses = addressesOf('data')
