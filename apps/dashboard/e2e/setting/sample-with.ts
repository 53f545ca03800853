import { readSample } from './read-sample.ts'

type Replacement = string | ((found: string) => string)

/** `samples/clean.csv` with something replaced, as a file to choose. */
export async function sampleWith(name: string, from: string | RegExp, to: Replacement) {
  const text = await sampleText()
  const change = typeof to === 'string' ? () => to : (found: string) => to(found)
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text.replaceAll(from, change)) }
}

/** The text of `samples/clean.csv`. */
export const sampleText = async (): Promise<string> => (await readSample('clean.csv')).bytes.toString('utf8')
