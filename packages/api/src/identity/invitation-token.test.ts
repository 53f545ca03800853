import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { invitationAddress, invitationIdOf, invitationToken } from './invitation-token.ts'

const settings = { secret: 'a secret of the test', origin: 'https://muster.example.gov' }
const id = randomUUID()

it('a token opens its own invitation, and is the same each time', () => {
  const token = invitationToken(settings, id)
  expect(invitationToken(settings, id)).toBe(token)
  expect(invitationIdOf(settings, token)).toBe(id)
  expect(invitationAddress(settings, id)).toBe(`https://muster.example.gov/invitation/${token}`)
  expect(encodeURIComponent(token)).toBe(token)
})

it('nobody makes one without the secret, nor turns one into another', () => {
  const token = invitationToken(settings, id)
  const [, seal = ''] = token.split('.')
  for (const forged of [
    invitationToken({ secret: 'another secret' }, id),
    `${randomUUID()}.${seal}`,
    `${id}.${seal.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))}`,
    id,
    `${id}.`,
    `${token}x`,
    '',
  ])
    expect(invitationIdOf(settings, forged)).toBeUndefined()
  expect(invitationIdOf({}, token)).toBeUndefined()
  expect(() => invitationToken({}, id)).toThrow('MUSTER_SECRET')
})
