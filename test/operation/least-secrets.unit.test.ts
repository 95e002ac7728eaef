import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** The secrets that each process of the Kubernetes example can read, by the workload's name. */
const secretsOf = (): { readonly [workload: string]: readonly string[] } =>
  Object.fromEntries(
    readFileSync(new URL('../../docker/kubernetes/sekisho.yaml', import.meta.url), 'utf8')
      .split(/^---$/m)
      .filter((one) => /^kind: (?:Deployment|Job)$/m.test(one))
      .map((one) => {
        const name = /metadata: \{ name: (\w+)/.exec(one)?.[1] ?? ''
        const whole = [...one.matchAll(/secretName: ([\w-]+) \}/g)].map(([, secret = '']) => `all of ${secret}`)
        return [name, [...whole, ...[...one.matchAll(/\{ key: (\w+),/g)].map(([, key = '']) => key)]]
      }),
  )

it('each process of the Kubernetes example is given its own secrets, and the owner’s address only the upgrade', () => {
  expect(secretsOf()).toEqual({
    upgrade: ['all of sekisho-owner'],
    api: ['database_url', 'payload_key', 'link_key', 'auth_secret'],
    worker: ['database_url', 'payload_key', 'link_key', 'smtp_url'],
  })
})
