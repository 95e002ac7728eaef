import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readWorkerConfig } from '../../worker/config.ts'

const key = randomBytes(32).toString('base64')
const enough = {
  DATABASE_URL: 'postgres://sekisho_app:secret@db:5432/sekisho',
  SMTP_URL: 'smtp://mail:25',
  PUBLIC_URL: 'https://sekisho.example.jp/',
  SEKISHO_PAYLOAD_KEY: `k1:${key}`,
  SEKISHO_LINK_KEY: key,
}

describe("the worker's settings", () => {
  it('need five variables; the rest has an answer of its own', () => {
    const config = readWorkerConfig(enough)
    expect(config.temporal).toMatchObject({
      address: '127.0.0.1:7233',
      namespace: 'default',
      taskQueue: 'sekisho',
      tls: false,
      apiKey: null,
    })
    expect(config.health).toEqual({ host: '127.0.0.1', port: 3001 })
    expect(config.mail).toMatchObject({ publicUrl: 'https://sekisho.example.jp', quietHours: null, demo: false })
    expect(config.timeSkipping).toBe(false)
    expect(config.tasksAtOnce).toBe(10)
    expect(config.niceness).toBe(7)
    expect(readWorkerConfig({ ...enough, WORKER_NICENESS: '10' }).niceness).toBe(10)
  })

  it('are refused with all that is wrong at once, and without a secret', () => {
    const read = () =>
      readWorkerConfig({
        DATABASE_URL: 'mysql://x',
        SMTP_URL: 'mail',
        SEKISHO_PAYLOAD_KEY: 'short:c2hvcnQ=',
        WORKER_HEALTH_PORT: '70000',
        MAIL_QUIET_HOURS: 'night',
        LOG_LEVEL: 'loud',
        WORKER_TASKS_AT_ONCE: '1',
        WORKER_NICENESS: '20',
      })
    for (const name of [
      'DATABASE_URL',
      'SMTP_URL',
      'PUBLIC_URL',
      'SEKISHO_PAYLOAD_KEY',
      'SEKISHO_LINK_KEY',
      'WORKER_HEALTH_PORT',
      'MAIL_QUIET_HOURS',
      'LOG_LEVEL',
      'WORKER_TASKS_AT_ONCE',
      'WORKER_NICENESS',
    ]) {
      expect(read, name).toThrow(name)
    }
    expect(read).not.toThrow('c2hvcnQ=')
  })

  it('take TLS from certificates, which go together', () => {
    expect(readWorkerConfig({ ...enough, TEMPORAL_TLS: 'true' }).temporal.tls).toEqual({})
    expect(() => readWorkerConfig({ ...enough, TEMPORAL_TLS_CLIENT_CERT_PATH: 'package.json' })).toThrow('go together')
    expect(() => readWorkerConfig({ ...enough, TEMPORAL_TLS_SERVER_CA_CERT_PATH: '/nowhere.pem' })).toThrow(
      "can't be read",
    )
  })
})
