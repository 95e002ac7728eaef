import { serve, type ServerType } from '@hono/node-server'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fewOnALine } from '../../api/requests/few-on-a-line.ts'
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
