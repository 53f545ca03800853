import { describe, expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'
import type { Edit } from './edit.ts'
import { writeAnnotated, writeCorrected } from './write-mended.ts'

const bytesOf = (text: string) => new Blob([text]).stream()

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let whole = ''
  for await (const part of parts) whole += part
  return whole
}

const text = [
  'A title',
  '',
  heading,
  row({ state: 'ZZ' }),
  row({ metric: 'open_clients', value: '-3' }),
].join('\n')
const edits: readonly Edit[] = [
  { row: 4, cells: [{ place: 2, text: 'TX' }] },
  { row: 5, cells: [{ place: 6, text: '3' }] },
]

describe('the corrected file', () => {
  test('says what the file says with the same changes made in place', async () => {
    const corrected = await textOf(writeCorrected(bytesOf(text), { edits }))
    const inPlace = await checkText(text, { edits })
    const again = await checkText(corrected)
    expect(again.findings).toEqual(inPlace.findings)
    expect([...again.values.each()]).toEqual([...inPlace.values.each()])
    expect(again.values.size).toBe(2)
  })

  test('keeps rows in their places, but for those that were taken out', async () => {
    const corrected = await textOf(writeCorrected(bytesOf(text), { edits: [{ row: 4, removed: true }] }))
    const { findings, values } = await checkText(corrected)
    expect(values.size).toBe(0)
    expect(findings.map(({ code, row: at }) => `${code} ${at}`)).toContain('V302 4')
  })

  test('has no live formula, and negative numbers stay numbers', async () => {
    const live = [heading, row({ note: '=cmd()', value: '-3' })].join('\n')
    const corrected = await textOf(writeCorrected(bytesOf(live), { edits: [] }))
    expect(corrected).toContain(",-3,'=cmd()")
  })
})

describe('the annotated file', () => {
  test('has three columns more, with what is wrong beside each row, and can be read again', async () => {
    const { findings, counts } = await checkText(text)
    const annotated = await textOf(writeAnnotated(bytesOf(text), { edits: [], findings }))
    const [, , names, first, second] = annotated.replace('\uFEFF', '').split('\r\n')
    expect(names).toBe(`${heading},muster_code,muster_message,muster_fix`)
    expect(first).toContain('V105')
    expect(second).toContain('V302')
    const again = await checkText(annotated)
    expect(again.counts).toEqual(counts)
    expect(again.unmapped).toEqual([])
  })
})
