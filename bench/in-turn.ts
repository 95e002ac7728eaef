/** What is decided in turn, by whichever way. */
export interface InTurn {
  /** Ids of cases whose form the secretariat is to check. */
  readonly cases: readonly string[]
  readonly warmUp: number
  readonly decisions: number
  readonly inFlight: number
}

/** How long all of it took, and each. */
export interface Timed {
  readonly seconds: number
  readonly took: readonly number[]
}

/** Records one decision on a case, and says in how many milliseconds. */
export type DecideOne = (id: string, who: 'secretariat' | 'head', command: Decision) => Promise<number>

/** A decision as commands say it. */
export interface Decision {
  readonly type: string
  readonly data: { readonly [field: string]: string }
}

/** Back to the office for correction, and submitted again: each closes a task, opens another and writes letters. */
export const sendBack: Decision = {
  type: 'ReturnOutsourcing',
  data: { to: 'submission', reason: '金額の根拠を示すこと' },
}
/** Submitted again. */
export const submit: Decision = { type: 'SubmitOutsourcing', data: { note: '' } }

interface Prepared {
  readonly id: string
  isSubmitted: boolean
}

/** Decides on prepared cases with so many decisions under way, each case in turn; leaves them as they were found. */
export const decideInTurn = async (
  { cases, warmUp, decisions, inFlight }: InTurn,
  decideOne: DecideOne,
): Promise<Timed> => {
  const free: Prepared[] = cases.map((id) => ({ id, isSubmitted: true }))
  const decide = async (one: Prepared): Promise<number> => {
    const ms = await (one.isSubmitted ? decideOne(one.id, 'secretariat', sendBack) : decideOne(one.id, 'head', submit))
    one.isSubmitted = !one.isSubmitted
    return ms
  }
  const run = async (count: number): Promise<Timed> => {
    const took: number[] = []
    let left = count
    const lane = async () => {
      while (left-- > 0) {
        const one = free.shift()
        if (!one) throw new Error('there are more lanes than cases')
        took.push(await decide(one))
        free.push(one)
      }
    }
    const began = performance.now()
    await Promise.all(Array.from({ length: inFlight }, lane))
    return { seconds: (performance.now() - began) / 1_000, took }
  }
  await run(warmUp)
  const timed = await run(decisions)
  for (const one of free.filter(({ isSubmitted }) => !isSubmitted)) await decide(one)
  return timed
}
