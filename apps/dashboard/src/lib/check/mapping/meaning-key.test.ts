import { columns } from '@muster/intake'
import { allStrata } from '@muster/metrics'
import { expect, it } from 'vitest'
import { mappingWith, meaningKey, readMeaning } from './meaning-key.ts'

it('reads back every meaning that a column can have', () => {
  for (const stratum of allStrata())
    expect(readMeaning(meaningKey({ kind: 'stratum', stratum }))).toEqual({ kind: 'stratum', stratum })
  for (const column of columns)
    expect(readMeaning(meaningKey({ kind: 'column', column }))).toEqual({ kind: 'column', column })
  expect(readMeaning(meaningKey({ kind: 'ignored' }))).toEqual({ kind: 'ignored' })
})

it.each(['', 'column', 'column nothing', 'stratum', 'else'])('takes %j for no meaning', (key) => {
  expect(readMeaning(key)).toBeUndefined()
})

it('what is said last of a heading counts, and the others stay', () => {
  const ignored = (heading: string) => ({ heading, meaning: { kind: 'ignored' as const } })
  const state = { heading: 'where', meaning: { kind: 'column' as const, column: 'state' as const } }
  expect(mappingWith([ignored('where'), ignored('who')], [state])).toEqual([state, ignored('who')])
})
