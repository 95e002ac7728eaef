import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../api/config.ts'

const key = randomBytes(32).toString('base64')
const complete = {
  DATABASE_URL: 'postgres://sekisho_app:secret@127.0.0.1:5432/sekisho',
  PUBLIC_URL: 'https://sekisho.city.example.jp/',
  SEKISHO_AUTH_SECRET: key,
  SEKISHO_LINK_KEY: key,
  SEKISHO_PAYLOAD_KEY: `k1:${key}`,
}

describe('the api’s configuration', () => {
  it('has a default for all that need not be said', () => {
    expect(readConfig(complete)).toMatchObject({
      publicUrl: 'https://sekisho.city.example.jp',
      host: '127.0.0.1',
      port: 3000,
      timeSkipping: false,
      idleMinutes: 60,
      demo: null,
      clientAddressHeader: null,
    })
  })

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(
      readConfig({ ...complete, PORT: '', SEKISHO_DEMO_PASSWORD: '', SEKISHO_TIME_SKIPPING: '', LOG_LEVEL: '' }),
    ).toMatchObject({ port: 3000, demo: null, timeSkipping: false, logLevel: 'info' })
  })

  it('names every variable that is missing or wrong at once, and gives no secret away', () => {
    const read = () =>
      readConfig({
        ...complete,
        DATABASE_URL: 'mysql://root:hunter2@x',
        PORT: 'eighty',
        SEKISHO_AUTH_SECRET: 'too short',
        SEKISHO_LINK_KEY: undefined,
        SEKISHO_PAYLOAD_KEY: undefined,
        OTEL_EXPORTER_OTLP_ENDPOINT: 'collector',
      })
    expect(read).toThrow(
      /DATABASE_URL must look like postgres[\s\S]*PORT [\s\S]*SEKISHO_AUTH_SECRET must have at least 32 characters[\s\S]*SEKISHO_LINK_KEY is missing[\s\S]*SEKISHO_PAYLOAD_KEY is missing[\s\S]*OTEL_EXPORTER_OTLP_ENDPOINT/,
    )
    expect(read).not.toThrow(/hunter2|too short/)
  })

  it('never skips time unless it is told to', () => {
    expect(readConfig({ ...complete, SEKISHO_TIME_SKIPPING: '1' }).timeSkipping).toBe(true)
    expect(() => readConfig({ ...complete, SEKISHO_TIME_SKIPPING: 'yes' })).toThrow('SEKISHO_TIME_SKIPPING')
  })
})
