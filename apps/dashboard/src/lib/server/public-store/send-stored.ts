import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './encoding-for.ts'
import type { StoredAnswer } from './stored-answer.ts'

/** Sends a stored answer in the form that the client takes; only its headers to one that has it already, or asks for no more. */
export function sendStored(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  response: ServerResponse,
  { hash, forms }: StoredAnswer,
): void {
  const form = forms[encodingFor(headers['accept-encoding'])]
  if (hasIt(headers['if-none-match'], hash)) {
    response.writeHead(304, form.unchanged).end()
    return
  }
  response.writeHead(200, form.headers)
  response.end(method === 'HEAD' ? undefined : form.body)
}

/** Whether a client names one of the forms of these bytes, or any (RFC 9110, 13.1.2: weak comparison). */
function hasIt(named: string | undefined, hash: string): boolean {
  if (named === undefined) return false
  return named.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '')
    return tag === '*' || (tag.startsWith(`"${hash}`) && /^(?:-br|-gzip)?"$/.test(tag.slice(hash.length + 1)))
  })
}
