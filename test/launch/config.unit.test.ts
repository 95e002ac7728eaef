import { describe, expect, it } from 'vitest'
import { readConfig } from '../../launch/config.ts'
import { LaunchError } from '../../launch/text.ts'

const refusal = (args: readonly string[], environment: NodeJS.ProcessEnv): LaunchError => {
  try {
    readConfig(args, environment)
  } catch (error) {
    if (error instanceof LaunchError) return error
  }
  throw new Error('not refused')
}

describe('what npm start was asked for', () => {
  it('needs nothing at all', () => {
    expect(readConfig([], {})).toEqual({
      reset: false,
      demo: true,
      empty: false,
      database: undefined,
      temporalAddress: undefined,
      temporalNamespace: 'default',
      smtpUrl: undefined,
      publicUrl: undefined,
      port: 3000,
    })
  })

  it('takes the parts of a city instead of its own', () => {
    const config = readConfig(['--reset', '--no-demo'], {
      DATABASE_URL: 'postgres://sekisho_app:p@db:5432/sekisho',
      DATABASE_OWNER_URL: 'postgresql://sekisho_owner:p@db:5432/sekisho',
      TEMPORAL_ADDRESS: 'temporal.city.lg.jp:7233',
      TEMPORAL_NAMESPACE: 'sekisho',
      SMTP_URL: 'smtps://mail.city.lg.jp',
      PUBLIC_URL: 'https://sekisho.city.lg.jp/',
      PORT: '8080',
    })
    expect(config).toMatchObject({ reset: true, demo: false, temporalAddress: 'temporal.city.lg.jp:7233', port: 8080 })
    expect(config.database?.ownerUrl).toBe('postgresql://sekisho_owner:p@db:5432/sekisho')
    expect(config.publicUrl).toBe('https://sekisho.city.lg.jp')
  })

  it('treats an empty variable as one that is not set', () => {
    expect(readConfig([], { DATABASE_URL: '', SMTP_URL: ' ', PORT: '' })).toMatchObject({
      database: undefined,
      smtpUrl: undefined,
      port: 3000,
    })
  })

  it('says all that is wrong at once, in both languages, and no password', () => {
    const { text } = refusal(['--fast'], {
      DATABASE_URL: 'mysql://app:geheim@db/x',
      TEMPORAL_ADDRESS: 'http://t:7233',
      SMTP_URL: 'mail',
      PORT: '99999',
    })
    for (const name of ['--fast', 'DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'PORT']) {
      expect(text.ja).toContain(name)
      expect(text.en).toContain(name)
    }
    expect(text.ja + text.en).not.toContain('geheim')
  })

  it('refuses the address of the application without that of the owner', () => {
    expect(refusal([], { DATABASE_URL: 'postgres://a@b/c' }).text.en).toContain('DATABASE_OWNER_URL')
  })
})
