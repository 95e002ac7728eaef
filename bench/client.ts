import { Agent, request } from 'node:http'
import { demoPassword } from '../launch/demo-city/people.ts'

/** A program or a browser with a session, which does as little as it can besides asking. */
export interface Client {
  readonly get: (path: string) => Promise<Asked>
  readonly post: (path: string, content: unknown) => Promise<Asked>
}

/** An answer and how long it took, from the request's first byte to the answer's last. */
export interface Asked {
  readonly status: number
  readonly text: string
  readonly ms: number
  /** Until the answer began. */
  readonly firstMs: number
}

/** The demo city's people who decide in the bench. */
export const mailOf = {
  staff: 'sasaki@city.example.jp',
  head: 'suzuki@city.example.jp',
  secretariat: 'yamazaki@city.example.jp',
  chief: 'watanabe@city.example.jp',
} as const

/** Signs somebody in, with the headers that a browser sends and the checks against other sites want. */
export const signIn = async (webUrl: string, mail: string): Promise<Client> => {
  const headers = {
    origin: webUrl,
    'sec-fetch-site': 'same-origin',
    accept: 'text/html,application/json',
    'accept-language': 'ja',
    'content-type': 'application/json',
  }
  const answer = await fetch(`${webUrl}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ mail, password: demoPassword }),
  })
  if (answer.status !== 204) throw new Error(`${mail} could not sign in: ${answer.status} ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const ask = keptAlive(webUrl, { ...headers, cookie })
  return {
    get: (path) => ask(path, 'GET'),
    post: (path, content) => ask(path, 'POST', JSON.stringify(content)),
  }
}

/**
 * Asks over connections that stay open, by the runtime's plainest client: what it costs on the same cores isn't the
 * product's.
 */
const keptAlive = (webUrl: string, headers: Readonly<Record<string, string>>) => {
  const { hostname, port } = new URL(webUrl)
  const agent = new Agent({ keepAlive: true })
  return (path: string, method: string, body?: string): Promise<Asked> =>
    new Promise((done, fail) => {
      const began = performance.now()
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const asking = request({ hostname, port, path, method, agent, headers: { ...headers, ...length } }, (answer) => {
        const firstMs = performance.now() - began
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.once('error', fail)
        answer.once('end', () => {
          const text = Buffer.concat(pieces).toString()
          done({ status: answer.statusCode ?? 0, text, ms: performance.now() - began, firstMs })
        })
      })
      asking.once('error', fail)
      asking.end(body)
    })
}

/** The two who decide in turn, signed in. */
export const deciders = async (webUrl: string) => ({
  head: await signIn(webUrl, mailOf.head),
  secretariat: await signIn(webUrl, mailOf.secretariat),
})

/** Where a list goes on, as its page links there; null on its last page. */
export const nextPage = (html: string): string | null => {
  const link = /href="([^"]*[?&](?:amp;)?after=[^"]*)"/.exec(html)?.[1]
  return link === undefined ? null : link.replaceAll('&amp;', '&')
}
