import { expect, it } from 'vitest'
import { parseStratumKey } from '@muster/metrics'
import { changesIn } from './changes-in.ts'
import type { KeptAnswer } from './judge-report.ts'

const line = (key: string, value: number | null): KeptAnswer => {
  const stratum = parseStratumKey(key)
  if (stratum === undefined) throw new Error('The line of the test is not in the dictionary.')
  const answer = value === null ? { kind: 'not_reported' as const } : { kind: 'value' as const, value }
  return { state: 'TX', stratum, answer, sourceRow: null }
}

it('tells what is other, new and gone, and nothing of what stays', () => {
  const before = [line('new_clients', 3), line('open_clients', 9), line('housing_nights', 70)]
  const after = [line('open_clients', 9), line('new_clients', null), line('clients_served', 4)]
  expect(changesIn(before, after)).toEqual([
    {
      state: 'TX',
      key: 'new_clients',
      label: 'New clients',
      from: { kind: 'value', value: 3 },
      to: { kind: 'not_reported' },
    },
    {
      state: 'TX',
      key: 'clients_served',
      label: 'Clients served',
      from: null,
      to: { kind: 'value', value: 4 },
    },
    {
      state: 'TX',
      key: 'housing_nights',
      label: 'Nights of housing',
      from: { kind: 'value', value: 70 },
      to: null,
    },
  ])
})
