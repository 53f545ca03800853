import { describe, expect, it } from 'vitest'
import { queueWishesIn } from './review-queue.ts'

describe('queueWishesIn', () => {
  it('asks for what waits, by the day it is due, unless the address knows better', () => {
    const usual = { status: 'waiting', order: 'due', officer: undefined, program: undefined, page: 1 }
    expect(queueWishesIn(new URLSearchParams())).toEqual(usual)
    expect(queueWishesIn(new URLSearchParams('status=lost&order=luck&officer=me&program=&page=-3'))).toEqual(
      usual,
    )
    expect(queueWishesIn(new URLSearchParams('page=2.5'))).toEqual(usual)
  })

  it('takes what can be asked', () => {
    const officer = '5f3c1a52-0000-4000-8000-000000000001'
    expect(
      queueWishesIn(new URLSearchParams(`status=accepted&order=risk&officer=${officer}&program=EMSP&page=3`)),
    ).toEqual({ status: 'accepted', order: 'risk', officer, program: 'EMSP', page: 3 })
    expect(queueWishesIn(new URLSearchParams('officer=mine')).officer).toBe('mine')
  })
})
