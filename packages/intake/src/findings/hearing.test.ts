import { describe, expect, test } from 'vitest'
import { checkText, heading, loneStar, row } from '../fixtures/check-text.ts'

async function heardOf(...rows: readonly string[]) {
  const heard: string[] = []
  await checkText([heading, ...rows].join('\n'), {
    awards: [loneStar],
    onFound: ({ code, severity }, about, tell) => {
      if (severity === 'error')
        heard.push(`${code} ${tell().row} ${about?.award ?? '-'} ${about?.quarter ?? '-'}`)
    },
  })
  return heard
}

const { number } = loneStar

describe('who takes a file apart', () => {
  test('hears every error with its row and its report, also what a person is told as one', async () => {
    const rows = Array.from({ length: 30 }, () => row({ metric: 'open_clients', value: 'many' }))
    const heard = await heardOf(...rows)
    expect(heard.filter((each) => each.startsWith('V3'))).toHaveLength(30)
    for (const each of heard) expect(each).toMatch(new RegExp(`${number} FY2017Q4$`))
  })

  test('hears of which award a row is that names none of theirs, or no quarter', async () => {
    const heard = await heardOf(
      row({ award_number: '2019-VT-BX-K999' }),
      row({ fiscal_quarter: 'soon' }),
      row({ state: 'Nowhere' }),
    )
    expect(heard.slice(0, 3)).toEqual([
      'V103 2 2019-VT-BX-K999 FY2017Q4',
      `V104 3 ${number} -`,
      `V105 4 ${number} FY2017Q4`,
    ])
  })
})
