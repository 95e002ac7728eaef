import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A cable between a process and its database: it can go silent, as when a machine loses its power. */
export interface QuietProxy {
  readonly url: string
  /** Every connection that is open now says nothing any more, and isn't closed either. New ones work. */
  readonly hush: () => void
  readonly end: () => void
}

/** Lays such a cable to the database at this address. */
export const quietProxy = async (databaseUrl: string): Promise<QuietProxy> => {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.pipe(to)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    hush: () => {
      for (const socket of open) {
        socket.unpipe()
        socket.pause()
      }
      open.clear()
    },
    end: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
