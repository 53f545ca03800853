import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (metric: string) => findingsOf('V201', [row({ metric })])

test('an unknown metric is told with its value; nothing is taken for another metric', async () => {
  expect(await told('bed_nights')).toMatchObject([
    { row: 2, column: 'metric', value: 'bed_nights', severity: 'error' },
  ])
  expect((await told(''))[0]?.message).toBe('This row names no metric.')
})

test('what was probably meant is offered', async () => {
  expect((await told('new_client'))[0]?.fix).toBe('If you mean “New clients”, write new_clients.')
  expect((await told('housing night'))[0]?.fix).toBe('If you mean “Nights of housing”, write housing_nights.')
})

test('names that every object has are no metrics', async () => {
  for (const metric of ['__proto__', 'constructor', 'toString']) expect(await told(metric)).toHaveLength(1)
})
