// What everybody may read, in Spanish: every page, whole, without scripts, and nothing of it left in English.
import { rules } from '@muster/intake'
import { expect, test, type Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressIn } from '../src/lib/language/addresses.ts'
import { ownServer } from './setting/own-server.ts'
import { dashboardFolder } from './setting/places.ts'
import { pageAddresses } from './setting/public-addresses.ts'

const server = ownServer()

const messages = (language: string): Record<string, string> => {
  const folder = join(dashboardFolder, 'messages', language)
  return Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  )
}

/** The English sentences of the catalog, each up to its first blank: what is as long as this is nowhere by chance. */
const spanish = messages('es')
const english = [
  ...Object.entries(messages('en')).flatMap(([key, text]) => {
    const [start = ''] = text.split('{')
    return start.length >= 16 && !(spanish[key] ?? '').startsWith(start) ? [start.trim()] : []
  }),
  ...rules.flatMap(({ sentence, fix }) => [sentence, fix]),
]

/** What a page says in Spanish: all of its words but those that are marked as English. */
const saidInSpanish = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return ''
    for (const other of copy.querySelectorAll('[lang="en"], script, style')) other.remove()
    return (copy.textContent ?? '').replaceAll(/\s+/g, ' ')
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every public page is there in Spanish, and says nothing in English that is not marked', async ({
    page,
  }) => {
    test.setTimeout(240_000)
    expect(english.length).toBeGreaterThan(300)
    for (const address of pageAddresses) {
      const answer = await page.goto(server.origin + addressIn('es', address))
      expect(answer?.status(), address).toBe(200)
      await expect(page.locator('html'), address).toHaveAttribute('lang', 'es')
      const said = await saidInSpanish(page)
      expect(
        english.filter((sentence) => said.includes(sentence)),
        address,
      ).toEqual([])
    }
  })

  test('each page leads to the same one in the other language, and to others in its own', async ({
    page,
  }) => {
    await page.goto(`${server.origin}/find-help?state=TX`)
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page).toHaveURL(`${server.origin}/es/find-help?state=TX`)
    await expect(page.locator('link[hreflang="en"]')).toHaveAttribute(
      'href',
      `${server.origin}/find-help?state=TX`,
    )
    await page.getByRole('link', { name: 'El plan', exact: true }).click()
    await expect(page).toHaveURL(`${server.origin}/es/plan`)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(`${server.origin}/plan`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('a comment is looked at in Spanish, and an address that is not there is told in Spanish', async ({
    page,
  }) => {
    await page.goto(`${server.origin}/es/plan/comment/write`)
    await page.getByRole('textbox', { name: 'Su comentario' }).fill('Que haya más vivienda segura.')
    await page.getByLabel('¿De qué trata su comentario?').selectOption({ label: 'El plan en su conjunto' })
    await page.getByText('Otra cosa', { exact: true }).click()
    await page.getByRole('button', { name: 'Revisar su comentario' }).click()
    await expect(page.getByRole('heading', { name: 'Así lo verán todos' })).toBeVisible()
    await expect(page).toHaveURL(/\/es\/plan\/comment\/write/)
    const answer = await page.goto(`${server.origin}/es/dashboard`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'No encontramos esa página' })).toBeVisible()
  })
})

test('with scripts the words stay Spanish, nothing is stored, and a work page is a page in English', async ({
  page,
  context,
}) => {
  await page.goto(`${server.origin}/es/plan/comment/write`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { name: 'Comentar el plan' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect((await context.cookies()).map(({ name }) => name)).toEqual([])
  await page.getByRole('link', { name: 'Iniciar sesión' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
