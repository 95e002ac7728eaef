import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between two parts, through which everything passes, and which can fail as lines do. */
export interface Line {
  readonly port: number
  /** Ends every connection, and refuses new ones until it is mended. */
  readonly cut: () => void
  /** Keeps every connection open and lets nothing through, as where a cable was drawn or a firewall has forgotten. */
  readonly silence: () => void
  /** Lets new connections through again; those that were silent stay so, and nobody is told. */
  readonly mend: () => void
  /** Leads elsewhere from now on, as an address does that another machine takes over: what was open ends. */
  readonly lead: (target: number) => void
  readonly close: () => Promise<void>
}

type State = 'open' | 'cut' | 'silent'

/** Lays a line to a port of this machine. */
export const layLine = async (first: number): Promise<Line> => {
  let state: State = 'open'
  let target = first
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket
      .setNoDelay(true)
      .on('error', () => socket.destroy())
      .on('close', () => sockets.delete(socket))
  }
  const server = createServer((near) => {
    keep(near)
    if (state === 'cut') return void near.destroy()
    if (state === 'silent') return
    const far = keep(connect(target, '127.0.0.1'))
    near.pipe(far).on('close', () => near.destroy())
    far.pipe(near).on('close', () => far.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      state = 'cut'
      endAll()
    },
    silence: () => {
      state = 'silent'
      for (const socket of sockets) socket.unpipe().pause()
    },
    mend: () => {
      state = 'open'
    },
    lead: (next) => {
      target = next
      endAll()
    },
    close: () => {
      endAll()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
