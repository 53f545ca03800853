import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import ProveAgain from './ProveAgain.svelte'

const name = 'Dana Whitfield'
const bodyOf = (props: Omit<Parameters<typeof render<typeof ProveAgain>>[1]['props'], 'name'>) =>
  render(ProveAgain, { props: { name, ...props } }).body
const ways = { password: true, authenticator: true, passkeys: true }

describe('ProveAgain, as the server renders it', () => {
  it('asks for what the person has, and for nothing else', () => {
    const both = bodyOf({ ways })
    expect(both).toContain('name="proof-password"')
    expect(both).toContain('name="proof-code"')
    const passwordAlone = bodyOf({ ways: { password: true, authenticator: false, passkeys: false } })
    expect(passwordAlone).toContain('name="proof-password"')
    expect(passwordAlone).not.toContain('proof-code')
    expect(passwordAlone).not.toContain('proof-passkey')
  })

  it('shows no passkey button before scripts run: it would do nothing', () => {
    expect(bodyOf({ ways })).not.toContain('use your passkey')
  })

  it('asks nothing of somebody who has just proved it', () => {
    expect(bodyOf({ ways, proven: true })).not.toMatch(/<(input|button|fieldset)/)
  })

  it('is one button with the person’s name in the demonstration', () => {
    const body = bodyOf({
      ways: { password: false, authenticator: false, passkeys: false },
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
