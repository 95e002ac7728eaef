import type { Context } from 'hono'
import type { FewOfEach } from '../../documents/few-at-once.ts'
import type { Env } from '../surroundings/surroundings.ts'

/** How long whoever asked may take nothing of what is sent, as when their machine has lost its network. */
const mostSilentMs = 60_000

/** What came of it: it was done, so many wait already that it wasn't begun, or whoever asked has gone meanwhile. */
type InTurn = 'done' | 'full' | 'left'

/**
 * Does a request in its sender's own turn: whoever asks for much waits behind themselves. The turn is over when the
 * answer has gone out or nobody takes it any more, and not before: a list is read from the record while it is sent.
 */
export const inOwnTurn = (
  c: Context<Env>,
  line: FewOfEach,
  whose: string,
  next: () => Promise<void>,
  silentMs = mostSilentMs,
): Promise<InTurn> => {
  const sent = whenSent(c)
  return new Promise((answered, failed) => {
    line
      .run(whose, async () => {
        // Of what was only to be shown to somebody who has gone meanwhile, nothing is worked out.
        if (isReading(c) && isOver(c)) return answered('left')
        await next()
        answered('done')
        c.env?.outgoing?.setTimeout(silentMs)
        await sent
      })
      .then((done) => {
        if (done === null) answered('full')
      }, failed)
  })
}

const isReading = (c: Context<Env>): boolean => c.req.method === 'GET' || c.req.method === 'HEAD'

const isOver = (c: Context<Env>): boolean => c.env?.outgoing?.closed === true

/** When the answer to a request has gone out, or can't any more. */
const whenSent = (c: Context<Env>): Promise<void> => {
  const outgoing = c.env?.outgoing
  return outgoing === undefined || isOver(c)
    ? Promise.resolve()
    : new Promise((resolve) => outgoing.once('close', resolve))
}
