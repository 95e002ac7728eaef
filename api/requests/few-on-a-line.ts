import type { serve } from '@hono/node-server'

type Fetch = Parameters<typeof serve>[0]['fetch']

/** Browsers and proxies wait for an answer before they ask again over the same connection. */
const mostAtOnce = 16

/**
 * Ends a connection over which many requests are under way at once. The server begins whatever has come in, and answers
 * in the order of asking: whoever sends a hundred thousand requests and reads no answer would have all of them worked
 * on and kept.
 */
export const fewOnALine = (fetch: Fetch): Fetch => {
  const underWay = new WeakMap<object, number>()
  return (request, env) => {
    const { outgoing } = env
    const { socket } = env.incoming
    const others = underWay.get(socket) ?? 0
    if (others >= mostAtOnce || socket.destroyed) {
      socket.destroy()
      return new Response(null, { status: 400 })
    }
    underWay.set(socket, others + 1)
    outgoing.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1))
    return fetch(request, env)
  }
}
