import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { encodings, type Encoding } from './encoding-for.ts'
import type { Rendered } from './render-for-nobody.ts'

/** One form of an answer, ready to be sent. */
export interface Form {
  readonly etag: string
  readonly body: Buffer
  /** With the length and the encoding of the body. */
  readonly headers: OutgoingHttpHeaders
  /** For a client that has it already. */
  readonly unchanged: OutgoingHttpHeaders
}

/** A public answer in each of its forms. */
export interface StoredAnswer {
  /** Of the plain bytes. */
  readonly hash: string
  readonly forms: Readonly<Record<Encoding, Form>>
  /** Bytes that it takes in memory. */
  readonly size: number
}

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

const asText = /^(?:text\/|application\/(?:json|csvm\+json|ld\+json|xml)|image\/svg)/
const worthwhile = 512

/** The larger a page, the longer the last percents take: at 9 a page of 150 KB is ready in some 20 ms. */
const quality = 9

/** Makes the forms of an answer, once; those of `before` are taken when they are of the same bytes. */
export async function storedAnswer(rendered: Rendered, before?: StoredAnswer): Promise<StoredAnswer> {
  const hash = createHash('sha256').update(rendered.body).digest('base64url')
  const bodies = before?.hash === hash ? bodiesOf(before) : await compress(rendered)
  // What is too short to be worth it is as it was, and says so.
  const form = (encoding: Encoding) =>
    formOf(
      rendered.headers,
      hash,
      bodies[encoding] === bodies.identity ? 'identity' : encoding,
      bodies[encoding],
    )
  return {
    hash,
    forms: { br: form('br'), gzip: form('gzip'), identity: form('identity') },
    size: encodings.reduce((sum, encoding) => sum + bodies[encoding].byteLength, 4096),
  }
}

type Bodies = Readonly<Record<Encoding, Buffer>>

const bodiesOf = ({ forms }: StoredAnswer): Bodies => ({
  br: forms.br.body,
  gzip: forms.gzip.body,
  identity: forms.identity.body,
})

async function compress({ headers, body: identity }: Rendered): Promise<Bodies> {
  if (identity.byteLength < worthwhile || !asText.test(String(headers['content-type'])))
    return { br: identity, gzip: identity, identity }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
  }
  const [br, gzipped] = await Promise.all([brotli(identity, { params }), deflate(identity, { level: 9 })])
  return { br, gzip: gzipped, identity }
}

/** A copy may be kept, and is asked about before it is shown: with the ETag that costs no body. */
const asksAgain = 'public, no-cache'

/** Of one connection, or of the bytes of one form. */
const saidAnew = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'date'],
  ...['content-encoding', 'content-length', 'etag', 'vary'],
])

function formOf(rendered: OutgoingHttpHeaders, hash: string, encoding: Encoding, body: Buffer): Form {
  const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const kept = Object.entries(rendered).filter(([name]) => !saidAnew.has(name))
  const always = { 'cache-control': asksAgain, ...Object.fromEntries(kept), etag, vary: 'accept-encoding' }
  const isContent = ([name]: readonly [string, unknown]) => /^content-(?!security-policy)/.test(name)
  return {
    etag,
    body,
    headers: {
      ...always,
      'content-length': body.byteLength,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
    unchanged: Object.fromEntries(Object.entries(always).filter((each) => !isContent(each))),
  }
}
