import type { Instant } from '../../domain/kernel/instant.ts'
import type { IdentificationEvent } from '../../domain/entry-permit/identification/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import { managersOwn, meansIn } from './entry-rooms.ts'
import type { Given, PermitMemory } from '../memory/entry-permit-memory.ts'

/** Whether it is an ID on the device. */
export const isAnId = ({ kind }: Pick<Given, 'kind'>): boolean => kind === 'id-device'

/** Art. 9(1): whoever keeps the device; the manager of the room where the guideline names nobody. */
const keepersOwn = (by: { readonly post: string }, memory: PermitMemory, look: Look): void => {
  const keeper =
    look.guideline.roles['id-device-keeper']?.post ??
    look.guideline.rooms.find(({ id }) => id === memory.room)?.manager ??
    memory.manager
  if (by.post !== keeper) look.wrong('keeper-acts', { post: by.post, keeper })
}

/** Nothing lets anybody in but under a permit that has begun, rests not and is not over (Arts. 7(2), 9(2)). */
const underPermit = (kind: string, memory: PermitMemory, look: Look): void => {
  const { permitted } = memory
  const details = { kind, day: look.day }
  if (permitted === null) return look.wrong('means-without-permit', details)
  if (look.day < permitted.fromOn || look.day > permitted.untilOn) look.wrong('means-out-of-period', details)
  if (memory.over !== null) look.wrong('means-after-end', details)
  if (memory.rests.some(({ until }) => until === null)) look.wrong('means-while-suspended', details)
  if (!meansIn(look.guideline, memory.room).includes(kind))
    look.wrong('means-not-of-room', { ...details, room: memory.room })
}

const named = (means: string, memory: PermitMemory, look: Look): Given | null => {
  const found = memory.given.get(means) ?? null
  if (found === null) look.wrong('means-unknown', { means })
  return found
}

const give = (means: string, kind: string, number: string, memory: PermitMemory, look: Look): void => {
  memory.given.set(means, { kind, number, at: look.at, over: null, accounted: null, rests: [] })
}

const rested = ({ rests }: Given, at: Instant): void => {
  for (const one of rests) one.until ??= at
}

/** By what people are known at a door (Arts. 7(2), 9). */
export const identificationJudges: Judges<IdentificationEvent, PermitMemory> = {
  IdRegistered: ({ means, number, by }, memory, look) => {
    // An ID of a permit of paper comes in with it, by the manager who brings it.
    if (memory.permitted?.at !== look.at) keepersOwn(by, memory, look)
    underPermit('id-device', memory, look)
    if ([...memory.given.values()].some((one) => isAnId(one) && one.over === null)) look.wrong('id-twice', { number })
    give(means, 'id-device', number, memory, look)
  },
  MeansLent: ({ means, kind, number, by }, memory, look) => {
    managersOwn(by, memory, look)
    underPermit(kind, memory, look)
    give(means, kind, number, memory, look)
  },
  MeansLost: ({ means, lostOn }, memory, look) => {
    const one = named(means, memory, look)
    if (lostOn > look.day) look.wrong('day-in-future', { day: lostOn })
    if (one === null) return
    one.over ??= look.at
    rested(one, look.at)
    if (!isAnId(one)) one.accounted = look.at
  },
  IdSuspended: ({ means, by }, memory, look) => {
    keepersOwn(by, memory, look)
    const one = named(means, memory, look)
    if (one?.over !== null) return look.wrong('id-measure-after-end', { means })
    one.rests.push({ from: look.at, until: null })
  },
  IdSuspensionLifted: ({ means, by }, memory, look) => {
    keepersOwn(by, memory, look)
    const one = named(means, memory, look)
    if (one === null) return
    if (one.over !== null || memory.over !== null) look.wrong('id-live-again-after-end', { means })
    if (!one.rests.some(({ until }) => until === null)) look.wrong('lifted-unsuspended', { means })
    rested(one, look.at)
  },
  IdRevoked: ({ means, by, reason }, memory, look) => {
    keepersOwn(by, memory, look)
    const one = named(means, memory, look)
    if (reason.trim() === '') look.wrong('measure-unreasoned')
    if (one === null) return
    one.over ??= look.at
    rested(one, look.at)
  },
  IdRemoved: ({ means, at, by }, memory, look) => {
    keepersOwn(by, memory, look)
    const one = named(means, memory, look)
    if (one === null) return
    if (one.over === null) look.wrong('removed-while-live', { means })
    if (at > look.at) look.wrong('removed-in-future', { means })
    one.accounted = look.at
  },
  MeansReturned: ({ means, returnedOn, by }, memory, look) => {
    managersOwn(by, memory, look)
    const one = named(means, memory, look)
    if (returnedOn > look.day) look.wrong('day-in-future', { day: returnedOn })
    if (one === null) return
    if (one.accounted !== null) look.wrong('returned-twice', { means })
    one.over ??= look.at
    one.accounted = look.at
  },
}
