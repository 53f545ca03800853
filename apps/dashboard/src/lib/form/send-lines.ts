import type { ChangedLine, SaveOutcome } from './form-draft.ts'
import type { SendResult } from './form-desk.svelte.ts'

/** Sends lines of a form to be saved. Never throws: what went wrong is an answer. */
export async function sendLines(address: string, lines: readonly ChangedLine[]): Promise<SendResult> {
  const body = JSON.stringify({ lines })
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // What is typed last is saved also if the page is left at once; browsers do so for small requests only.
      keepalive: body.length < 60_000,
    })
    if (response.status === 401 || response.status === 403) return { kind: 'signed_out' }
    if (response.ok) {
      const outcome: SaveOutcome = await response.json()
      return { kind: 'saved', outcome }
    }
    if (response.status >= 500) return { kind: 'unheard' }
    const problem: { message?: string } = await response.json()
    return { kind: 'refused', message: problem.message ?? 'It could not be saved. Load the page again.' }
  } catch {
    return { kind: 'unheard' }
  }
}
