import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const kinds = ['emergency_housing', 'transitional_housing', 'long_term_housing']
const told = (nights: number, clients: number, own = kinds) =>
  findingsOf('Q214', [
    count('housing_nights', nights),
    ...own.map((kind) => count(`clients_receiving_service.service.${kind}`, clients)),
  ])

test('nights without a client in housing are worth a second look', async () => {
  expect(await told(93, 0)).toMatchObject([
    { row: 2, value: '93', severity: 'warning', subject: 'TX housing_nights' },
  ])
  expect(await told(93, 1)).toEqual([])
  expect(await told(92, 0)).toEqual([])
})

test('where a kind of housing is not answered, nobody can tell', async () => {
  expect(await told(93, 0, kinds.slice(1))).toEqual([])
})
