/**
 * A number from 0 to 1 for each text, that nobody can foretell without the key: HMAC-SHA-256. With it, who knows the method
 * still cannot work out which of several equal cells it would have chosen for which table.
 */
export async function tieBreaks(key: string, texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign'])
  const numbers = texts.map(async (text) => {
    const signature = await crypto.subtle.sign('HMAC', imported, encoder.encode(text))
    return [text, new DataView(signature).getUint32(0) / 2 ** 32] as const
  })
  return new Map(await Promise.all(numbers))
}
