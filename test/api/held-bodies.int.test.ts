import { serve, type ServerType } from '@hono/node-server'
import { randomUUID } from 'node:crypto'
import { connect as connectTo, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { heldBounds } from '../../api/surroundings/held-bodies.ts'
import { addresses } from '../../web/addresses.ts'
import { cityApp, password, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { until } from '../support/until.ts'

let city: CityApp
let staff: Browser
beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
})
afterAll(() => city.end())

/** Every address to which something can be posted and after which one is still signed in. */
const postedTo = ({ app }: CityApp): readonly string[] => [
  ...new Set(
    app.routes
      .filter(({ path, method }) => method === 'POST' && !path.includes('*') && path !== addresses.signOut)
      .map(({ path }) => path.replaceAll(/:\w+(?:\{[^}]*\})?/g, randomUUID())),
  ),
]

describe('a form that says what no text of the database can hold', () => {
  it('is no failure of ours, whatever it was read for', async () => {
    const names = ['name', 'mail', 'password', 'again', 'next', 'q', 'id', 'case', 'task', 'person', 'post', 'day']
    const failed: string[] = []
    for (const path of postedTo(city))
      for (const step of ['forget', 'save', 'record', 'remove']) {
        const entries = names.map((name) => [name, 'a\0b'] as const)
        const answer = await staff.postForm(path, [['step', step], ['list', '/cases'], ...entries])
        if (answer.status >= 500) failed.push(`${path} ${step} ${answer.status}`)
      }
    expect(failed).toEqual([])
    const forgotten = await staff.postForm('/views', { step: 'forget', list: '/cases', name: 'a\0b' })
    expect(forgotten.status).toBe(400)
  })
})

describe('bodies that are sent to be held', () => {
  const form = 'application/x-www-form-urlencoded'

  it.each(['application/x-www-form-urlencoded', 'application/json'])(
    'without an end are read no further than any form, at whichever address and by whom: %s',
    async (type) => {
      const tooMuch: string[] = []
      for (const who of [city.anonymous, staff])
        for (const path of postedTo(city)) {
          let sent = 0
          const piece = new Uint8Array(262_144).fill(0x61)
          const body = new ReadableStream({
            pull(controller) {
              sent += piece.length
              if (sent > 20_000_000) controller.close()
              else controller.enqueue(piece)
            },
          })
          const headers = { 'content-type': type, accept: 'text/html', 'sec-fetch-site': 'same-origin' }
          const { status } = await who.raw(path, { method: 'POST', body, headers, duplex: 'half' })
          if (sent > 6_000_000 || status >= 500) tooMuch.push(`${path} ${status} ${sent}`)
        }
      expect(tooMuch).toEqual([])
    },
  )

  it('in single bytes are given up, for each costs as much as a thousand', async () => {
    let sent = 0
    const piece = new Uint8Array([0x61])
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        if (sent > 1_000_000) controller.close()
        else controller.enqueue(piece)
      },
    })
    const headers = { 'content-type': form, accept: 'text/html', 'sec-fetch-site': 'same-origin' }
    const answer = await city.anonymous.raw('/sign-in', { method: 'POST', body, headers, duplex: 'half' })
    expect([answer.status, sent < 60_000]).toEqual([400, true])
  })

  it('from one network fill its own share: it hears so, others sign in meanwhile, and what has ended counts no more', async () => {
    const other = await cityApp({ clientAddressHeader: 'x-client' })
    const server = await new Promise<ServerType>((resolve) => {
      const one: ServerType = serve({ fetch: other.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(one))
    })
    const { port } = server.address() as AddressInfo
    const megabyte = 'a'.repeat(1_000_000)
    const sockets: Socket[] = []
    const firstLines: string[] = []
    /** A form of which the end never comes. */
    const half = (from: string): void => {
      const socket = connectTo(port, '127.0.0.1')
      sockets.push(socket)
      socket.on('error', () => {})
      socket.once('data', (data) => firstLines.push(`${from} ${data.toString('latin1').slice(9, 12)}`))
      socket.write(
        `POST /sign-in HTTP/1.1\r\nhost: x\r\nx-client: ${from}\r\norigin: ${publicUrl}\r\n` +
          `content-type: ${form}\r\ncontent-length: 4000000\r\n\r\nmail=${megabyte}`,
      )
    }
    const signIn = (from: string) =>
      other.anonymous.postJson('/api/session', { mail: other.people['chief']!.mail, password }, { 'x-client': from })
    for (let nth = 0; nth < 40; nth++) half('192.0.2.1')
    await until(async () => firstLines.length >= 40 - Math.ceil(heldBounds.each / megabyte.length))
    expect(new Set(firstLines)).toEqual(new Set(['192.0.2.1 429']))
    expect((await signIn('192.0.2.2')).status).toBe(204)
    expect((await signIn('192.0.2.1')).status).toBe(204)
    for (const socket of sockets) socket.destroy()
    const again = () =>
      other.anonymous.postForm(
        '/sign-in',
        { mail: 'x', password: 'y', next: megabyte.slice(0, 700_000) },
        {
          'x-client': '192.0.2.1',
        },
      )
    await until(async () => (await again()).status !== 429)
    await new Promise((resolve) => server.close(resolve))
    await other.end()
  })
})
