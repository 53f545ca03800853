import type { SubmitFunction } from '$app/forms'

/** A form that is sent once at a time: a second press does nothing while the answer to the first is awaited. */
export class OneSending {
  /** The answer is awaited. */
  busy = $state.raw(false)

  /** For `use:enhance`. What stands on the page afterwards is true, whatever came of it. */
  readonly send: SubmitFunction = ({ cancel }) => {
    if (this.busy) return cancel()
    this.busy = true
    return async ({ update }) => {
      try {
        await update({ refreshAll: true })
      } finally {
        this.busy = false
      }
    }
  }
}
