import { expect, it } from 'vitest'
import { withoutPick } from './without-pick.ts'

it('leaves out the one, and keeps the others and the filters', () => {
  expect(withoutPick('metric=new_clients&of=state&pick=TX&pick=OK', 'TX')).toBe(
    '/dashboard/compare?metric=new_clients&of=state&pick=OK',
  )
})
