import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'

const papa = createRequire(new URL('../../packages/intake/package.json', import.meta.url)).resolve(
  'papaparse/papaparse.min.js',
)

const worker = `importScripts('/papaparse.js')
onmessage = ({ data: file }) => {
  let rows = 0
  Papa.parse(file, {
    chunk: ({ data }) => { rows += data.length },
    complete: () => postMessage(rows),
  })
}
postMessage('ready')`

const page = `<!doctype html><title>Papa Parse alone</title><input type="file"><script>
const worker = new Worker('/worker.js')
worker.onmessage = () => { document.title = 'ready' }
document.querySelector('input').onchange = ({ target }) => {
  const start = performance.now()
  worker.onmessage = ({ data }) => { window.answer = { rows: data, ms: performance.now() - start } }
  worker.postMessage(target.files[0])
}
</script>`

const parts: Record<string, { type: string; text: string }> = {
  '/': { type: 'text/html', text: page },
  '/worker.js': { type: 'text/javascript', text: worker },
  '/papaparse.js': { type: 'text/javascript', text: readFileSync(papa, 'utf8') },
}

/** A page on which Papa Parse alone cuts the chosen file in a worker: no checks, no rows kept. */
export async function papaparsePage(): Promise<{ origin: string; stop: () => void }> {
  const server: Server = createServer((request, response) => {
    const part = parts[request.url ?? '']
    response.writeHead(part === undefined ? 404 : 200, { 'content-type': part?.type ?? 'text/plain' })
    response.end(part?.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() }
}
