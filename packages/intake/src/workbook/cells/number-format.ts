/** How a number is shown, as far as it changes what a person reads. */
export type NumberFormat = 'plain' | 'percent' | 'date' | 'time' | 'duration'

/** Formats that Excel knows by number alone (ECMA-376-1, 18.8.30), those of East Asian languages included. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return 'time'
  if (id === 46) return 'duration'
  if (id >= 14 && id <= 22) return 'date'
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return id === 32 || id === 33 ? 'time' : 'date'
  return 'plain'
}

/** Understands a format in letters, such as `m/d/yyyy` or `0.0%;[Red]-0.0%`, by its part for positive numbers. */
export function writtenFormat(code: string): NumberFormat {
  // What is only shown beside the number: quoted text, escaped letters, space and filling as wide as a letter.
  const signs = code.replace(/"[^"]*"?|[\\_*]./gs, '')
  const [first = ''] = signs.split(';')
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'duration'
  // Colours, conditions and currencies stand in brackets.
  const letters = first.replace(/\[[^\]]*\]?/g, '').toLowerCase()
  if (letters.includes('general')) return 'plain'
  if (/[yd]|m{3,}/.test(letters)) return 'date'
  if (/[hs]/.test(letters)) return 'time'
  if (letters.includes('m')) return 'date'
  return letters.includes('%') ? 'percent' : 'plain'
}
