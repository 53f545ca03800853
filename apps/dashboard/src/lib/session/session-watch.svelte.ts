import {
  endsFrom,
  laterOf,
  nextLookIn,
  sessionStateAt,
  type SessionEnds,
  type SessionState,
  type SessionTime,
} from './session-time.ts'

/** What tabs tell each other: until when a person's session lives, or that they signed out. */
interface News {
  personId: string
  /** Undefined: signed out. */
  ends?: SessionEnds
}

/** Watches the time of one person's session in this tab, and agrees with the other tabs of the browser. */
export class SessionWatch {
  state = $state.raw<SessionState>({ kind: 'quiet' })
  /** The longest time is what ended it, or will. */
  atLongest = $state.raw(false)

  readonly #personId: string
  readonly #channel: BroadcastChannel | undefined
  readonly #observer: PerformanceObserver | undefined
  #ends: SessionEnds | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(personId: string) {
    this.#personId = personId
    if ('BroadcastChannel' in globalThis) {
      this.#channel = new BroadcastChannel('muster.session')
      this.#channel.onmessage = ({ data }: MessageEvent<News>) => {
        if (data.personId !== this.#personId) return
        if (data.ends === undefined) this.over()
        else this.#take(data.ends)
      }
    }
    // Whatever a page asks of the server keeps the session alive; each answer says for how long.
    if ('PerformanceObserver' in globalThis) {
      this.#observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const said =
            entry instanceof PerformanceResourceTiming
              ? (entry.serverTiming ?? []).find(({ name }) => name === 'session')
              : undefined
          if (said !== undefined) this.hear({ idleLeft: said.duration, longestLeft: this.#longestLeft() })
        }
      })
      this.#observer.observe({ type: 'resource' })
    }
  }

  /** The server said how long the session lasts from now. */
  hear(time: SessionTime): void {
    const ends = endsFrom(time, Date.now())
    this.#take(ends)
    this.#tell({ personId: this.#personId, ends })
  }

  /** Looks at the clock again: a tab in the background, or a computer that slept, may have missed the time. */
  look(): void {
    clearTimeout(this.#timer)
    if (this.#ends === undefined) return
    const now = Date.now()
    this.state = sessionStateAt(this.#ends, now)
    const wait = nextLookIn(this.#ends, now)
    if (wait !== undefined) this.#timer = setTimeout(() => this.look(), wait)
  }

  /** The server no longer knows the session. */
  over(): void {
    const now = Date.now()
    this.#ends = { idleAt: now, longestAt: this.#ends?.longestAt ?? now }
    this.look()
  }

  /** This tab signs out: the others are told at once. */
  signOut(): void {
    this.#tell({ personId: this.#personId })
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#observer?.disconnect()
    this.#channel?.close()
  }

  #take(ends: SessionEnds): void {
    this.#ends = this.#ends === undefined ? ends : laterOf(this.#ends, ends)
    this.atLongest = this.#ends.idleAt >= this.#ends.longestAt
    this.look()
  }

  #tell(news: News): void {
    this.#channel?.postMessage(news)
  }

  #longestLeft(): number {
    return this.#ends === undefined ? Infinity : this.#ends.longestAt - Date.now()
  }
}
