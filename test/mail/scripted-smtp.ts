/** A mail server that does as a test tells it: refuses, hangs, hangs up, goes away and comes back on the same port. */
import { createServer, type Server, type Socket } from 'node:net'
import { readLetter, type ReceivedLetter } from './read-letter.ts'

/** What the server answers: a line, `hang-up` to close the connection, or null to leave the client waiting. */
export type Reply = string | null

/** The script; whatever it leaves out is accepted. */
export interface Script {
  readonly greeting?: () => Reply
  readonly sender?: () => Reply
  readonly recipient?: (address: string) => Reply
  /** After the whole letter has arrived, before the server has answered for it. */
  readonly letter?: (letter: ReceivedLetter) => Reply | Promise<Reply>
}

/** The server, and every letter that it has answered with 250. */
export interface ScriptedSmtp {
  readonly url: string
  readonly accepted: readonly ReceivedLetter[]
  /** Every letter that reached the server whole, answered or not. */
  readonly arrived: readonly ReceivedLetter[]
  /** Goes away: its port refuses connections. */
  readonly stop: () => Promise<void>
  /** Comes back on the same port, with another script where one is given. */
  readonly back: (script?: Script) => Promise<void>
}

/** Starts it on a free port. */
export const startScriptedSmtp = async (first: Script = {}): Promise<ScriptedSmtp> => {
  let script = first
  let server: Server | null = null
  let port = 0
  const sockets = new Set<Socket>()
  const accepted: ReceivedLetter[] = []
  const arrived: ReceivedLetter[] = []
  const serve = async () => {
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket)).on('error', () => {})
      converse(socket, () => script, arrived, accepted)
    })
    await new Promise<void>((resolve, reject) => server!.once('error', reject).listen(port, '127.0.0.1', resolve))
    const address = server.address()
    if (address !== null && typeof address === 'object') port = address.port
  }
  await serve()
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    arrived,
    stop: async () => {
      const closed = new Promise((resolve) => server?.close(resolve) ?? resolve(null))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    back: async (next = {}) => {
      script = next
      await serve()
    },
  }
}

const converse = (
  socket: Socket,
  script: () => Script,
  arrived: ReceivedLetter[],
  accepted: ReceivedLetter[],
): void => {
  const say = (reply: Reply) => {
    if (reply === 'hang-up') socket.destroy()
    else if (reply !== null && socket.writable) socket.write(`${reply}\r\n`)
  }
  let recipient = ''
  let inLetter = false
  let rest = ''
  const onLetter = async (raw: string) => {
    const letter = readLetter(raw, recipient)
    arrived.push(letter)
    const reply = (await script().letter?.(letter)) ?? (script().letter ? null : '250 2.0.0 taken')
    if (reply?.startsWith('250')) accepted.push(letter)
    say(reply)
  }
  const onLine = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase()
    const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
    if (verb === 'EHLO' || verb === 'HELO') say('250 scripted')
    else if (verb === 'MAIL') say(answer(script().sender?.()))
    else if (verb === 'RCPT') {
      recipient = address
      say(answer(script().recipient?.(address)))
    } else if (verb === 'DATA') {
      inLetter = true
      say('354 go on')
    } else if (verb === 'QUIT') socket.end('221 bye\r\n')
    else say('250 ok')
  }
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    rest += chunk
    for (;;) {
      const end = rest.indexOf(inLetter ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const piece = rest.slice(0, end)
      rest = rest.slice(end + (inLetter ? 5 : 2))
      if (inLetter) {
        inLetter = false
        void onLetter(piece)
      } else onLine(piece)
    }
  })
  say(answer(script().greeting?.(), '220 scripted'))
}

/** Undefined where the script says nothing about it; null where it says nothing to the client. */
const answer = (reply: Reply | undefined, otherwise = '250 ok'): Reply => (reply === undefined ? otherwise : reply)
