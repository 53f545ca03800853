import { expect, it } from 'vitest'
import { backTo } from './back-to.ts'
import { doneInWords } from './done-words.ts'

it('leads to the page that shows what was entered, and carries words for it', () => {
  const entered = [
    { kind: 'action', id: '5.2', year: 'FY2016' },
    { kind: 'objective', id: '5', year: 'FY2016', what: 'narrative' },
    { kind: 'theme', id: '1', year: 'beyond' },
  ] as const
  expect(entered.map(backTo)).toEqual([
    '/dashboard/plan/5?fiscalYear=2016&done=action-5.2-FY2016',
    '/dashboard/plan/5?fiscalYear=2016&done=objective-5-FY2016-narrative',
    '/dashboard/plan/themes?done=theme-1-beyond',
  ])
  for (const address of entered.map(backTo))
    expect(doneInWords(new URL(address, 'http://localhost').searchParams.get('done'))).toBeDefined()
})
