/** The two revisions in the address, `?from=1&to=3`; what is no number is left to the api to choose. */
export function revisionsInAddress(search: URLSearchParams): { from?: number; to?: number } {
  const numberIn = (name: string) => {
    const number = Number(search.get(name) ?? '')
    return Number.isInteger(number) && number > 0 && number < 1_000_000 ? number : undefined
  }
  const [from, to] = [numberIn('from'), numberIn('to')]
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
