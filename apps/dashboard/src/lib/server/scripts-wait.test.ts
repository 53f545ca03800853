import { expect, it } from 'vitest'
import { putToSleep, scriptsWait } from './scripts-wait.ts'

it('the script that begins a page waits, with every word of it', () => {
  const begin = '\n\t\t\t\t{\n\t\t\t\t\t__sveltekit_abc = {};\n\t\t\t\t}\n\t\t\t'
  const page = (open: string) =>
    `<main></main><script type="module" src="a.js"></script>${open}${begin}</script>`
  expect(putToSleep(page('<script>'))).toBe(page('<script type="text/plain" data-waits>'))
  expect(putToSleep('<script>other()</script>')).toBe('<script>other()</script>')
})

it('scripts wait on pages that are read, not where a file is checked or somebody works', () => {
  expect(['/', '/data/new_clients', '/plan', '/find-help'].filter(scriptsWait)).toHaveLength(4)
  expect(['/check', '/dashboard', '/plan/comment/write', '/sign-in'].filter(scriptsWait)).toEqual([])
})
