// A server between a browser and the site that changes the pages on their way.
import { createServer, request } from 'node:http'
import { brotliCompressSync } from 'node:zlib'

/**
 * Serves what `address` serves, with each page's HTML changed. `own` answers an address itself with the text of a script, or gives null.
 * Gives its address and what ends it.
 */
export async function relay(address, changed, own = () => null) {
  const server = createServer((incoming, outgoing) => {
    const answered = own(incoming.url)
    if (answered !== null) return outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(answered)
    const headers = { ...incoming.headers, ...(!incoming.url.startsWith('/_next/') && { 'accept-encoding': 'identity' }) }
    request(address + incoming.url, { headers }, (answer) => {
      if (!/text\/html/.test(answer.headers['content-type'] ?? '')) {
        outgoing.writeHead(answer.statusCode, answer.headers)
        return answer.pipe(outgoing)
      }
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const { 'content-length': _, etag, ...kept } = answer.headers
        outgoing.writeHead(answer.statusCode, { ...kept, 'content-encoding': 'br' })
        outgoing.end(brotliCompressSync(changed(Buffer.concat(chunks).toString())))
      })
    }).end()
  })
  await new Promise((resolve) => server.listen(0, resolve))
  return { address: `http://localhost:${server.address().port}`, end: () => server.close() }
}
