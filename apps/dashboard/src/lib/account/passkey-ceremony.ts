import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && window.isSecureContext

/** What came of asking a browser for a passkey: its answer as JSON text for the server, or why there is none. */
export type PasskeyAnswer = { kind: 'answered'; response: string } | { kind: 'refused'; message: string }

/** Asks the browser for a passkey that the server will know. `optionsAt`: where the server says what it needs. */
export const askForPasskey = (optionsAt: string): Promise<PasskeyAnswer> =>
  withOptions<PublicKeyCredentialRequestOptionsJSON>(optionsAt, async (optionsJSON) => {
    const { startAuthentication } = await import('@simplewebauthn/browser')
    return startAuthentication({ optionsJSON })
  })

/** Asks the browser to make a passkey. */
export const makePasskey = (optionsAt: string): Promise<PasskeyAnswer> =>
  withOptions<PublicKeyCredentialCreationOptionsJSON>(optionsAt, async (optionsJSON) => {
    const { startRegistration } = await import('@simplewebauthn/browser')
    return startRegistration({ optionsJSON })
  })

async function withOptions<Options>(
  optionsAt: string,
  ceremony: (options: Options) => Promise<unknown>,
): Promise<PasskeyAnswer> {
  try {
    const answer = await fetch(optionsAt, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    })
    if (answer.status === 429) return refused('That was tried too often. Wait a few minutes, then try again.')
    // Sent on to another page: the session has ended.
    if (!answer.ok || answer.redirected) return refused('We could not start. Reload the page and try again.')
    return { kind: 'answered', response: JSON.stringify(await ceremony(await answer.json())) }
  } catch (error) {
    return refused(wordsFor(error))
  }
}

const refused = (message: string): PasskeyAnswer => ({ kind: 'refused', message })

function wordsFor(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'This device has a passkey for Muster already.'
  // Also when there is none: browsers do not tell the two apart, so that pages cannot find out.
  if (name === 'NotAllowedError' || name === 'AbortError')
    return 'No passkey was used: it was cancelled, took too long, or there is none on this device. Try again, or take another way.'
  return 'The passkey did not work on this device. Try again, or take another way.'
}
