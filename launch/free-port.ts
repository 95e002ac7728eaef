import { randomInt } from 'node:crypto'
import { createSocket, type Socket } from 'node:dgram'
import { createServer } from 'node:net'

const host = '127.0.0.1'

/** How often another port is asked for, when somebody else has just been given the same one. */
const tries = 50

/**
 * Ports that this process was given, each with what keeps it. What will listen there starts later, so that a second
 * launcher would find the port still free: both would take it, and the later one would be sent to the other's server.
 * A port is therefore kept by its UDP twin, which nobody else uses, which one process at a time can hold on every
 * system, and which is free again when the process ends, however it ends.
 */
const kept = new Map<number, Socket>()

/**
 * Where ports are picked: below those that systems give to outgoing connections (from 32,768 on Linux, 49,152 on
 * others). A port up there is anybody's until somebody listens: each of the connections that open meanwhile may be
 * given it, and the process that was told of it finds it in use.
 */
const picked = { from: 10_000, below: 32_000 } as const

/** A port that nobody listens on, for somebody else to take: a process that is told of it. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < tries; tried += 1) {
    const port = await tryPort(randomInt(picked.from, picked.below))
    if (port !== undefined) return port
  }
  throw new Error(`no free port on ${host}`)
}

/**
 * A port for this process that nobody listens on and that no other launcher has taken: the wanted one if it is so, else
 * one that is picked. It stays this process's own until the process ends. Throws where the system has none.
 */
export async function takePort(wanted?: number): Promise<number> {
  if (wanted !== undefined && (await take(wanted))) return wanted
  for (let tried = 0; tried < tries; tried += 1) {
    const port = await freePort()
    if (await take(port)) return port
  }
  throw new Error(`no port on ${host} that nobody else takes`)
}

async function take(port: number): Promise<boolean> {
  if (kept.has(port)) return (await tryPort(port)) !== undefined
  const twin = await keep(port)
  if (twin === undefined) return false
  if ((await tryPort(port)) === undefined) {
    twin.close()
    return false
  }
  kept.set(port, twin)
  return true
}

function keep(port: number): Promise<Socket | undefined> {
  return new Promise((done) => {
    const socket = createSocket('udp4')
    socket.once('error', () => {
      socket.close()
      done(undefined)
    })
    socket.bind({ port, address: host, exclusive: true }, () => {
      socket.unref()
      done(socket)
    })
  })
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', () => done(undefined))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
