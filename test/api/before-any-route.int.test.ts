import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
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

it('a connection of which nobody takes what is sent is ended, also where nobody is signed in', async () => {
  const large = serverFor(() => new Response(Buffer.alloc(64 * 1024 * 1024)), 'localhost', 200)
  large.listen(0, '127.0.0.1')
  await once(large, 'listening')
  const taken = once(large, 'connection') as Promise<[Socket]>
  const reader = connect((large.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
  reader.pause()
  reader.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n')
  const [line] = await taken
  await once(line, 'close')
  expect([line.bytesRead > 0, line.destroyed]).toEqual([true, true])
  reader.destroy()
  await new Promise((done) => large.close(done))
})

it('it may stand still for as long as a request may take to come in', () => {
  expect(server.timeout).toBe(server.requestTimeout)
})
