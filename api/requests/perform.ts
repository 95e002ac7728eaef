import type { Context } from 'hono'
import { act, type Act, type Answer } from '../../db/act/act.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/**
 * The one place from which routes act: records, counts, and tells the practice after the commit without waiting for it.
 */
export const perform = async (all: Surroundings, wanted: Act): Promise<Answer> => {
  const { metrics } = all
  const labels = { procedure: procedureOf(wanted.stream), type: wanted.command.type }
  try {
    const answer = await act({ pool: all.writes, timeSkipping: all.timeSkipping, trace: all.trace }, wanted)
    if (answer.kind === 'refused') metrics.refusals.inc({ code: answer.refusal.code })
    metrics.acts.inc({ ...labels, answer: answer.kind === 'refused' ? 'refused' : answer.again ? 'again' : 'done' })
    if (answer.kind === 'done' && !answer.again) all.poke(answer)
    return answer
  } catch (error) {
    metrics.acts.inc({ ...labels, answer: 'failed' })
    throw error
  }
}

/** The address that a request comes from: the city's own proxy's word where one is named, else the socket's. */
export const clientAddress = (c: Context<Env>, { clientAddressHeader }: Surroundings): string => {
  const said = clientAddressHeader === null ? undefined : c.req.header(clientAddressHeader)?.split(',').at(-1)?.trim()
  return said ?? c.env?.incoming?.socket?.remoteAddress ?? 'unknown'
}
