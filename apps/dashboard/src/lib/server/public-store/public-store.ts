import { LRUCache } from 'lru-cache'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isForEverybody, type Rendered } from './render-for-nobody.ts'
import { pageAskedFor, type AskedPage } from './public-pages.ts'
import { sendStored } from './send-stored.ts'
import { storedAnswer, type StoredAnswer } from './stored-answer.ts'
import type { VersionWatch } from './version-watch.ts'

const megabyte = 1024 * 1024

interface Kept extends StoredAnswer {
  /** The version of what is public under which it was made. */
  readonly version: string
}

interface Settings {
  readonly watch: VersionWatch
  /** Makes the answer to an address, for everybody. */
  readonly render: (address: string) => Promise<Rendered>
  /** Bytes for pages, and for pages that were asked something. */
  readonly most?: Readonly<Record<'pages' | 'searches', number>>
}

/**
 * Keeps what the public reads as bytes that are ready to be sent, in front of the pages. What is kept was made under one
 * public version, and is sent while that version holds; then it is made again, once, however many ask for it. Pages that
 * were asked something have a room of their own, so that questions without end push out no page. Why: ADR 17.
 */
export class PublicStore {
  readonly #watch: VersionWatch
  readonly #render: Settings['render']
  readonly #pages: LRUCache<string, Kept>
  readonly #searches: LRUCache<string, Kept>
  /** By version and address. Undefined: not for everybody. */
  readonly #making = new Map<string, Promise<StoredAnswer | undefined>>()
  readonly #notKept = new LRUCache<string, true>({ max: 2_000 })

  constructor({ watch, render, most = { pages: 48 * megabyte, searches: 16 * megabyte } }: Settings) {
    this.#watch = watch
    this.#render = render
    const room = (maxSize: number) =>
      new LRUCache<string, Kept>({ maxSize, sizeCalculation: ({ size }) => size })
    this.#pages = room(most.pages)
    this.#searches = room(most.searches)
  }

  /** Bytes that are kept. */
  get size(): number {
    return this.#pages.calculatedSize + this.#searches.calculatedSize
  }

  /** Answers a request for a public page by somebody who is not signed in. False: it did not, and somebody else has to. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (!reads(request)) {
      // Whoever changed something sees it with their next request.
      response.once('finish', () => this.#watch.forget())
      return false
    }
    const page = isKnown(request) ? undefined : pageAskedFor(request.url ?? '')
    const stored = page && (await this.#find(page))
    if (stored === undefined) return false
    sendStored(request, response, stored)
    return true
  }

  async #find(page: AskedPage): Promise<StoredAnswer | undefined> {
    const version = await this.#version()
    if (version === undefined) return undefined
    const kept = this.#roomOf(page).get(page.address)
    if (kept?.version === version) return kept
    const key = `${version} ${page.address}`
    if (this.#notKept.has(key)) return undefined
    const making = this.#making.get(key)
    if (making !== undefined) return making
    const made = this.#make(page, version, key).finally(() => this.#making.delete(key))
    this.#making.set(key, made)
    return made
  }

  /** Undefined: nobody can say, and then nothing that is kept is shown. */
  async #version(): Promise<string | undefined> {
    try {
      return await this.#watch.current()
    } catch {
      return undefined
    }
  }

  #roomOf = ({ searched }: AskedPage) => (searched ? this.#searches : this.#pages)

  async #make(page: AskedPage, version: string, key: string): Promise<StoredAnswer | undefined> {
    const rendered = await this.#render(page.address)
    if (!isForEverybody(rendered)) {
      this.#notKept.set(key, true)
      return undefined
    }
    const room = this.#roomOf(page)
    const stored = await storedAnswer(rendered, room.peek(page.address))
    room.set(page.address, { ...stored, version })
    return stored
  }
}

const reads = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

/** Our cookies begin with `muster`, or with a prefix and that (see `auth` in the api). Whoever has one may be somebody. */
const ownCookie = /(?:^|;\s*)(?:__(?:Secure|Host)-)?muster/

const isKnown = ({ headers: { cookie, authorization } }: IncomingMessage) =>
  authorization !== undefined || (cookie !== undefined && ownCookie.test(cookie))
