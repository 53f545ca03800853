import { countOf } from '#lib/words/count-in-words.ts'

/** Milliseconds as a person counts down: `2 minutes 30 seconds`, `1 minute`, `1 second`. */
export function timeLeftInWords(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000))
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const parts = [
    ...(minutes > 0 ? [countOf(minutes, 'minute')] : []),
    ...(rest > 0 || minutes === 0 ? [countOf(rest, 'second')] : []),
  ]
  return parts.join(' ')
}

/** The moments at which a countdown is read out; every second would drown everything else. */
const spokenSeconds = [150, 120, 60, 30, 10]

/** What a screen reader says at this moment of a countdown: it changes only at a few of them. */
export function timeLeftSpoken(left: number): string {
  const seconds = Math.ceil(left / 1000)
  const spoken = spokenSeconds.findLast((each) => each >= seconds)
  return spoken === undefined ? '' : `You will be signed out in ${timeLeftInWords(spoken * 1000)}.`
}
