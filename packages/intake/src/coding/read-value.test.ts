import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerKinds } from './answer-kind.ts'
import { plainNumber, readValue } from './read-value.ts'

test('the quick way and the thorough one agree on every number', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (value) => {
      expect(plainNumber(String(value))).toBe(value)
      expect(readValue(String(value))?.value).toEqual({ kind: answerKinds.value, value })
    }),
  )
})

test('the quick way gives up on everything else', () => {
  for (const text of ['', ' 1', '1 ', '-1', '1.0', 'NR', '1234567890', '１'])
    expect(plainNumber(text)).toBe(-1)
})

const separators = [',', ' ', '\u00a0', '\u202f', '\u2009', "'", '’']

test('a number with any separator between its thousands reads back as it was, and each change is told', () => {
  const written = fc.record({
    value: fc.nat(999_999_999),
    separator: fc.constantFrom(...separators),
    sign: fc.constantFrom('', '+'),
    // Three zeros may be thousands.
    zeros: fc.constantFrom('', '.', '.0', '.00', '.0000'),
    wide: fc.boolean(),
  })
  fc.assert(
    fc.property(written, ({ value, separator, sign, zeros, wide }) => {
      const plain = `${sign}${value.toLocaleString('en-US').replaceAll(',', separator)}${zeros}`
      const text = wide
        ? plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        : plain
      const read = readValue(text)
      expect(read?.value).toEqual({ kind: answerKinds.value, value })
      const steps = read?.repairs ?? []
      expect([text, ...steps.map(({ to }) => to)]).toEqual([...steps.map(({ from }) => from), String(value)])
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['1,234', 1_234, 'R103'],
  ['1 234', 1_234, 'R207'],
  ['1’234', 1_234, 'R208'],
  ['34.0', 34, 'R209'],
  ['1234.000', 1_234, 'R209'],
  ['0.000', 0, 'R209'],
  ['1,234.00', 1_234, 'R209 R103'],
  ['+34', 34, 'R210'],
  ['３４', 34, 'R211'],
])('%s is read as %d: %s', (text, value, codes) => {
  const read = readValue(text)
  expect([read?.value.value, read?.repairs.map(({ kind }) => kind.code).join(' ')]).toEqual([value, codes])
})

test.each(['N.R.', 'N. R.', 'n.r', 'not reported', 'Not Reported.', 'NOT_REPORTED'])(
  '%s is NR in other words',
  (text) => {
    expect(readValue(text)).toEqual({
      value: { kind: answerKinds.notReported, value: 0 },
      repairs: [{ kind: expect.objectContaining({ code: 'R215' }), from: text, to: 'NR' }],
    })
  },
)

test('not reported and not tracked are answers; blank is none; small letters are a repair', () => {
  expect(readValue('NR')).toEqual({ value: { kind: answerKinds.notReported, value: 0 }, repairs: [] })
  expect(readValue('NT')?.value.kind).toBe(answerKinds.notTracked)
  expect(readValue('')?.value.kind).toBe(answerKinds.blank)
  expect(readValue('not tracked')?.value.kind).toBe(answerKinds.notTracked)
  expect(readValue('nr')?.repairs).toMatchObject([{ from: 'nr', to: 'NR' }])
})

test('what is no answer is not guessed', () => {
  for (const text of [
    'n/a',
    '-',
    '1.5',
    '-3',
    '1,23',
    '1.234',
    '34.000',
    '1,234 567',
    '1000000000',
    '1e3',
    'N/R',
  ])
    expect(readValue(text)).toBeUndefined()
})
