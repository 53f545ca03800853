/**
 * The text that a fix offers to write: `TX` in `If you mean Texas, write TX.`; null if it offers none. Only what stands
 * at the end of such an offer counts: `such as TX` is an example, not an offer.
 */
export function suggestedCode(fix: string): string | null {
  const offered = /^If you mean .+, write (\S+?)\.$/.exec(fix) ?? /^Your award is (\S+?)\.$/.exec(fix)
  return offered?.[1] ?? null
}
