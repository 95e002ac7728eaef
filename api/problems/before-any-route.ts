import { getRequestListener, RequestError } from '@hono/node-server'
import { createServer, STATUS_CODES, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { pageHeaders } from '../../web/page-headers.ts'

type Fetch = Parameters<typeof getRequestListener>[0]

/** What Node's own layer says of a request that it can't read, by its error's code; all else is 400. */
const statusOf: { readonly [code: string]: number } = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/**
 * How long a connection is kept between requests: longer than proxies keep theirs (nginx a minute, our own by its
 * Caddyfile). Where we ended it first, what a proxy had just sent on it would be answered by nobody, and a decision by
 * the proxy's 502. Node's own five seconds are as long as somebody reads.
 */
const idleMs = 75_000

/**
 * How long nothing may come or go over a connection while a request is under way, as long as one may take to come in:
 * whoever asks for a font and takes none of it would else keep it in memory, and the connection open, for ever. No
 * answer of ours takes as long to begin.
 */
const stillMs = 300_000

/**
 * A server for people that answers with our headers also what never becomes a request of the application's: it is as
 * little to be kept or framed as all else. Node's own would answer by itself, with none.
 */
export const serverFor = (fetch: Fetch, hostname: string, mostStillMs = stillMs): Server => {
  const listener = getRequestListener(fetch, { hostname, errorHandler: answerUnmade })
  const server = createServer({ requireHostHeader: false }, (request, answer) => {
    // What has come in over a connection that was ended is read all the same: it may be thousands of requests.
    if (request.socket.destroyed) return
    // Only the oldest clients, such as what asks whether we are well, may leave the host out.
    if (request.headers.host === undefined && request.httpVersion === '1.1')
      return void answer.writeHead(400, { ...pageHeaders, 'content-length': '0', connection: 'close' }).end()
    void listener(request, answer)
  })
  server.keepAliveTimeout = idleMs
  server.timeout = mostStillMs
  answerUnread(server)
  return server
}

/** What can't be made a request of, such as one for a host that is no name; and where not even that is why. */
const answerUnmade = (error: unknown): Response =>
  new Response(null, { status: error instanceof RequestError ? 400 : 500, headers: pageHeaders })

const answerUnread = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Of a connection that is gone, or over which an answer is under way, nothing more can be said.
    if (error.code === 'ECONNRESET' || !socket.writable || hasBegun(socket)) return void socket.destroy()
    const status = statusOf[error.code ?? ''] ?? 400
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'connection: close',
      'content-length: 0',
      ...Object.entries(pageHeaders).map(([name, value]) => `${name}: ${value}`),
    ]
    socket.end(`${lines.join('\r\n')}\r\n\r\n`)
  })
  server.on('checkExpectation', (_, answer) => {
    answer.writeHead(417, { ...pageHeaders, 'content-length': '0' }).end()
  })
}

/** Whether the answer to an earlier request on the same connection is being written. */
const hasBegun = (socket: Duplex): boolean =>
  '_httpMessage' in socket && (socket._httpMessage as { readonly headersSent?: boolean } | null)?.headersSent === true
