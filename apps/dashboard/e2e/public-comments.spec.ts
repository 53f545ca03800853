// What the public says of the plan, from the form to the answer: no script, no account, no cookie.
import { expect, test, type Page } from '@playwright/test'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs, signOut } from './setting/people.ts'

test.describe.configure({ mode: 'serial' })

const server = ownServer()
const text = 'Pay for the bus. <b>Clinics</b> are far away.'
const withPerson = 'Pay for the bus.\nAsk Maria Delgado at 512-555-0143.'

async function write(page: Page, words: string) {
  await page.getByLabel('What is your comment about?').selectOption('objective-8')
  await page.getByText('Which areas, gaps or needs does the plan not address enough?').click()
  await page.getByRole('textbox', { name: 'Your comment' }).fill(words)
  await page.getByRole('button', { name: 'Look at your comment' }).click()
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor writes, is told what to take out and where, looks at it, sends it, and has a receipt', async ({
    page,
    context,
  }) => {
    await page.goto(`${server.origin}/plan`)
    await page.getByRole('link', { name: /^Comment on this edition until 11:59 p\.m\. Eastern time/ }).click()
    await page.getByRole('link', { name: 'Write a comment' }).click()

    await write(page, withPerson)
    await expect(page.getByRole('alert')).toContainText('the name of a person (line 2, character 5)')
    await expect(page.getByRole('alert')).toContainText('a telephone number (line 2, character')
    await expect(page.getByRole('textbox', { name: 'Your comment' })).toHaveValue(withPerson)
    await expect(page.locator('mark')).toHaveText(['Maria Delgado', '512-555-0143'])

    await write(page, 'x'.repeat(5_003))
    await expect(page.getByRole('alert')).toContainText('5,003 characters, 3 more than the 5,000')

    await write(page, text)
    await expect(page.getByRole('article')).toContainText(text)
    await page.getByRole('button', { name: 'Change it' }).click()
    await expect(page.getByRole('textbox', { name: 'Your comment' })).toHaveValue(text)
    await page.getByRole('button', { name: 'Look at your comment' }).click()
    // Whoever sends within three seconds is taken for a program.
    await page.waitForTimeout(3_000)
    await page.getByRole('button', { name: 'Send this comment' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Receipt \w{4}-\w{4}-\w{4}$/)
    await expect(page.getByText('Your comment waits until somebody has read it.')).toBeVisible()
    expect(await context.cookies()).toEqual([])

    await page.goto(`${server.origin}/plan/comment`)
    await expect(page.getByText(text)).toHaveCount(0)
  })

  test('a steward publishes it, and rejects another for a reason', async ({ page }) => {
    await signInAs(page, server.origin, people.steward)
    await page.goto(`${server.origin}/dashboard/plan`)
    await page.getByRole('main').getByRole('link', { name: 'Public comments' }).click()
    const comment = page.getByRole('article').filter({ hasText: text })
    await comment.getByText(/^Choose comment/).click()
    await page.getByRole('button', { name: 'Decide on the chosen comments' }).click()
    await expect(page.getByRole('link', { name: 'Choose what becomes of the comments.' })).toBeVisible()
    await page.getByText('Publish them', { exact: true }).click()
    await page.getByRole('button', { name: 'Decide on the chosen comments' }).click()
    await expect(page.getByText('Done: 1 comment.')).toBeVisible()

    await page.getByRole('link', { name: /^Looks like a program/ }).click()
    await page.getByText(/^Choose comment/).click()
    await page.getByText('Do not publish them, because each').click()
    await page.getByLabel('Reason, if they are not published').selectOption('advertising')
    await page.getByRole('button', { name: 'Decide on the chosen comments' }).click()
    await expect(page.getByText('Nothing is here')).toBeVisible()

    // Nobody here answers for the agencies that lead this objective: a steward does.
    await page.getByRole('link', { name: /^To answer/ }).click()
    await comment.getByRole('link', { name: /^Answer/ }).click()
    await page.getByLabel('Answer', { exact: true }).fill('Thank you. The next edition will look at it.')
    await page.getByRole('button', { name: 'Publish this answer' }).click()
    await expect(page.getByText('Done: 1 comment.')).toBeVisible()
  })

  test('everybody reads it with its answer, as text, and takes it away', async ({ page }) => {
    await page.goto(`${server.origin}/plan/comment`)
    await page.getByLabel('Show comments on').selectOption('objective-8')
    await page.getByRole('button', { name: 'Show these' }).click()
    const comment = page.getByRole('article').filter({ hasText: text })
    await expect(comment).toContainText('Thank you. The next edition will look at it.')
    await expect(comment.locator('b')).toHaveCount(0)
    const csv = await page.request.get(`${server.origin}/plan/comment/csv?edition=2014-01-final`)
    expect(await csv.text()).toContain('<b>Clinics</b>')
    const json = await page.request.get(`${server.origin}/plan/comment/json?edition=2014-01-final`)
    const { comments, synthetic } = await json.json()
    expect(synthetic).toBe(true)
    expect(JSON.stringify(comments)).not.toContain('Win a prize')
    const refused = await page.request.get(
      `${server.origin}/dashboard/plan/comments/csv?edition=2014-01-final`,
    )
    expect(await refused.text()).not.toContain('Win a prize')
  })
})

test('the way back from looking at a comment loses no word of it', async ({ page }) => {
  await page.goto(`${server.origin}/plan/comment/write`)
  await write(page, text)
  await expect(page.getByRole('article')).toContainText(text)
  await page.goBack({ waitUntil: 'networkidle' })
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toHaveValue(text)
  await expect(page.locator('input[name=question]:checked')).toHaveCount(1)
})

test('a receipt that was mistyped is said to be one', async ({ page }) => {
  await page.goto(`${server.origin}/plan/comment`)
  await page.getByLabel('Number of your receipt').fill('ABCD-EFGH-0000')
  await page.getByLabel('Number of your receipt').press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No comment has this receipt')
  await page.getByRole('main').getByRole('link', { name: 'Comments on the plan' }).click()
  await expect(page.getByLabel('Number of your receipt')).toBeInViewport()
})

test('its pages fit everybody', async ({ page }) => {
  for (const path of ['/plan/comment', '/plan/comment?edition=2013-04-draft', '/plan/comment/write']) {
    await page.goto(server.origin + path)
    await expectFit(page, path)
  }
  await write(page, withPerson)
  await expect(page.getByRole('alert')).toBeFocused()
  await expectFit(page, 'the form with what has to be taken out')
  await write(page, `${text} ${'w'.repeat(400)}`)
  await expectFit(page, 'the comment before it is sent')
  await page.getByRole('button', { name: 'Send this comment' }).click()
  await expectFit(page, 'the receipt')

  await signInAs(page, server.origin, people.steward)
  for (const path of [
    '/dashboard/plan/comments',
    '/dashboard/plan/comments?edition=2013-04-draft&queue=unanswered',
    '/dashboard/plan/comments/periods',
  ]) {
    await page.goto(server.origin + path)
    await expectFit(page, path)
  }
  await signOut(page)
  await signInAs(page, server.origin, people.officeAdministrator)
  await page.goto(`${server.origin}/dashboard/plan/comments?edition=2013-04-draft&queue=unanswered`)
  await page.getByText(/^Choose comment/).click()
  await page.getByRole('button', { name: 'Answer the chosen comments together' }).click()
  await page.getByText('Where it was changed').click()
  await expectFit(page, 'the form of an answer')
})
