import { act, type RecordAccess } from '../db/act/act.ts'
import { clockOf } from '../db/act/circumstances.ts'
import { ruleBookNow } from '../db/city/rule-book.ts'
import { begunVersion, openBeforeVersion, type BegunVersion } from '../db/city/open-before-version.ts'
import { rulesOn, type RuleBook } from '../domain/guideline/rule-book.ts'
import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { lastFound } from '../domain/kernel/last-found.ts'
import { findProcedure } from '../domain/procedures.ts'
import type { Poke } from '../practice/poke.ts'
import type { DailyActs } from './begin-due.ts'

/** What asking anew needs. */
export interface AskAnewDeps {
  readonly record: RecordAccess
  readonly poke?: Pick<Poke, 'afterCommit'>
}

/** What going through all cases needs besides: a way to let the day's round be made at once. */
export interface AskAllAnewDeps extends AskAnewDeps {
  readonly poke: Pick<Poke, 'afterCommit' | 'tellLasting'>
}

/** A case as it stands, with the rule book by which its tasks are looked through. */
export interface LookedThrough {
  readonly stream: CaseId
  readonly state: object
  readonly now: Instant
  readonly book: RuleBook
}

/**
 * Asks whoever may answer by the guideline of the day what lies before posts of which none may any more; says how
 * often. The command's id is made from the task, so that each is asked anew once, whatever is killed.
 */
export const askAnewIn = async ({ record, poke }: AskAnewDeps, looked: LookedThrough): Promise<number> => {
  const { stream, now, book } = looked
  const procedure = findProcedure(procedureOf(stream))
  if (procedure === undefined || procedure === null) return 0
  const state = { ...procedure.initialState, ...looked.state }
  let asked = 0
  for (const { task } of procedure.beforeNobody(state, rulesOn(book, tokyoDateOf(now)).guideline)) {
    const answer = await act(record, {
      stream,
      command: { type: 'AskAnew', data: { task } },
      id: `${stream}/ask-anew/${task}`,
      origin: 'practice',
      by: 'practice',
      clock: now,
    })
    if (answer.kind === 'refused' || answer.again) continue
    asked += 1
    poke?.afterCommit(answer)
  }
  return asked
}

/** The rule book is looked at after each of its acts: a version of long ago has been heard of by then. */
const lately = 60

/**
 * Goes through every case with a task that was open when the version in force began: each day, so that a version that
 * comes into force finds whoever may answer by it, and as soon as one is recorded that is in force already. That takes
 * longer than a look may: a look at the rule book only has the day's round made at once, for each version once. Once a
 * day and version is enough for a process: what has moved in a case since, that case's own look has seen.
 */
export const createAskAnew = (deps: AskAllAnewDeps) => {
  const { record, poke } = deps
  const askAll = async (begun: BegunVersion): Promise<number> => {
    const book = await ruleBookNow(record.pool)
    let asked = 0
    for await (const { stream, state, ...head } of openBeforeVersion(record.pool, begun))
      asked += await askAnewIn(deps, { stream, state, now: clockOf(record, head, {}), book })
    return asked
  }
  const goneThrough = lastFound<true>()
  const told = lastFound<true | null>()
  const daily: DailyActs = async ({ now }) => {
    const day = tokyoDateOf(now)
    const begun = await begunVersion(record.pool, day)
    let asked = 0
    if (begun !== null)
      await goneThrough(`${day} ${keyOf(begun)}`, async () => {
        asked = await askAll(begun)
        return true
      })
    return asked
  }
  return {
    daily,
    looked: async ({ now }: { readonly now: Instant }): Promise<void> => {
      const begun = await begunVersion(record.pool, tokyoDateOf(now), lately)
      // What Temporal has taken it owes; where it hasn't, the next look tells it, or the worker that tells it anyway.
      if (begun !== null)
        await told(keyOf(begun), async () => ((await poke.tellLasting('rhythm')) === 'told' ? true : null))
    },
  }
}

const keyOf = ({ at, recordedAt }: BegunVersion): string => `${at} ${recordedAt}`
