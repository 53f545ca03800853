import { m } from '#lib/paraglide/messages.js'

/** `Texas, Ohio and 3 more`: the first few names, and how many others there are. */
export function listInWords(names: readonly string[], most = 5): string {
  // Naming the last one takes no more room than counting it.
  if (names.length <= most + 1) return names.join(', ')
  return m.chart_more({ names: names.slice(0, most).join(', '), count: names.length - most })
}
