import { readSample } from './read-sample.ts'

/** `samples/clean.csv` with something replaced, as a file to choose. */
export async function sampleWith(name: string, from: string | RegExp, to: string) {
  const text = await sampleText()
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text.replaceAll(from, to)) }
}

/** The text of `samples/clean.csv`. */
export const sampleText = async (): Promise<string> => (await readSample('clean.csv')).bytes.toString('utf8')
