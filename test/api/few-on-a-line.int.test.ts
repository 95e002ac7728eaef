import { serve, type ServerType } from '@hono/node-server'
import { connect, type AddressInfo } from 'node:net'
import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fewOnALine } from '../../api/requests/few-on-a-line.ts'
import { inOwnTurn } from '../../api/requests/own-turn.ts'
import type { Env } from '../../api/surroundings/surroundings.ts'
import { fewOfEach } from '../../documents/few-at-once.ts'
import { cityApp, type CityApp } from '../support/city-app.ts'
import { until } from '../support/until.ts'

let city: CityApp
let server: ServerType
beforeAll(async () => {
  city = await cityApp()
  server = await new Promise<ServerType>((resolve) => {
    const one: ServerType = serve({ fetch: fewOnALine(city.app.fetch), hostname: '127.0.0.1', port: 0 }, () =>
      resolve(one),
    )
  })
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await city.end()
})

const asked = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`
const handled = (path: string): number => city.logged.filter((line) => line.includes(`"route":"${path}"`)).length
const line = () => connect((server.address() as AddressInfo).port, '127.0.0.1')

it('a connection over which thousands are asked at once, and no answer is read, is ended after a few', async () => {
  const socket = line().pause()
  let isClosed = false
  socket.on('error', () => {}).on('close', () => (isClosed = true))
  socket.write(asked('/help').repeat(5_000))
  // What was written but not read keeps the end of a paused socket back: it is seen when it is read.
  await until(async () => handled('/help') > 0)
  socket.resume()
  await until(async () => isClosed)
  expect(handled('/help')).toBeLessThanOrEqual(16)
})

it('one over which somebody asks again and again, each time after the answer, goes on', async () => {
  const socket = line()
  let answers = 0
  await new Promise<void>((resolve, reject) => {
    socket.on('close', () => reject(new Error(`closed after ${answers} answers`)))
    socket.on('data', (data) => {
      if (!data.includes('</html>')) return
      answers += 1
      if (answers === 40) resolve()
      else socket.write(asked('/sign-in'))
    })
    socket.write(asked('/sign-in'))
  })
  socket.destroy()
  expect(handled('/sign-in')).toBe(40)
})

describe('a request in its sender’s own turn', () => {
  /** A server that does one request at a time, and lets one wait; its list has no end. */
  const served = async (silentMs?: number) => {
    const turns = fewOfEach({ most: 1, waiting: 1 })
    const begun: string[] = []
    const app = new Hono<Env>()
      .use(async (c, next) => {
        const came = await inOwnTurn(c, turns, 'somebody', next, silentMs)
        return came === 'done' ? undefined : c.body(null, came === 'full' ? 429 : 400)
      })
      .get('/list', (c) => {
        begun.push('list')
        return stream(c, async (out) => {
          while (!out.aborted) await out.write(Buffer.alloc(65_536))
        })
      })
      .get('/page', (c) => {
        begun.push('page')
        return c.text('a page')
      })
    const own = await new Promise<ServerType>((resolve) => {
      const one: ServerType = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(one))
    })
    const { port } = own.address() as AddressInfo
    const asks = (path: string) => {
      const socket = connect(port, '127.0.0.1').on('error', () => {})
      socket.write(asked(path))
      return socket
    }
    const answerTo = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
    return { asks, answerTo, begun, end: () => new Promise((resolve) => own.close(resolve)) }
  }

  it('has its turn until all is sent: who reads none of a list waits behind it, and nothing is read for who left', async () => {
    const { asks, answerTo, begun, end } = await served()
    const unread = asks('/list').pause()
    await until(async () => begun.length === 1)
    const leaves = asks('/page')
    await until(async () => (await answerTo('/page')) === 429)
    leaves.destroy()
    expect(begun).toEqual(['list'])
    unread.destroy()
    await until(async () => (await answerTo('/page')) === 200)
    expect(begun).toEqual(['list', 'page'])
    await end()
  })

  it('is over where nobody takes any of the answer for a while', async () => {
    const { asks, answerTo, end } = await served(300)
    const unread = asks('/list').pause()
    await until(async () => (await answerTo('/page')) === 200)
    unread.destroy()
    await end()
  })
})
