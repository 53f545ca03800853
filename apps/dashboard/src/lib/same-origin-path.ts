/**
 * The way back after signing in: a path on this site, with its query. Undefined for anything that leads elsewhere,
 * also in disguise (`//evil.example`, `/\evil.example`), or back to a form action, which cannot be asked for again.
 */
export function sameOriginPath(asked: string | null | undefined, origin: string): string | undefined {
  if (asked === null || asked === undefined || !asked.startsWith('/')) return undefined
  let url: URL
  try {
    url = new URL(asked, origin)
  } catch {
    return undefined
  }
  if (url.origin !== new URL(origin).origin) return undefined
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('/')) url.searchParams.delete(name)
  return url.pathname.startsWith('//') ? undefined : url.pathname + url.search
}
