import { describe, expect, it } from 'vitest'
import { changesIn, withOffered, writtenIn, type Written } from './written-explanations.ts'

const said = 'One site moved, and its work stopped for two weeks.'
const read = (text: string) => {
  if (text.trim() === '') return { kind: 'nothing' as const }
  if (text.includes('@')) return { kind: 'wrong' as const, sentence: 'It has an address.' }
  return { kind: 'said' as const, text: text.trim() }
}
const written = (text: string, was = '', subject = 'TX a'): Written => ({ code: 'Q203', subject, was, text })

describe('writtenIn', () => {
  it('reads the fields of each place, in their order', () => {
    const form = new FormData()
    for (const { code, subject, was, text } of [written(said), written('', said, '')]) {
      form.append('code', code)
      form.append('subject', subject)
      form.append('was', was)
      form.append('text', text)
    }
    expect(writtenIn(form)).toEqual([written(said), written('', said, '')])
    expect(writtenIn(new FormData())).toEqual([])
  })
})

describe('changesIn', () => {
  it('has what is new, other, or taken back, and not what stayed as it was', () => {
    const { changes, problems } = changesIn(
      [written(said), written('', said, 'OK a'), written('a\r\nb', 'a\nb', 'NM a'), written('', '', 'CO a')],
      read,
    )
    expect(changes).toEqual([
      { code: 'Q203', subject: 'TX a', was: '', text: said },
      { code: 'Q203', subject: 'OK a', was: said, text: '' },
    ])
    expect(problems).toEqual([])
  })

  it('says what is wrong where it is wrong', () => {
    const { changes, problems } = changesIn([written('me@example.org'), written(said, '', 'OK a')], read)
    expect(changes).toHaveLength(1)
    expect(problems).toEqual([{ code: 'Q203', subject: 'TX a', message: 'It has an address.' }])
  })
})

describe('withOffered', () => {
  const groups = [
    {
      code: 'Q203',
      whole: { offered: { text: 'Of all.' } },
      each: [{ subject: 'TX a', offered: { text: 'Of one.' } }],
    },
  ]

  it('fills the one field that was asked for, and leaves the others as they were written', () => {
    const fields = [written('half a sente'), written('other', '', '')]
    expect(withOffered(fields, 'Q203 TX a', groups).map(({ text }) => text)).toEqual(['Of one.', 'other'])
    expect(withOffered(fields, 'Q203 ', groups).map(({ text }) => text)).toEqual(['half a sente', 'Of all.'])
    expect(withOffered(fields, 'Q999 ', groups)).toEqual(fields)
  })
})
