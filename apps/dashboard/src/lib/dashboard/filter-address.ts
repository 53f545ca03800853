/** Where a form of filters leads: what is filled in, as the browser would write it. */
export function filterAddress(action: string, fields: Iterable<readonly [string, unknown]>): string {
  const given = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
  return given.length === 0 ? action : `${action}?${new URLSearchParams(given)}`
}
