import { describe, expect, it } from 'vitest'
import { readEnvironment } from './env.ts'

describe('readEnvironment', () => {
  it('without settings serves the folder of the demonstration at the top of the workspace, on port 3000', () => {
    const { where, port, demonstration } = readEnvironment({})
    expect(where).toEqual({
      kind: 'folder',
      folder: expect.stringMatching(/(?<!dashboard)\/\.muster\/demonstration$/),
    })
    expect(port).toBe(3000)
    expect(demonstration).toBe(false)
  })

  it('prefers a PostgreSQL server to a folder', () => {
    expect(readEnvironment({ DATABASE_URL: 'postgres://db/muster', MUSTER_DATA: '/data' }).where).toEqual({
      kind: 'postgres',
      url: 'postgres://db/muster',
    })
  })

  it('reads an empty setting as none', () => {
    expect(readEnvironment({ MUSTER_SECRET: '', MUSTER_ORIGIN: '', PORT: '' })).toMatchObject({
      secret: undefined,
      origin: undefined,
      port: 3000,
    })
  })

  it('lets only this machine into a demonstration, unless told otherwise', () => {
    expect(readEnvironment({ MUSTER_DEMONSTRATION: '1' }).host).toBe('127.0.0.1')
    expect(readEnvironment({ MUSTER_DEMONSTRATION: '1', HOST: '0.0.0.0' }).host).toBe('0.0.0.0')
    expect(readEnvironment({}).host).toBe('0.0.0.0')
  })

  it('wants to know where a provider sends people back', () => {
    const MUSTER_ORIGIN = 'https://muster.example.gov'
    expect(() => readEnvironment({ MUSTER_OIDC: '[]' })).toThrow(/needs MUSTER_ORIGIN/)
    expect(readEnvironment({ MUSTER_OIDC: '[]', MUSTER_ORIGIN }).oidc).toBe('[]')
  })

  it('sends mail through a server that is whole, and says what is missing', () => {
    const smtp = 'smtps://mail.example.gov'
    const whole = {
      MUSTER_SMTP: smtp,
      MUSTER_MAIL_FROM: 'muster@example.gov',
      MUSTER_ORIGIN: 'https://a.gov',
    }
    expect(readEnvironment(whole).mail).toEqual({ smtp, from: 'muster@example.gov' })
    expect(readEnvironment({}).mail).toBeUndefined()
    for (const missing of ['MUSTER_MAIL_FROM', 'MUSTER_ORIGIN'])
      expect(() => readEnvironment({ ...whole, [missing]: '' })).toThrow(missing)
  })

  it('leads whoever leaves a page to the weather, or to an address of the installation', () => {
    expect(readEnvironment({}).leaveTo).toBe('https://www.weather.gov/')
    expect(readEnvironment({ MUSTER_LEAVE_TO: 'https://example.gov' }).leaveTo).toBe('https://example.gov/')
    expect(() => readEnvironment({ MUSTER_LEAVE_TO: 'http://example.gov' })).toThrow(/MUSTER_LEAVE_TO/)
  })

  it('does the jobs, unless told that another server does', () => {
    expect(readEnvironment({}).jobs).toBe(true)
    expect(readEnvironment({ MUSTER_JOBS: '0' }).jobs).toBe(false)
  })

  it.each(['http', '-1', '70000', '3.5'])('refuses %s as a port, and says so', (PORT) => {
    expect(() => readEnvironment({ PORT })).toThrow(/PORT must be a whole number/)
  })

  it('knows who publishes, whole or not at all, and in the demonstration nobody real', () => {
    const whole = { MUSTER_PUBLISHER_NAME: 'An agency', MUSTER_PUBLISHER_EMAIL: 'data@agency.gov' }
    expect(readEnvironment(whole).publisher).toEqual({ name: 'An agency', email: 'data@agency.gov' })
    expect(readEnvironment({}).publisher).toBeUndefined()
    expect(readEnvironment({ MUSTER_DEMONSTRATION: '1' }).publisher?.email).toMatch(/@example\.org$/)
    for (const wrong of [{ MUSTER_PUBLISHER_NAME: '' }, { MUSTER_PUBLISHER_EMAIL: 'no address' }])
      expect(() => readEnvironment({ ...whole, ...wrong })).toThrow('MUSTER_PUBLISHER_EMAIL')
  })

  it('takes whole numbers from 1 up, and says which one is none', () => {
    const asked = (MUSTER_QUESTIONS_PER_MINUTE: string) => readEnvironment({ MUSTER_QUESTIONS_PER_MINUTE })
    expect([asked('').questionsPerMinute, asked('900').questionsPerMinute]).toEqual([120, 900])
    for (const wrong of ['0', '1.5', 'many'])
      expect(() => asked(wrong)).toThrow('MUSTER_QUESTIONS_PER_MINUTE')
    expect(readEnvironment({ ADDRESS_HEADER: 'X-Forwarded-For', XFF_DEPTH: '2' }).addressHeader).toEqual({
      name: 'x-forwarded-for',
      proxies: 2,
    })
  })
})
