import type { IncomingMessage } from 'node:http'
import type { Environment } from './env.ts'

/**
 * The network address of whoever asks, by the same rules as `event.getClientAddress()` of adapter-node. Undefined where
 * the header that was promised is not there, or has not come through as many proxies as there are.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } },
  from: Environment['addressHeader'],
): string | undefined {
  if (from === undefined) return socket.remoteAddress
  const said = headers[from.name]
  if (typeof said !== 'string') return undefined
  if (from.name !== 'x-forwarded-for') return said
  return said.split(',').at(-from.proxies)?.trim()
}
