import type { WrittenFormula } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { draftInAddress, draftOf, draftQuery, writtenFrom } from './formula-draft.ts'

const ratio: WrittenFormula = {
  kind: 'ratio',
  numerator: [{ metric: 'signals_received', breakdown: 'channel', categories: ['text', 'chat'] }],
  denominator: [{ metric: 'signals_received' }],
  per: 100,
}
const sum: WrittenFormula = { kind: 'sum', terms: [{ metric: 'new_clients' }, { metric: 'clients_exited' }] }

const address = (query: readonly (readonly [string, string])[], done = '') =>
  new URLSearchParams([...query.map(([name, value]) => [name, value]), ['do', done]])
const of = (formula: WrittenFormula, done = '') =>
  draftInAddress(address(draftQuery(draftOf(formula)), done), sum)

describe('a formula in the making', () => {
  it.each([ratio, sum])('comes back from the address as it went in', (formula) => {
    expect(writtenFrom(of(formula))).toEqual({ kind: 'written', formula })
  })

  it('is the one in force where the address says nothing', () => {
    expect(draftInAddress(new URLSearchParams('fiscalYear=2017'), ratio)).toEqual(draftOf(ratio))
  })

  it('takes on a part, and gives one up, but never the last', () => {
    expect(of(ratio, 'add-below').below).toHaveLength(2)
    expect(of(sum, 'remove-above0').above.map(({ metric }) => metric)).toEqual(['clients_exited'])
    expect(of(ratio, 'remove-above0').above).toEqual([{ metric: '', breakdown: '', categories: [] }])
    expect(of(ratio, 'remove-above7').above).toHaveLength(1)
  })

  it('says field by field what is not chosen yet', () => {
    const open = of({
      ...ratio,
      denominator: [{ metric: 'signals_received', breakdown: 'channel', categories: [] }],
    })
    expect(
      writtenFrom({ ...open, above: [...open.above, { metric: '', breakdown: '', categories: [] }] }),
    ).toEqual({
      kind: 'errors',
      errors: [
        { field: 'above1', message: 'Choose what this part counts, or remove the part.' },
        {
          field: 'below0-breakdown',
          message: 'Choose at least one category, or take all of what is counted.',
        },
      ],
    })
  })

  it('does not ask for what stands below the line while it is a sum, and keeps it', () => {
    const draft = { ...of(ratio), kind: 'sum' as const }
    expect(writtenFrom(draft)).toMatchObject({ kind: 'written', formula: { kind: 'sum' } })
    expect(draftInAddress(address(draftQuery(draft)), sum).below).toEqual(draft.below)
  })
})
