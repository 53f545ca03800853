import { dateInWords } from '#lib/words/date-in-words.ts'

/** `Lena Moravec, October 16, 2017`; what is the dictionary’s own has neither name nor day. */
export function madeInWords({ madeAt, madeBy }: { madeAt: string | null; madeBy: string | null }): string {
  if (madeAt === null) return 'The dictionary'
  return `${madeBy ?? 'Somebody whose account is gone'}, ${dateInWords(madeAt)}`
}
