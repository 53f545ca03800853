import { error, type RequestEvent } from '@sveltejs/kit'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Questions of one network address in a minute, for each server. Addresses stay in memory, and for a minute. */
export const questionsPerMinute = 120

const limiter = new RateLimiterMemory({ points: questionsPerMinute, duration: 60 })

/** Lets a program ask the public API; one that asks too often gets a 429, which says when to come back. */
export async function limitAsking(
  event: Pick<RequestEvent, 'getClientAddress' | 'setHeaders'>,
): Promise<void> {
  try {
    await limiter.consume(event.getClientAddress())
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const wait = Math.ceil(refused.msBeforeNext / 1000)
    event.setHeaders({ 'retry-after': String(wait) })
    error(429, `That is more than ${questionsPerMinute} questions a minute. Ask again in ${wait} seconds.`)
  }
}
