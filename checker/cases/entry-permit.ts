import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { tokyoDateOf, tokyoTime, type Instant } from '../../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { numberKey } from '../../domain/kernel/text.ts'
import type { EntryPermitEvent } from '../../domain/entry-permit/events.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { vendorKey } from './compared.ts'
import { identificationJudges, isAnId } from './entry-identification.ts'
import { permitMemory, type PermitFact, type PermitMemory, type WhosePermit } from '../memory/entry-permit-memory.ts'
import { managersOwn, meansIn, roomIn } from './entry-rooms.ts'
import { noTaskJudges } from './tasks.ts'
import { entryPermitSettings } from '../../domain/entry-permit/settings.ts'
import { numberGiven } from './numbered.ts'

const periodWrong = (fromOn: PlainDate, untilOn: PlainDate, look: Look): void => {
  if (untilOn < fromOn) look.wrong('permit-reversed', { day: untilOn })
  const last = fiscalYearEnd(fiscalYearOf(fromOn))
  if (entryPermitSettings.of(look.settings).periodEnds === 'fiscal-year-end' && untilOn > last)
    look.wrong('permit-beyond-year', { day: untilOn, last })
}

/** Art. 22(1) and the city's settings: a contractor's people enter under a contract in force, and not beyond it. */
const underContract = (
  holder: Extract<WhosePermit, { readonly kind: 'worker' }>,
  { fromOn, untilOn }: { readonly fromOn: PlainDate; readonly untilOn: PlainDate },
  look: Look,
): void => {
  const { contract, subcontract, company } = holder
  look.between.claim(look, (known, wrong) => {
    const [terms] = known.of('contract', contract)
    const ends = known.of('contract-end', contract).filter(({ at }) => at <= look.at)
    const endsOn = ends.at(-1)?.endsOn
    if (terms === undefined || endsOn === undefined) return wrong('worker-without-contract', { contract })
    if (fromOn < terms.startsOn || untilOn > endsOn) wrong('permit-beyond-contract', { day: untilOn, on: endsOn })
    if (subcontract === null) {
      if (vendorKey(terms.contractor) !== vendorKey(company)) wrong('worker-of-other-company', { company })
      return
    }
    const key = `${contract}#${subcontract}`
    const consent = known.of('subcontract', key)
    if (!consent.some(({ from }) => from <= look.at)) wrong('worker-without-consent', { contract, subcontract })
  })
}

/** What holds of whoever is permitted: they are of the city until the last day, or work under a contract. */
const holderWrong = (memory: PermitMemory, period: { fromOn: PlainDate; untilOn: PlainDate }, look: Look): void => {
  const { holder } = memory
  if (holder?.kind === 'worker') underContract(holder, period, look)
}

const ownWrong = (memory: PermitMemory, own: boolean, by: { readonly person: string }, look: Look): void => {
  const isOwn = memory.holder?.kind === 'staff' && memory.holder.person === by.person
  if (isOwn && entryPermitSettings.of(look.settings).ownPermit === 'forbidden') look.wrong('own-permit')
  if (isOwn !== own) look.wrong('own-permit-unsaid')
}

const hoursOf = ({ fromTime, untilTime }: { readonly fromTime: string; readonly untilTime: string }) =>
  fromTime === '' ? null : ([fromTime, untilTime] as const)

/** The permit is over from a moment on, and by whatever was given nobody enters any more. */
const overFrom = (memory: PermitMemory, at: Instant): void => {
  memory.over ??= at
  for (const one of memory.given.values()) one.over ??= at
  for (const one of memory.rests) one.until ??= at
}

const nothingPermitted = (memory: PermitMemory, look: Look): boolean => {
  if (memory.permitted !== null) return false
  look.wrong('not-permitted-yet')
  return true
}

const holderOf = (holder: WhosePermit): WhosePermit =>
  holder.kind === 'staff'
    ? { kind: 'staff', person: holder.person }
    : {
        kind: 'worker',
        name: holder.name,
        company: holder.company,
        contract: holder.contract,
        subcontract: holder.subcontract,
      }

interface Begun {
  readonly office: string
  readonly room: string
  readonly manager: string
  readonly keeper: string
  readonly holder: WhosePermit
  readonly number: { readonly series: string; readonly fiscalYear: number; readonly serial: number }
}

const begin = ({ office, room, manager, holder, number }: Begun, memory: PermitMemory, look: Look): void => {
  Object.assign(memory, { office, room, manager, holder: holderOf(holder) })
  memory.needsId = meansIn(look.guideline, room).includes('id-device')
  const found = roomIn(look.guideline, room)
  if (found === null) look.wrong('room-unknown', { room })
  else if (found.manager !== manager) look.wrong('room-of-other-manager', { post: manager, manager: found.manager })
  numberGiven(number, memory.stream, look)
}

/** As days: a permit holds on its last one, and on the day on which it ends early until then. */
const heldUntil = (over: Instant | null, untilOn: PlainDate): string => {
  const day = over === null ? `${untilOn}~` : tokyoDateOf(over)
  return day < `${untilOn}~` ? day : `${untilOn}~`
}

/** Permits to enter (Arts. 7, 8 and 9). */
export const entryPermitCheck = caseCheck<EntryPermitEvent, PermitMemory>({
  procedure: 'entry-permit',
  begins: ['EntryAppliedFor', 'EntryPermitBroughtIn'],
  ends: ['EntryRefused', 'EntryApplicationWithdrawn'],
  memory: permitMemory,
  events: {
    EntryAppliedFor: (data, memory, look) => begin(data, memory, look),
    EntryApplicationAmended: null,
    EntryApplicationWithdrawn: null,
    EntryPermitBroughtIn: (data, memory, look) => {
      begin(data, memory, look)
      const { fromOn, untilOn, own, by, broughtInAs } = data
      managersOwn(by, memory, look)
      // What paper permitted in an earlier year ends with this one.
      periodWrong(fromOn < look.day && look.day <= untilOn ? look.day : fromOn, untilOn, look)
      holderWrong(memory, { fromOn, untilOn }, look)
      if (broughtInAs.permittedOn > look.day) look.wrong('day-in-future', { day: broughtInAs.permittedOn })
      if (own !== (memory.holder?.kind === 'staff' && memory.holder.person === by.person))
        look.wrong('own-permit-unsaid')
      memory.permitted = { fromOn, untilOn, at: look.at, hours: hoursOf(data) }
    },
    EntryPermitted: (data, memory, look) => {
      const { fromOn, untilOn, own, by } = data
      if (roomIn(look.guideline, memory.room) === null) look.wrong('room-unknown', { room: memory.room })
      managersOwn(by, memory, look)
      if (memory.permitted !== null || memory.over !== null) look.wrong('permitted-twice')
      periodWrong(fromOn, untilOn, look)
      holderWrong(memory, { fromOn, untilOn }, look)
      ownWrong(memory, own, by, look)
      memory.permitted = { fromOn, untilOn, at: look.at, hours: hoursOf(data) }
    },
    EntryRefused: ({ by, reason }, memory, look) => {
      managersOwn(by, memory, look)
      if (reason.trim() === '') look.wrong('measure-unreasoned')
    },
    EntryApplicationReturned: ({ by }, memory, look) => managersOwn(by, memory, look),
    EntrySuspended: ({ by, reason }, memory, look) => {
      managersOwn(by, memory, look)
      if (nothingPermitted(memory, look)) return
      if (reason.trim() === '') look.wrong('measure-unreasoned')
      if (memory.over !== null) look.wrong('measure-after-end')
      memory.rests.push({ from: look.at, until: null })
    },
    // It rests with its contract, and nobody has done it.
    EntryRestsWithCause: (_data, memory, look) => {
      if (nothingPermitted(memory, look)) return
      if (memory.over !== null) look.wrong('measure-after-end')
      memory.rests.push({ from: look.at, until: null })
    },
    EntrySuspensionLifted: ({ by }, memory, look) => {
      managersOwn(by, memory, look)
      const rest = memory.rests.find(({ until }) => until === null)
      if (rest === undefined) look.wrong('lifted-unsuspended')
      else rest.until = look.at
    },
    EntryRevoked: ({ by, reason }, memory, look) => {
      managersOwn(by, memory, look)
      if (reason.trim() === '') look.wrong('measure-unreasoned')
      if (nothingPermitted(memory, look)) return
      if (memory.over !== null) look.wrong('measure-after-end')
      overFrom(memory, look.at)
    },
    EntryGivenUp: (_data, memory, look) => {
      if (!nothingPermitted(memory, look)) overFrom(memory, look.at)
    },
    ...identificationJudges,
    EntryRenewalSeasonBegan: ({ untilOn }, memory, look) => {
      if (memory.permitted?.untilOn !== untilOn) look.wrong('season-of-other-end', { day: untilOn })
    },
    EntryRenewalAskedFor: ({ untilOn }, memory, look) => {
      if (!nothingPermitted(memory, look)) memory.asked = { untilOn }
    },
    EntryRenewalNotWanted: null,
    EntryRenewalRefused: ({ by }, memory, look) => {
      managersOwn(by, memory, look)
      memory.asked = null
    },
    EntryRenewed: ({ untilOn, from, works, own, by }, memory, look) => {
      managersOwn(by, memory, look)
      const { permitted } = memory
      if (roomIn(look.guideline, memory.room) === null) look.wrong('room-unknown', { room: memory.room })
      if (permitted === null) return look.wrong('not-permitted-yet')
      if (memory.asked === null) look.wrong('renewed-unasked')
      if (memory.over !== null || look.day > permitted.untilOn)
        look.wrong('renewed-after-end', { day: permitted.untilOn })
      if (from !== permitted.untilOn) look.wrong('renewed-with-gap', { day: from, on: permitted.untilOn })
      if (works !== null && memory.holder?.kind === 'worker') memory.holder = { ...memory.holder, ...works }
      const next = addDays(permitted.untilOn, 1)
      periodWrong(next, untilOn, look)
      holderWrong(memory, { fromOn: next, untilOn }, look)
      ownWrong(memory, own, by, look)
      permitted.untilOn = untilOn
      memory.asked = null
    },
    EntryPermitExpired: ({ untilOn }, memory, look) => {
      if (memory.permitted?.untilOn !== untilOn) look.wrong('expired-on-other-day', { day: untilOn })
      if (untilOn >= look.day) look.wrong('expired-early', { day: untilOn })
      overFrom(memory, tokyoTime(addDays(untilOn, 1), '00:00'))
    },
    EntryEndedWithCause: ({ cause, at, on }, memory, look) => {
      if (cause.startsWith('room/') && roomIn(look.guideline, cause.slice('room/'.length)) !== null)
        look.wrong('ended-with-room-that-is', { room: memory.room })
      if (at > look.at) look.wrong('expired-early', { day: on })
      if (memory.permitted === null) memory.over ??= look.at
      else overFrom(memory, at as Instant)
    },
    ...noTaskJudges,
  },
  atEnd: (memory, last) => {
    const { stream, room, holder, permitted, over, rests, given, needsId } = memory
    const whose =
      holder === null ? '' : holder.kind === 'staff' ? holder.person : `${vendorKey(holder.company)}/${holder.name}`
    const held = permitted === null ? null : { from: permitted.at, until: over }
    const ids = [...given.values()].filter(isAnId)
    const fact: PermitFact = {
      room,
      whose,
      held,
      fromOn: permitted?.fromOn ?? null,
      untilOn: permitted?.untilOn ?? null,
      hours: permitted?.hours ?? null,
      rests,
      ids,
      needsId,
    }
    last.between.leave('permit', stream, fact)
    if (held !== null && permitted !== null)
      last.between.leave('permit-held', `${room}/${whose}`, {
        case: stream,
        from: permitted.fromOn,
        until: heldUntil(over, permitted.untilOn),
        look: last,
      })
    for (const one of ids)
      last.between.leave('id', numberKey(one.number), { case: stream, from: one.at, until: one.accounted, look: last })
  },
})
