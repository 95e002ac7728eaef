import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

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
