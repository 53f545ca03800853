const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something: one that reads may come from anywhere, every other must come from a page of
 * this site. Kit asks the same of forms alone, and a page elsewhere can send other content with our cookies as well.
 * Browsers name the page's origin in every such request; what names neither origin nor site is no page of ours.
 */
export function isFromThisSite(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  { origin }: URL,
): boolean {
  if (reads.has(method)) return true
  const from = headers.get('origin')
  return from === null ? headers.get('sec-fetch-site') === 'same-origin' : from === origin
}
