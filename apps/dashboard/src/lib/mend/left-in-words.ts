import { countOf } from '#lib/words/count-in-words.ts'

interface Counts {
  readonly error: number
  readonly warning: number
}

/** What is left to do, as a sentence: `3 things to fix, 1 thing to look at.` */
export function leftInWords({ error, warning }: Counts): string {
  if (error === 0 && warning === 0) return 'Nothing left to fix.'
  const look = `${countOf(warning, 'thing')} to look at`
  if (error === 0) return `Nothing left to fix, ${look}.`
  return `${countOf(error, 'thing')} to fix${warning === 0 ? '' : `, ${look}`}.`
}
