import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { serverFor } from '../../api/problems/before-any-route.ts'
import { pageHeaders } from '../../web/page-headers.ts'

const server = serverFor(() => new Response('here'), 'localhost')
server.listen(0, '127.0.0.1')
await once(server, 'listening')
afterAll(() => new Promise((done) => server.close(done)))

/** All that comes back for these bytes, until the connection ends. */
const sent = async (bytes: string): Promise<string> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let said = ''
  socket.on('data', (portion) => (said += portion.toString('latin1'))).on('error', () => {})
  socket.write(bytes, 'latin1')
  await once(socket, 'close')
  return said
}
const get = (head: string) => `GET / HTTP/1.1\r\n${head}connection: close\r\n\r\n`

it('an old client that names no host is answered', async () => {
  expect(await sent('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.[01] 200 [^]*here$/)
})

it.each([
  ['no host', get(''), 400],
  ['a host that is no name', get('host: a b\r\n'), 400],
  ['two lengths', get('host: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n'), 400],
  ['an address that is none', 'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', 400],
  ['a word that is no method', 'FLY / HTTP/1.1\r\nhost: a\r\n\r\n', 400],
  ['heads without end', get(`host: a\r\nx: ${'a'.repeat(20_000)}\r\n`), 431],
  ['an expectation that nobody meets', get('host: a\r\nexpect: a miracle\r\n'), 417],
])('%s: what is refused before any route has our headers, too', async (_, bytes, status) => {
  const answer = await sent(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  const lower = answer.toLowerCase()
  for (const [name, value] of Object.entries(pageHeaders)) expect(lower).toContain(`${name}: ${value}`.toLowerCase())
})
