import { serve, type ServerType } from '@hono/node-server'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { request, starts } from '../support/outsourcing-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { pdf } from '../support/papers.ts'

let city: CityApp
let staff: Browser
let server: ServerType
let origin = ''
let stream = ''

beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
  const id = randomUUID()
  expect(
    (await staff.postJson('/api/outsourcing', { id, data: starts({ request: request() }).command.data })).status,
  ).toBe(201)
  stream = `outsourcing/${id}`
  await new Promise<void>((resolve) => {
    server = serve({ fetch: city.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve())
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await city.end()
})

const cookie = () => [...staff.cookies.values()].join('; ')
const paperOf = (megabytes: number) => Buffer.concat([pdf(), randomBytes(megabytes * 1_048_576)])
const attach = (paper: Buffer) => {
  const form = new FormData()
  form.append('label', '大きな図面')
  form.append('file', new File([new Uint8Array(paper)], '図面.pdf'))
  return fetch(`${origin}/cases/${stream}/attachments`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie: cookie(), origin: publicUrl, 'sec-fetch-site': 'same-origin' },
  })
}

describe('a large paper over a real connection', () => {
  it('comes in and goes out piece by piece, whole', async () => {
    const paper = paperOf(19)
    const answer = await attach(paper)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/cases/${stream}/parts/attachments#attachments`,
    ])
    const back = await fetch(`${origin}/cases/${stream}/attachments/attachment-1`, { headers: { cookie: cookie() } })
    const hash = createHash('sha256')
    const pieces: number[] = []
    for await (const piece of back.body!) {
      hash.update(piece)
      pieces.push(piece.length)
    }
    expect(hash.digest('hex')).toBe(createHash('sha256').update(paper).digest('hex'))
    expect(pieces.length).toBeGreaterThan(10)
  })

  it('that is too large is refused in words, not by a connection that breaks off', async () => {
    const answer = await attach(paperOf(40))
    expect([answer.status, wordsOf(await answer.text())]).toEqual([413, expect.stringContaining('書類が大きすぎます')])
  })
})
