import type { Hotline } from './hotline.ts'

/** One way to reach a hotline: how it is called, what is dialed or opened, and the address that does so. */
export interface WayToReach {
  kind: 'phone' | 'text' | 'chat' | 'tty'
  href: string
  /** The number as it is read; null for a page. */
  number: string | null
}

/** The ways of a hotline that there are: telephone, text, chat, TTY. */
export function waysToReach({ phone, text, chat, tty }: Hotline): WayToReach[] {
  const ways: (WayToReach | null)[] = [
    phone === null ? null : { kind: 'phone', href: dialed(phone), number: numberToRead(phone) },
    text === null ? null : { kind: 'text', href: `sms:${text}`, number: numberToRead(text) },
    chat === null ? null : { kind: 'chat', href: chat, number: null },
    tty === null ? null : { kind: 'tty', href: dialed(tty), number: numberToRead(tty) },
  ]
  return ways.filter((way) => way !== null)
}

/** Short numbers (711) are dialed as they are, whole ones with the code of the country. */
const dialed = (digits: string) => `tel:${digits.length === 11 ? '+' : ''}${digits}`

/** `18883737888` reads 1-888-373-7888; a short number stays as it is. */
function numberToRead(digits: string): string {
  const parts = /^(1?)(\d{3})(\d{3})(\d{4})$/.exec(digits)
  return parts === null ? digits : parts.slice(1).filter(Boolean).join('-')
}
