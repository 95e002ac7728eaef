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
  const ask = async (path: string, init: RequestInit): Promise<Asked> => {
    const began = performance.now()
    const response = await fetch(`${webUrl}${path}`, { redirect: 'manual', ...init, headers: { ...headers, cookie } })
    const text = await response.text()
    return { status: response.status, text, ms: performance.now() - began }
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, content) => ask(path, { method: 'POST', body: JSON.stringify(content) }),
  }
}
