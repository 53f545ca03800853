import { onPostgres } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { as, tokenOf } from '../testing/over-wire.ts'
import { october, smallMuster } from '../testing/small-muster.ts'
import { inviteFirstAdministrator } from '../verbs/invite-first-administrator.ts'

const chosen = 'orange ladder quiet river'

onPostgres('an installation without anybody', (store) => {
  it('begins with an invitation from the server, and with no other after it was accepted', async () => {
    const visitor = { store: store(), actor: { kind: 'anonymous' } as const, now: october, newId: randomUUID }
    await inviteFirstAdministrator(visitor, { email: 'lost@example.gov' })
    const { id } = await inviteFirstAdministrator(visitor, { email: 'tobias.wren@example.gov' })
    expect(await as(visitor).identity.invitation({ token: tokenOf(id) })).toMatchObject({
      role: 'system_administrator',
      place: 'Muster',
    })
    await as(visitor).identity.acceptInvitation({ token: tokenOf(id), name: 'Tobias Wren', password: chosen })
    await expect(inviteFirstAdministrator(visitor, { email: 'else@example.gov' })).rejects.toThrow(
      'has an administrator already',
    )
    const { rows } = await store().db.execute("select 1 from invitation where mail_state <> 'none'")
    expect(rows).toEqual([])
  })
})

onPostgres('the last two administrators', (store) => {
  it('who disable each other at once leave one', async () => {
    const muster = await smallMuster(store())
    const second = await muster.person('Second Administrator', { role: 'system_administrator' })
    const id = ({ actor }: Context) => (actor.kind === 'person' ? actor.userId : '')
    const outcomes = await Promise.allSettled([
      as(muster.administrator).people.disable({ personId: id(second) }),
      as(second).people.disable({ personId: id(muster.administrator) }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
