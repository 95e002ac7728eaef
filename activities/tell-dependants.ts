import type { Pool } from 'pg'
import { act, type RecordAccess } from '../db/act/act.ts'
import { cityAt } from '../db/city/city-at.ts'
import { caseClock } from '../db/read-models/case-clock.ts'
import { dependantsOf, hangingsOf, heardOf, owedTo, type Dependant, type Owed } from '../db/read-models/dependants.ts'
import { oneCase } from '../db/read-models/one-case.ts'
import { cityId } from '../domain/city/city-id.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import { procedureOf } from '../domain/kernel/ids.ts'
import { laterOf, type Instant } from '../domain/kernel/instant.ts'
import type { CaseState } from '../domain/law/case-state.ts'
import { caseOfCause, whatEnded, type Cause, type EndingOf, type EndsWith } from '../domain/law/hanging.ts'
import { procedureNamed } from '../domain/procedures.ts'
import type { Poke } from '../practice/poke.ts'

/** What telling dependants needs: the record, and a way to let each one's own practice know. */
export interface TellDependantsDeps {
  readonly record: RecordAccess
  readonly poke?: Pick<Poke, 'afterCommit'>
}

/** A case as it was looked at. */
export interface Looked {
  readonly stream: CaseId
  readonly version: number
  readonly state: CaseState
  readonly now: Instant
}

/**
 * Tells all that hangs on a case, or on the people whom the city's own record knows, that it has ended. Each act's id
 * is made from the ending and the dependant, and guarded by the version at which the ending was seen: whatever is
 * killed in between, each hears it once. Answers when the next ending counts that somebody hangs on; null where none
 * is to come.
 */
export const tellDependants = async (deps: TellDependantsDeps, cause: Looked): Promise<Instant | null> => {
  const { pool } = deps.record
  const endings =
    cause.stream === cityId
      ? [...(await cityAt(pool, cause.version)).endings().values()].flat()
      : endingsOf(cause.stream, cause.state)
  if (endings.length === 0) return null
  const dependants = await dependantsOf(pool, [...new Set(endings.map((one) => whatEnded(one, cause.stream)))])
  const owed = owedTo(cause.stream, endings, open(dependants)).filter(({ command }) => command !== null)
  await tellAll(deps, cause, await unheard(deps, due(owed, cause.now)))
  return nextOf(owed, cause.now)
}

/** Whether a case has just been told something, and when the next ending that it waits for counts. */
interface Hearing {
  readonly heard: boolean
  readonly next: Instant | null
}

/** Of a case that hangs on nothing. */
export const nothingHeard: Hearing = { heard: false, next: null }

/**
 * The same, asked by the dependant: what it hangs on may have ended before it said so, or while nobody was told. Where
 * either's time was skipped, the later one's counts.
 */
export const hearOfCauses = async (deps: TellDependantsDeps, stream: CaseId, now: Instant): Promise<Hearing> => {
  if (procedureNamed(procedureOf(stream)).hangsOn === undefined) return nothingHeard
  let { heard, next } = nothingHeard
  const hangings = open(await hangingsOf(deps.record.pool, stream))
  for (const [of, those] of Map.groupBy(hangings, ({ cause }) => caseOfCause(cause) ?? cityId)) {
    const found = await (of === cityId ? cityAsCause(deps.record.pool, those) : caseAsCause(deps.record.pool, of))
    if (found === null) continue
    const cause = { stream: of, version: found.version, now: laterOf(found.now, now) }
    const owed = owedTo(of, found.endings, those).filter(({ command }) => command !== null)
    if ((await tellAll(deps, cause, await unheard(deps, due(owed, cause.now)))) > 0) heard = true
    next = earlier(next, nextOf(owed, cause.now))
  }
  return { heard, next }
}

/** What has become of that on which something hangs. */
interface AsCause {
  readonly version: number
  readonly now: Instant
  readonly endings: readonly EndingOf[]
}

const caseAsCause = async (pool: Pool, of: CaseId): Promise<AsCause | null> => {
  const found = await oneCase<CaseState>(pool, of)
  return found && { ...found, endings: endingsOf(of, found.state) }
}

/**
 * The same of people and rooms, which all permits, authorities and methods ask: the city's state isn't read each time,
 * and what ends is found out once for each of its versions.
 */
const cityAsCause = async (pool: Pool, those: readonly Dependant[]): Promise<AsCause | null> => {
  const clock = await caseClock(pool, cityId)
  if (clock === null) return null
  const byCause = (await cityAt(pool, clock.version)).endings()
  const causes = new Set<Cause>(those.map(({ cause }) => cause))
  return { ...clock, endings: [...causes].flatMap((cause) => byCause.get(cause) ?? []) }
}

const nextOf = (owed: readonly Owed[], now: Instant): Instant | null =>
  owed.find(({ ending }) => ending.at > now)?.ending.at ?? null

/** The earlier of two moments, where there are any. */
export const earlier = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other < one) ? other : one

const endingsOf = (of: CaseId, state: CaseState): readonly EndingOf[] =>
  procedureNamed(procedureOf(of)).endings?.(state) ?? []

const open = (dependants: readonly Dependant[]): readonly Dependant[] => dependants.filter(({ closed }) => !closed)

const due = (owed: readonly Owed[], now: Instant): readonly Owed[] => owed.filter(({ ending }) => ending.at <= now)

const unheard = async ({ record }: TellDependantsDeps, owed: readonly Owed[]): Promise<readonly Owed[]> => {
  const heard = await heardOf(record.pool, owed)
  return owed.filter(({ id }) => !heard.has(id))
}

type Teller = Omit<Looked, 'state'>

/** How many were told. One that can't be told for a fault of ours must not keep the others from it. */
const tellAll = async (deps: TellDependantsDeps, cause: Teller, owed: readonly Owed[]): Promise<number> => {
  const failures: unknown[] = []
  let told = 0
  for (const one of owed)
    try {
      if (await tell(deps, cause, one)) told += 1
    } catch (error) {
      failures.push(error)
    }
  if (failures.length > 0) throw failures[0]
  return told
}

/** Whether it was told something new; what its law refuses, or has nothing to do about, it leaves as it is. */
const tell = async (
  { record, poke }: TellDependantsDeps,
  { stream, version, now }: Teller,
  { dependant, ending, command, id }: Owed,
): Promise<boolean> => {
  if (command === null) return false
  const data: EndsWith = { cause: dependant.cause, how: ending.how, on: ending.on }
  const answer = await act(record, {
    stream: dependant.stream,
    command: { type: command, data },
    id,
    origin: 'practice',
    by: 'practice',
    clock: now,
    cause: { stream, version },
  })
  // The cause moved on meanwhile, or somebody was quicker again and again: it is looked at again.
  if (answer.kind === 'refused' && answer.refusal.code === 'busy') throw new Error('the dependant is busy')
  if (answer.kind === 'refused' || answer.again) return false
  poke?.afterCommit(answer)
  return true
}
