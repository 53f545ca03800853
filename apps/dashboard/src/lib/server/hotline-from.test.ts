import { describe, expect, it } from 'vitest'
import { nationalHotline } from '#lib/hotline/national-hotline.ts'
import { hotlineFrom } from './hotline-from.ts'

describe('hotlineFrom', () => {
  it('names no hotline that nobody chose, except in the demonstration', () => {
    expect(hotlineFrom({}, false)).toBeNull()
    expect(hotlineFrom({ MUSTER_HOTLINE_NAME: ' ' }, false)).toBeNull()
    expect(hotlineFrom({}, true)).toBe(nationalHotline)
  })

  it('reads numbers however they are written', () => {
    const env = {
      MUSTER_HOTLINE_NAME: 'A line',
      MUSTER_HOTLINE_PHONE: '(202) 555-0100',
      MUSTER_HOTLINE_TEXT: '55501',
      MUSTER_HOTLINE_CHAT: 'https://example.org/chat',
      MUSTER_HOTLINE_TTY: '+1 202 555 0101',
    }
    expect(hotlineFrom(env, true)).toEqual({
      name: 'A line',
      phone: '12025550100',
      text: '55501',
      chat: 'https://example.org/chat',
      tty: '12025550101',
    })
  })

  it.each([
    [{ MUSTER_HOTLINE_NAME: 'A line' }, /one or more of/],
    [{ MUSTER_HOTLINE_PHONE: '202-555-0100' }, /needs MUSTER_HOTLINE_NAME/],
    [{ MUSTER_HOTLINE_NAME: 'A line', MUSTER_HOTLINE_PHONE: 'call us' }, /MUSTER_HOTLINE_PHONE/],
    [{ MUSTER_HOTLINE_NAME: 'A line', MUSTER_HOTLINE_TEXT: '12' }, /MUSTER_HOTLINE_TEXT/],
    [{ MUSTER_HOTLINE_NAME: 'A line', MUSTER_HOTLINE_CHAT: 'javascript:alert(1)' }, /MUSTER_HOTLINE_CHAT/],
  ])('refuses %o, and says what is wrong', (env, sentence) => {
    expect(() => hotlineFrom(env, false)).toThrow(sentence)
  })
})
