import { expect, it } from 'vitest'
import { countBytes } from './count-bytes.ts'

it('countBytes counts every byte and changes none', async () => {
  const heard: number[] = []
  const text = 'award_number,value\r\n'.repeat(5_000)
  const through = new Blob([text]).stream().pipeThrough(countBytes((total) => heard.push(total)))
  expect(await new Response(through).text()).toBe(text)
  expect(heard.at(-1)).toBe(text.length)
  expect(heard).toEqual(heard.toSorted((one, other) => one - other))
})
