const standings = {
  found: 'Found: ',
  recalled: 'Recalled, not verified: ',
  ownChoice: 'Muster’s own choice: ',
} as const

/** How surely an entry of the dictionary is from its source, apart from the source; a release may have words of its own. */
export function splitSource(source: string): { standing: keyof typeof standings | undefined; text: string } {
  for (const standing of ['found', 'recalled', 'ownChoice'] as const)
    if (source.startsWith(standings[standing]))
      return { standing, text: source.slice(standings[standing].length) }
  return { standing: undefined, text: source }
}
