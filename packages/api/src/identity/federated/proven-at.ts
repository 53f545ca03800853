/** How far ahead of ours a provider's clock may be, in milliseconds. */
const clockTolerance = 30_000

/**
 * When the person of a verified token last showed the provider who they are, and never later than `now`. Undefined if the
 * token does not say it, or says what cannot be: then it proves who they are, and not that it is they who sit there now.
 */
export function provenAt(
  { auth_time: seconds }: { auth_time?: number | undefined },
  now: Date,
): Date | undefined {
  if (seconds === undefined) return undefined
  const at = seconds * 1000
  if (at < 0 || at > now.getTime() + clockTolerance) return undefined
  return new Date(Math.min(at, now.getTime()))
}
