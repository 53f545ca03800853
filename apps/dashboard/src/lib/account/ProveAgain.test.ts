import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import ProveAgain from './ProveAgain.svelte'

const name = 'Dana Whitfield'
const bodyOf = (props: Omit<Parameters<typeof render<typeof ProveAgain>>[1]['props'], 'name'>) =>
  render(ProveAgain, { props: { name, ...props } }).body
const ways = { password: true, authenticator: true, passkeys: true, providers: [] }

const nothing = { password: false, authenticator: false, passkeys: false, providers: [] }

describe('ProveAgain, as the server renders it', () => {
  it('asks for what the person has, and for nothing else', () => {
    const both = bodyOf({ ways })
    expect(both).toContain('name="proof-password"')
    expect(both).toContain('name="proof-code"')
    const passwordAlone = bodyOf({ ways: { ...nothing, password: true } })
    expect(passwordAlone).toContain('name="proof-password"')
    expect(passwordAlone).not.toContain('proof-code')
    expect(passwordAlone).not.toContain('proof-passkey')
  })

  it('leads who signs in with an agency there, and nobody else', () => {
    const providers = [{ id: 'login-gov', name: 'Login.gov' }]
    const body = bodyOf({ ways: { ...nothing, providers } })
    expect(body).toMatch(/<button[^>]*name="proof-provider"[^>]*value="login-gov"/)
    expect(body).toContain('Confirm with Login.gov')
    expect(body).not.toContain('<input')
    expect(bodyOf({ ways })).not.toContain('proof-provider')
  })

  it('tells who has nothing to show it with how they get something', () => {
    expect(bodyOf({ ways: nothing })).toContain('send you a new way in')
  })

  it('shows no passkey button before scripts run: it would do nothing', () => {
    expect(bodyOf({ ways })).not.toContain('use your passkey')
  })

  it('asks nothing of somebody who has just proved it', () => {
    expect(bodyOf({ ways, proven: true })).not.toMatch(/<(input|button|fieldset)/)
  })

  it('is one button with the person’s name in the demonstration', () => {
    const body = bodyOf({
      ways: nothing,
      demonstration: true,
    })
    expect(body).toContain('Confirm as Dana Whitfield')
    expect(body).toContain('name="proof-demonstration"')
    expect(body).not.toContain('<input')
  })

  it('says beside the field what was wrong', () => {
    const message = 'That is not your password. Check it and try again.'
    const body = bodyOf({ ways, errors: [{ field: 'proof-password', message }] })
    expect(body).toContain(message)
    expect(body).toContain('aria-invalid="true"')
  })
})
