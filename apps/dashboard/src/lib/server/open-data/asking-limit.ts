import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from '../client-address.ts'
import type { Environment } from '../env.ts'

/**
 * How often a program may ask the public API: each question counts, also one whose answer is kept ready. Addresses stay in
 * the memory of this server, and for a minute. It stands in front of the pages, in `serve.ts`.
 */
export class AskingLimit {
  readonly #limiter: RateLimiterMemory
  readonly #settings: Pick<Environment, 'addressHeader' | 'questionsPerMinute'>

  constructor(settings: Pick<Environment, 'addressHeader' | 'questionsPerMinute'>) {
    this.#settings = settings
    this.#limiter = new RateLimiterMemory({ points: settings.questionsPerMinute, duration: 60 })
  }

  /** Answers a program that asks too often with a 429, which says when to come back. False: it may go on. */
  async refuses(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (!request.url?.startsWith('/api/v1/')) return false
    try {
      await this.#limiter.consume(clientAddress(request, this.#settings.addressHeader) ?? 'unknown')
      return false
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const wait = Math.ceil(refused.msBeforeNext / 1000)
      const message = `That is more than ${this.#settings.questionsPerMinute} questions a minute. Ask again in ${wait} seconds.`
      response.writeHead(429, {
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        'retry-after': String(wait),
        'x-content-type-options': 'nosniff',
      })
      response.end(JSON.stringify({ message }))
      return true
    }
  }
}
