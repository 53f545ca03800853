import inject from 'light-my-request'
import type { OutgoingHttpHeaders, RequestListener } from 'node:http'

/** What the pages behind the store answered. */
export interface Rendered {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/**
 * Asks `pages` for an address as somebody of whom nothing is known: no cookie, no language, no copy of their own. What comes
 * back is everybody’s, because nothing of one person went in. `headers`: of the server’s own.
 */
export async function renderForNobody(
  pages: RequestListener,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Rendered> {
  const answer = await inject(pages, {
    method: 'GET',
    url: address,
    headers: { accept: '*/*', 'user-agent': 'muster', ...headers },
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload }
}

/** Whether an answer may be kept for everybody: it is whole, and says nothing against it. */
export function isForEverybody({ status, headers, body }: Rendered): boolean {
  const said = String(headers['cache-control'] ?? '')
  return (
    status === 200 &&
    headers['set-cookie'] === undefined &&
    !/no-store|private/.test(said) &&
    body.byteLength <= largest
  )
}

/** Larger answers are sent as they are made. */
const largest = 4 * 1024 * 1024
