/** What the browser tells while answers come in; the part of a Playwright CDP session that is needed here. */
export interface NetworkTeller {
  send(method: string, parameters?: object): Promise<unknown>
  on(event: string, hear: (told: Told) => void): unknown
}

interface Told {
  readonly requestId: string
  readonly encodedDataLength: number
  readonly response?: { readonly url: string }
}

/** Counts the bytes of the scripts that a page fetches, as they come over the wire: compressed, with their headers. */
export async function countScriptBytes(network: NetworkTeller): Promise<() => number> {
  const scripts = new Set<string>()
  let bytes = 0
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (response !== undefined && new URL(response.url).pathname.endsWith('.js')) scripts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await network.send('Network.enable')
  return () => bytes
}
