import { Socket } from 'node:net'

/** The sockets of one pool, and how long each may be silent. */
export interface Silence {
  /** Makes the socket of a new connection. */
  readonly socket: () => Socket
  /** From now on nobody is waited for longer than this: the process is about to end. */
  readonly shorten: (ms: number) => void
}

/**
 * An end to every waiting, on our own side: a server that lost its power, or a cable that was pulled, answers nothing,
 * not even that it is gone. A socket that was silent for too long is destroyed, so that whoever waits on it hears of it
 * at once. `null` where statements may take as long as they need: there the network's own keep-alive is all that asks.
 */
export const boundSilence = (mostMs: number | null, onSilent: () => void): Silence => {
  const open = new Set<Socket>()
  let ms = mostMs
  return {
    socket: () => {
      const socket = new Socket()
      open.add(socket)
      if (ms !== null) socket.setTimeout(ms)
      socket.once('timeout', () => {
        socket.destroy(new Error('the record was silent for too long'))
        onSilent()
      })
      socket.once('close', () => open.delete(socket))
      return socket
    },
    shorten: (shorter) => {
      ms = Math.min(ms ?? shorter, shorter)
      for (const socket of open) socket.setTimeout(ms)
    },
  }
}
