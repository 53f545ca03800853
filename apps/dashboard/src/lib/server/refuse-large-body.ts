import type { IncomingMessage, ServerResponse } from 'node:http'

interface Limits {
  /** The largest body that is taken, in bytes. */
  taken: number
  /** The largest body that is at least read to its end. */
  read: number
}

/**
 * Answers a request whose body is larger than what is taken, and gives back whether it did. It answers only when the body
 * has come: a browser reads no answer before it has sent all, and would show a broken connection instead.
 * @param page What is said, as HTML.
 */
export function refuseLargeBody(
  request: IncomingMessage,
  response: ServerResponse,
  { taken, read }: Limits,
  page: string,
): boolean {
  const length = Number(request.headers['content-length'] ?? 0)
  if (!(length > taken)) return false
  if (length > read) {
    answer(response, page)
    request.destroy()
    return true
  }
  request.on('end', () => answer(response, page))
  request.resume()
  return true
}

function answer(response: ServerResponse, page: string): void {
  response.writeHead(413, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  response.end(page)
}
