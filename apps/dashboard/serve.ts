// The production server: `node serve.ts` after a build. It answers plain http on its own, or sits behind a proxy
// that ends TLS when MUSTER_ORIGIN names the address that people type.
import { createServer, type RequestListener } from 'node:http'
import { FolderInUse, mostBytes } from '@muster/api'
import { readEnvironment } from './src/lib/server/env.ts'
import { AskingLimit } from './src/lib/server/open-data/asking-limit.ts'
import { PublicFront } from './src/lib/server/public-store/public-front.ts'
import { refuseLargeBody } from './src/lib/server/refuse-large-body.ts'
import { tooLargePage } from './src/lib/server/too-large-page.ts'

const environment = readEnvironment()
const { host, port, origin } = environment
const address = origin === undefined ? undefined : new URL(origin)

// A form with the largest file has fields and borders besides it. What is a little larger still reaches the page, which
// says so itself; the rest is turned away here.
const megabyte = 1024 * 1024
const limits = { taken: mostBytes + 14 * megabyte, read: 1024 * megabyte }
const largePage = tooLargePage(mostBytes)

// adapter-node takes every request for https unless a header says otherwise, and would then refuse form posts
// over plain http as cross-site. The headers are ours, set on each request, whatever a client sends.
Object.assign(process.env, {
  PROTOCOL_HEADER: 'x-muster-protocol',
  HOST_HEADER: 'x-muster-host',
  BODY_SIZE_LIMIT: String(limits.taken),
})

// Opens the store as well: the `init` hook has run when this import is done.
const built: { handler: (...of: [...Parameters<RequestListener>, next: () => void]) => void } = await import(
  new URL('./build/handler.js', import.meta.url).href
).catch((error: unknown) => {
  if (error instanceof FolderInUse) giveUp(error.message)
  throw error
})

const pages: RequestListener = (request, response) =>
  built.handler(request, response, () => response.writeHead(404).end())
const limit = new AskingLimit(environment)
const front = new PublicFront(pages, environment)

const server = createServer((request, response) => {
  request.headers['x-muster-protocol'] = address?.protocol.slice(0, -1) ?? 'http'
  request.headers['x-muster-host'] = address?.host ?? request.headers.host ?? 'localhost'
  if (refuseLargeBody(request, response, limits, largePage)) return
  void answer(request, response)
})

async function answer(...[request, response]: Parameters<RequestListener>): Promise<void> {
  try {
    if (await limit.refuses(request, response)) return
    if (await front.answer(request, response)) return
  } catch (error) {
    console.error(`${request.method} ${request.url}`, error)
  }
  // What went wrong with a copy does not keep the page itself from being asked.
  if (!response.headersSent) pages(request, response)
}

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    giveUp(`Port ${port} is taken. Set PORT to another one, for example PORT=3001.`)
  throw error
})

server.listen({ host, port }, () => {
  const at = server.address()
  const listening = at !== null && typeof at === 'object' ? at.port : port
  front.reachedAt(listening)
  console.log(`Muster is ready at ${origin ?? `http://localhost:${listening}`}`)
})

let stopping = false
function stop(signal: 'SIGINT' | 'SIGTERM') {
  if (stopping) return
  stopping = true
  server.close(() => process.emit('sveltekit:shutdown', signal))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

/** Ends with a sentence for the person at the terminal, who has no use for a stack. */
function giveUp(why: string): never {
  console.error(why)
  process.exit(1)
}
