import type { Hotline } from '#lib/hotline/hotline.ts'
import type { Caller, Me } from '#lib/server/caller.ts'
import type { Publisher } from '#lib/server/env.ts'

declare global {
  namespace App {
    interface Error {
      /** The message was written for the person who reads the page: show it. */
      forReaders?: boolean
    }
    interface Locals {
      /** The procedures of the api, called as the person of this request. */
      api: Caller
      /** Who signed in; null for the public. */
      me: Me
      /** Whether people here are fictional and the clock stands still. */
      demonstration: boolean
      /** Whom public pages name for somebody who needs help. */
      hotline: Hotline | null
      /** Who publishes the data; undefined while nobody has said so. */
      publisher: Publisher | undefined
      /** Where the button to leave a page quickly leads. */
      leaveTo: string
    }
  }
  namespace NodeJS {
    interface ProcessEventMap {
      'sveltekit:shutdown': [reason: 'SIGINT' | 'SIGTERM' | 'IDLE']
    }
  }
}
