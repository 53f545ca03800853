import type { NetworkTeller } from '../dashboard/script-bytes.ts'

/** Counts the bytes of everything that a page fetches, as they come over the wire: compressed, with their headers. */
export async function countBytes(network: NetworkTeller): Promise<() => number> {
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  return () => bytes
}
