import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A process's way to Temporal, which ends by itself what has gone silent. */
export interface WatchedLine {
  /** Where Temporal's SDK asks for a connection (HTTP CONNECT): so TLS and the name it checks stay Temporal's own. */
  readonly proxy: string
  /** Asks something over the line again and again, and ends what brings nothing back; until the signal. */
  readonly watch: (ask: () => Promise<unknown>, signal: AbortSignal) => Promise<void>
  readonly close: () => void
}

/** How a line is watched; a test may be less patient. */
export interface Patience {
  /** How often something is asked. */
  readonly everyMs: number
  /** So often in a row nothing comes back before the line is ended. */
  readonly times: number
}

/**
 * Temporal's worker notices after 45 seconds that its connection has gone silent (a firewall forgot it, a machine lost
 * its power), which can't be set, and its client never where that befell it while it was connecting. Until then no case
 * is looked at and no letter goes out. So it is noticed here.
 */
const usual: Patience = { everyMs: 3_000, times: 3 }
const connectWithinMs = 5_000
/** Temporal's own, where the address names none. */
const usualPort = 7_233

/** Lays a line to one address, and to no other, whatever is asked of it. */
export const layWatchedLine = async (
  address: string,
  onSilent: () => void,
  { everyMs, times }: Patience = usual,
): Promise<WatchedLine> => {
  const lines = linesTo(address)
  const server = createServer((_, answer) => void answer.writeHead(405).end())
  server.on('connect', (_, near: Socket, first: Buffer) => lines.lay(near, first))
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    watch: async (ask, signal) => {
      let asked: Promise<void> | null = null
      const over = (): void => void (asked = null)
      // Counted by askings and not by the clock: whoever was held up itself has heard nothing, either.
      for (let inVain = 0; !signal.aborted;) {
        const before = lines.heard()
        asked ??= ask().then(over, over)
        await pause(everyMs, undefined, { signal }).catch(() => {})
        inVain = lines.heard() === before ? inVain + 1 : 0
        if (inVain < times || signal.aborted) continue
        inVain = 0
        if (lines.endAll() > 0) onSilent()
      }
      // What is asked tries again by itself: whoever closes what it is asked over does so after it.
      await asked
    },
    close: () => {
      lines.endAll()
      server.close()
    },
  }
}

const linesTo = (address: string) => {
  const { hostname, port } = new URL(`tcp://${address}`)
  const host = hostname.replace(/^\[|\]$/g, '')
  const open = new Set<Socket>()
  let heard = 0
  const keep = (socket: Socket): Socket => socket.setNoDelay(true).on('error', () => socket.destroy())
  return {
    /** How much has come back over any. */
    heard: () => heard,
    lay: (near: Socket, first: Buffer): void => {
      open.add(keep(near))
      const far = keep(connect(port === '' ? usualPort : Number(port), host))
      far.on('data', ({ length }) => (heard += length)).on('close', () => near.destroy())
      near.on('close', () => {
        open.delete(near)
        far.destroy()
      })
      // Nobody there who refuses: a machine without power.
      far.setTimeout(connectWithinMs, () => far.destroy()).once('connect', () => far.setTimeout(0))
      // Said at once: gRPC writes each refusal of a proxy to where only our log belongs, and none of a line that ends.
      near.write('HTTP/1.1 200 OK\r\n\r\n')
      far.write(first)
      near.pipe(far).pipe(near)
    },
    /** Ends all, and answers how many there were. */
    endAll: (): number => {
      const { size } = open
      for (const near of open) near.destroy()
      return size
    },
  }
}
