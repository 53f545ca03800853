// A picture of figures: read point by point without a pointer, and taken away.
import { expect, test } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'

const server = ownServer()

test('the picture of a trend is read figure by figure with the keyboard', async ({ page }) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/dashboard`)
  const picture = page.getByRole('application').first()
  const figure = page.getByRole('figure').filter({ has: picture })
  const said = figure.getByRole('status')

  await picture.focus()
  await page.keyboard.press('Home')
  const first = await said.innerText()
  expect(first).toMatch(/^FY\d{4} Q\d \(.+\).*: (no report|[\d,]+ \w+)/)
  await page.keyboard.press('ArrowRight')
  await expect(said).not.toHaveText(first)

  // What is read is what the table says.
  await page.keyboard.press('End')
  const [, period = '', value = ''] =
    /^(FY\d{4} Q\d \(.*?\)).*?: ([\d,]+|no report)/.exec(await said.innerText()) ?? []
  await figure.getByText('Show the figures as a table').click()
  await expect(figure.getByRole('row').filter({ hasText: period })).toContainText(value)

  await expectFit(page, 'the picture that is read')
  await picture.focus()
  await page.keyboard.press('Escape')
  await expect(said).toBeEmpty()
  expect(heard).toEqual([])
})
