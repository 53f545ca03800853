import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../../testing/index.ts'
import { withTransaction } from '../../with-transaction.ts'
import { findFederatedPerson, insertFederatedAccount, lockPersonToLink } from './federated-accounts.ts'
import { insertPerson } from './insert-person.ts'

const at = '2017-10-16T14:00:00Z'
const issuer = 'https://agency.example.gov/'

onEveryDatabase('accounts at a provider', (store) => {
  const person = async (passwordHash?: string) => {
    const id = randomUUID()
    const email = `${id}@example.gov`
    await withTransaction(store().db, (tx) => insertPerson(tx, { id, name: 'Ruth', email, at, passwordHash }))
    return { id, email }
  }
  const look = (email: string) =>
    withTransaction(store().db, (tx) => lockPersonToLink(tx, { email, issuer, now: at }))

  it('a person is found by issuer and subject together', async () => {
    const { id } = await person()
    await withTransaction(store().db, (tx) =>
      insertFederatedAccount(tx, { userId: id, issuer, subject: id, at }),
    )
    expect(await findFederatedPerson(store().db, { issuer, subject: id })).toEqual({ userId: id })
    const elsewhere = { issuer: 'https://other.example.gov/', subject: id }
    expect(await findFederatedPerson(store().db, elsewhere)).toBeUndefined()
  })

  it('a password is another way to sign in', async () => {
    expect(await look((await person()).email)).toMatchObject({ hasAnotherWay: false, hasAccountThere: false })
    expect(await look((await person('a hash')).email)).toMatchObject({ hasAnotherWay: true })
    expect(await look('nobody@example.gov')).toBeUndefined()
  })

  it('of two who come at once with one address, the second sees the account of the first', async () => {
    const { id, email } = await person()
    const link = (subject: string) =>
      withTransaction(store().db, async (tx) => {
        const found = await lockPersonToLink(tx, { email, issuer, now: at })
        if (found === undefined || found.hasAccountThere) return 'refused'
        await insertFederatedAccount(tx, { userId: id, issuer, subject, at })
        return 'linked'
      })
    const came = await Promise.all([link(`${id} one`), link(`${id} two`), link(`${id} three`)])
    expect(came.toSorted()).toEqual(['linked', 'refused', 'refused'])
  })
})
