import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const againMs = 100

/**
 * Prepares a server for its end. What is given back takes no more connections, lets requests that are under way end,
 * and calls back when the last connection is gone. Connections that merely stay open hold nothing up; nor do those over
 * which nothing has come yet, which browsers open beforehand and Node counts as busy.
 */
export const endsInOrder = (server: Server): ((whenEnded: () => void) => void) => {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  const endIdle = (): void => {
    server.closeIdleConnections()
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  }
  return (whenEnded) => {
    const idle = setInterval(endIdle, againMs)
    server.close(() => {
      clearInterval(idle)
      whenEnded()
    })
  }
}
