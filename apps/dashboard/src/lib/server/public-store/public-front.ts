import { dayOf, nowIn, publicVersionIn } from '@muster/api'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Environment } from '../env.ts'
import { openStore } from '../store.ts'
import { PublicStore } from './public-store.ts'
import { renderForNobody, type Rendered } from './render-for-nobody.ts'
import { VersionWatch } from './version-watch.ts'
import { withStyles } from './with-styles.ts'

type Settings = Pick<Environment, 'where' | 'demonstration' | 'origin' | 'addressHeader'>

/**
 * Answers from the store of public answers, in front of the pages. Pages name their own address, so each address at which
 * the server is reached has a store: the one that it was given (`MUSTER_ORIGIN`); without it, this machine’s own names.
 * Whatever else a client calls the server is asked of the pages, each time: nobody fills the memory with names.
 */
export class PublicFront {
  readonly #pages: RequestListener
  readonly #settings: Settings
  readonly #watch: VersionWatch
  readonly #stores = new Map<string, PublicStore>()
  readonly #styles = new Map<string, Promise<string>>()

  constructor(pages: RequestListener, settings: Settings) {
    this.#pages = pages
    this.#settings = settings
    // What is public changes with the database, and at midnight in Washington: a comment period lasts whole days.
    this.#watch = new VersionWatch(async () => {
      const version = await publicVersionIn(await openStore(settings.where))
      return `${version} ${dayOf(nowIn(settings))}`
    })
    if (settings.origin !== undefined) this.#open(new URL(settings.origin))
  }

  /** The port on which the server listens, once it does. */
  reachedAt(port: number): void {
    if (this.#settings.origin !== undefined) return
    for (const name of ['localhost', '127.0.0.1']) this.#open(new URL(`http://${name}:${port}`))
  }

  /** False: it did not, and the pages have to. `request` has the headers that say where the server is reached. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const store = this.#stores.get(String(request.headers['x-muster-host']))
    return (await store?.answer(request, response)) ?? false
  }

  #open({ protocol, host }: URL): void {
    const headers = {
      ...{ host, 'x-muster-host': host, 'x-muster-protocol': protocol.slice(0, -1) },
      ...this.#addressOfNobody(),
    }
    const ask = (address: string) => renderForNobody(this.#pages, address, headers)
    const render = async (address: string) =>
      withStyles(await ask(address), address, (path) => this.#styleAt(path, ask))
    this.#stores.set(host, new PublicStore({ watch: this.#watch, render }))
  }

  /** Stylesheets have their hash in their name, and are as many as the build made. */
  #styleAt(path: string, ask: (address: string) => Promise<Rendered>): Promise<string> {
    const known = this.#styles.get(path) ?? ask(path).then(({ body }) => body.toString())
    this.#styles.set(path, known)
    return known
  }

  /** adapter-node wants to read an address wherever it was told that there is one. */
  #addressOfNobody(): Record<string, string> {
    const { addressHeader: from } = this.#settings
    return from === undefined ? {} : { [from.name]: Array(from.proxies).fill('127.0.0.1').join(', ') }
  }
}
