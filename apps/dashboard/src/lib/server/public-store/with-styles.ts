import { createHash } from 'node:crypto'
import type { Rendered } from './render-for-nobody.ts'

const sheet = /<link href="([^"]+\.css)" rel="stylesheet">/g

/**
 * A page with its stylesheets in it: one answer, and it can be read. Signed-in people get them as files, which their browser
 * keeps. The links stay, switched off, so that scripts that come later know that the styles are there. The policy of the page
 * is told what the styles are (their hashes).
 * @param read Gives the text of a stylesheet by its path.
 */
export async function withStyles(
  rendered: Rendered,
  address: string,
  read: (path: string) => Promise<string>,
): Promise<Rendered> {
  const { headers, body } = rendered
  if (!String(headers['content-type']).startsWith('text/html')) return rendered
  const html = body.toString()
  const paths = [...html.matchAll(sheet)].map(([, href = '']) => pathOf(href, address))
  if (paths.length === 0) return rendered
  const texts = await Promise.all(paths.map(async (path) => absolute(await read(path), path)))
  const style = texts.join('\n')
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
  const policy = String(headers['content-security-policy']).replace(/(?<=^|; )style-src /, `$&${hash} `)
  const page = html
    .replaceAll(sheet, '<link href="$1" rel="stylesheet" disabled media="(max-width: 0)">')
    .replace('</head>', () => `<style>${style}</style></head>`)
  return {
    ...rendered,
    headers: { ...headers, 'content-security-policy': policy },
    body: Buffer.from(page),
  }
}

const pathOf = (href: string, address: string) => new URL(href, new URL(address, 'http://localhost')).pathname

/** What a stylesheet names beside itself is named from the top. */
const absolute = (text: string, path: string) =>
  text.replaceAll(
    /url\((["']?)(?!data:|\/|#|https?:)([^"')]+)\1\)/g,
    (_, _quote, name: string) => `url(${pathOf(name, path)})`,
  )
