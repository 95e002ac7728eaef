import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { recordForm } from '../../db/kept/record-form.ts'
import { createReadiness, recordAnswers, recordFits, temporalAnswers } from '../../operation/readiness.ts'
import { isReady } from '../../operation/serve.ts'
import { connectClient } from '../../practice/client.ts'
import { parsePayloadKeys } from '../../practice/payload-keys.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'

/** A server that takes connections and never says a word, as one that was frozen. */
const sockets = new Set<Socket>()
const frozen = createServer((socket) => void sockets.add(socket.on('error', () => {})))
let database: FreshDatabase
const ends: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  database = await freshDatabase()
  await new Promise<void>((done) => frozen.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  frozen.close()
  await Promise.allSettled(ends.map((end) => end()))
  await database.drop()
})

/** Whoever asks there would wait for longer than any test does: that nobody has to is readiness’s own doing. */
const recordAt = (url: string) => {
  const { pool, close } = connect({ url, max: 2, connectWithinMs: 600_000, statementTimeoutMs: 600_000 })
  ends.push(close)
  return pool
}
const temporalAt = (address: string) => {
  const { client, close } = connectClient({
    address,
    namespace: 'default',
    taskQueue: 'asked',
    payloadKeys: parsePayloadKeys(`asking:${Buffer.alloc(32).toString('base64')}`),
    tls: false,
    apiKey: null,
  })
  ends.push(close)
  return client
}
const all = (recordUrl: string, temporalAddress: string) => {
  const pool = recordAt(recordUrl)
  return createReadiness({
    record: recordAnswers(pool),
    form: recordFits(pool),
    practice: temporalAnswers(temporalAt(temporalAddress)),
  })
}

describe('readiness', () => {
  it('is true where all is there', async () => {
    // What answers late counts as away, on a busy machine as well: it is asked again.
    await expect
      .poll(all(database.url, inject('temporalAddress')))
      .toEqual({ record: true, form: true, practice: true })
  })

  it.each([
    ['refuse', () => 1],
    ['are silent', () => (frozen.address() as AddressInfo).port],
  ])('is false, however long others would wait, where the servers %s', async (_, port) => {
    const ready = all(`postgres://sekisho_app@127.0.0.1:${port()}/away`, `127.0.0.1:${port()}`)
    expect(await ready()).toEqual({ record: false, form: false, practice: false })
  })

  it('is false where a later release has changed the record so that this one can’t work on it', async () => {
    const owner = recordAt(database.ownerUrl)
    await owner.query('update record_form set form = $1, readable_from = $1', [recordForm + 1])
    await expect
      .poll(all(database.url, inject('temporalAddress')))
      .toEqual({ record: true, form: false, practice: true })
  })

  it('asks for what a process needs: the api goes on without Temporal, the worker doesn’t', () => {
    const parts = { record: true, form: true, practice: false }
    expect([isReady(parts, ['record', 'form']), isReady(parts, null)]).toEqual([true, false])
  })
})
