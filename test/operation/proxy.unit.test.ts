import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { serverFor } from '../../api/problems/before-any-route.ts'

const file = readFileSync(new URL('../../docker/Caddyfile', import.meta.url), 'utf8')

it('the proxy tells the api one address, the client’s, also where it stands behind another', () => {
  // What Caddy adds by itself ends with the proxy before it: then all people are one stranger.
  expect(file).toContain('header_up X-Forwarded-For {client_ip}')
  // Without this the address at the front counts, which anybody may write.
  expect(file).toMatch(/trusted_proxies static .*\n#\s*trusted_proxies_strict\n/)
})

it('port 80 stays where TLS ends in the proxy, for the container is asked there whether it is well', () => {
  expect(file).toMatch(/^:80 \{\n\timport api\n\}$/m)
  expect(file).toMatch(/^#\t:443 \{\n#\t\ttls .*\n#\t\timport api\n#\t\}$/m)
})

it('the proxy lets go of an idle connection before the api does, so that none ends under a decision', async () => {
  const server = serverFor(() => new Response('here'), 'localhost')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  server.close()
  const apiKeeps = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])
  const proxyKeeps = Number(/^\t\t\tkeepalive (\d+)s$/m.exec(file)?.[1])
  expect(apiKeeps).toBeGreaterThan(proxyKeeps)
  // nginx, as it comes.
  expect(apiKeeps).toBeGreaterThan(60)
})
