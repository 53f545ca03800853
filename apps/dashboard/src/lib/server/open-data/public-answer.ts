import { createHash } from 'node:crypto'

/** How long a copy may be shown before asking again: a release can be withdrawn, and that must be seen the same hour. */
const seconds = 300

/**
 * An answer that anybody may keep and any site may read: with an ETag of its bytes, so that asking again for what has not
 * changed costs no body (304).
 */
export function publicAnswer(
  request: Pick<Request, 'headers'>,
  body: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const always = {
    'access-control-allow-origin': '*',
    'cache-control': `public, max-age=${seconds}`,
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

export const publicJson = (request: Pick<Request, 'headers'>, value: unknown): Response =>
  publicAnswer(request, `${JSON.stringify(value)}\n`, { 'content-type': 'application/json; charset=utf-8' })
