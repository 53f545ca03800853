/** Something must not be shown that would be. Nothing is published. */
export class DisclosureRefused extends Error {
  readonly breaches: readonly string[]
  constructor(breaches: readonly string[]) {
    super(`The table is not safe to publish: ${breaches.join('; ')}`)
    this.name = 'DisclosureRefused'
    this.breaches = breaches
  }
}
