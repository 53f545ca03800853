// The baseline, in a process of its own: sirv over a folder. Prints its port.
import { createServer } from 'node:http'
import sirv from 'sirv'

const serve = sirv(process.argv[2] ?? '.', {
  dev: false,
  etag: true,
  gzip: true,
  brotli: true,
  extensions: ['html', 'json'],
})
const server = createServer((request, response) => serve(request, response))
server.listen(0, '127.0.0.1', () => {
  const at = server.address()
  console.log(typeof at === 'object' ? at?.port : at)
})
