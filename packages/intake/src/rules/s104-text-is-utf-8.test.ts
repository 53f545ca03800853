import { expect, test } from 'vitest'
import { checkBytes, checkText, heading, row } from '../fixtures/check-text.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Says that it is UTF-8, and is not. */
const broken = (text: string) => [Uint8Array.of(0xef, 0xbb, 0xbf), latin(text)]

test('bytes that are not UTF-8 are one finding, which names the first row and how to save the file', async () => {
  const text = [heading, row(), row({ state: 'OK', note: 'Peña' }), row({ state: 'NM', note: 'café' })].join(
    '\n',
  )
  const { findings, values } = await checkBytes(broken(text))
  const told = findings.filter(({ code }) => code === 'S104')
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ row: 3, severity: 'error' })
  expect(told[0]?.message).toContain('2 rows')
  expect(told[0]?.fix).toContain('CSV UTF-8')
  // The counts of these rows are still read, without the notes.
  expect([...values.each()].map(({ note }) => note)).toEqual(['', '', ''])
})

test('a row whose code has a lost character is not read', async () => {
  const { values } = await checkBytes(broken([heading, row({ metric: 'new_clïents' })].join('\n')))
  expect(values.size).toBe(0)
})

test('a NUL in the middle of a text is found', async () => {
  const many = Array.from({ length: 400 }, () => row())
  const { findings } = await checkText([heading, ...many, row({ note: 'a\0b' })].join('\n'))
  expect(findings.find(({ code }) => code === 'S104')?.row).toBe(402)
})

test('letters of any language in UTF-8 are fine', async () => {
  const { findings, values } = await checkText([heading, row({ note: 'Peña 漢字 😀' })].join('\n'))
  expect(findings.filter(({ code }) => code === 'S104')).toEqual([])
  expect([...values.each()][0]?.note).toBe('Peña 漢字 😀')
})
