import { looksPersonal } from '../privacy/looks-personal.ts'

const longestShown = 80
const withheld = '(withheld)'

/** A cell's text as a finding may repeat it: not if it looks personal, and never at length. */
export const shownValue = (text: string | null): string | null =>
  text === null || looksPersonal(text) ? null : clipped(text)

/** The same where there must be some text. */
export const shownText = (text: string): string => (looksPersonal(text) ? withheld : clipped(text))

/** Control characters would reach a terminal as commands; a reader loses nothing by a space. */
function clipped(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  return short.replace(/\p{Cc}/gu, ' ')
}
