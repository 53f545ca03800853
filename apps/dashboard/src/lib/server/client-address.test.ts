import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

const asking = (headers: Record<string, string> = {}) => ({ headers, socket: { remoteAddress: '10.0.0.1' } })
const forwarded = asking({ 'x-forwarded-for': '203.0.113.9, 198.51.100.7, 10.0.0.2' })

describe('the address of whoever asks', () => {
  it('is of the connection where no proxy stands between, whatever a header says', () => {
    expect(clientAddress(forwarded, undefined)).toBe('10.0.0.1')
  })

  it('is what the last proxy but so many saw, not what the client wrote before it', () => {
    const through = (proxies: number) => clientAddress(forwarded, { name: 'x-forwarded-for', proxies })
    expect([through(1), through(2), through(4)]).toEqual(['10.0.0.2', '198.51.100.7', undefined])
  })

  it('is nobody’s where the header is missing', () => {
    const from = { name: 'x-real-ip', proxies: 1 }
    expect(clientAddress(asking(), from)).toBeUndefined()
    expect(clientAddress(asking({ 'x-real-ip': '203.0.113.9' }), from)).toBe('203.0.113.9')
  })
})
