import { createHash } from 'node:crypto'

/**
 * For how many seconds a copy may be shown before asking again. `numbered`: what has a number does not change; but it can be
 * withdrawn, and that must be seen the same hour. `latest`: the next one may come at any time.
 */
const seconds = { numbered: 300, latest: 60 }
type Keeping = keyof typeof seconds

/**
 * An answer that anybody may keep and any site may read: with an ETag of its bytes, so that asking again for what has not
 * changed costs no body (304).
 */
export function publicAnswer(
  request: Pick<Request, 'headers'>,
  body: string,
  { keeping, ...headers }: { keeping: Keeping; 'content-type': string } & Record<string, string>,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const always = {
    'access-control-allow-origin': '*',
    'cache-control': `public, max-age=${seconds[keeping]}, must-revalidate`,
    etag,
  }
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
  if (known?.includes(etag) || known?.includes('*'))
    return new Response(null, { status: 304, headers: always })
  return new Response(body, { headers: { ...headers, ...always } })
}

export const publicJson = (
  request: Pick<Request, 'headers'>,
  value: unknown,
  keeping: Keeping = 'numbered',
): Response =>
  publicAnswer(request, `${JSON.stringify(value)}\n`, {
    keeping,
    'content-type': 'application/json; charset=utf-8',
  })
