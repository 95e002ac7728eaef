import { meansOfRoom } from '../../entry-permit/identification/means-of-room.ts'
import { type EntryPermitState } from '../../entry-permit/state.ts'
import { initialState } from '../../entry-permit/initial-state.ts'
import type { Permit } from '../../entry-permit/decision/state.ts'
import { liveIdAt, noEntryAt } from '../../entry-permit/valid-at.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import { plusMs, tokyoDateOf, tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { numberText } from '../../law/case-row.ts'

/** What a permit says of whoever wants to be in a room: whose it is, for which room, and when it is live. */
export interface EntryRight {
  readonly room: string
  readonly number: string
  readonly name: string
  readonly kana: string
  readonly company: string
  /** Where a device lets people in, only with an ID that is live then; elsewhere by the permit alone. */
  readonly isLiveAt: (at: Instant) => boolean
  /** The ID that was live at a moment; empty where there is none. */
  readonly idAt: (at: Instant) => string
  /** When it ends, as far as is known, if it is live at this moment. */
  readonly liveUntil: (at: Instant) => Instant
  /** Since when it was no longer live at this moment. */
  readonly endedBefore: (at: Instant) => Instant
}

/** What a permit's case says to others; null where nothing was permitted. */
export const entryRightOf = (state: object | null, guideline: Guideline): EntryRight | null => {
  const permitted: EntryPermitState = { ...initialState, ...state }
  const { room, number, holder, permit, ending } = permitted
  if (holder === null || permit === null) return null
  const until = earlier(lastMoment(permit), ending?.at)
  const needsId = meansOfRoom(guideline, room).includes('id-device')
  const isLiveAt = (at: Instant): boolean =>
    noEntryAt(permitted, room, at) === null && (!needsId || liveIdAt(permitted, room, at) !== null)
  return {
    room,
    number: numberText(number),
    name: holder.name,
    kana: holder.kana,
    company: holder.kind === 'worker' ? holder.company : '',
    isLiveAt,
    idAt: (at) => liveIdAt(permitted, room, at) ?? '',
    liveUntil: (at) => (permit.untilTime === '' ? until : earlier(until, tokyoTime(tokyoDateOf(at), permit.untilTime))),
    endedBefore: (at) => endsOf(permitted, at).findLast((one) => isLiveAt(plusMs(one, -1))) ?? earlier(at, until),
  }
}

const earlier = (a: Instant, b: Instant = a): Instant => (a <= b ? a : b)

/** The first moment at which the last day is over. */
const lastMoment = ({ untilOn }: Permit): Instant => tokyoTime(addDays(untilOn, 1), '00:00')

/** The moments up to one at which it may have stopped letting anybody in, the earliest first. */
const endsOf = ({ permit, ending, suspensions, means }: EntryPermitState, at: Instant): readonly Instant[] => {
  if (permit === null) return []
  const hours = permit.untilTime === '' ? [] : [plusMs(tokyoTime(tokyoDateOf(at), permit.untilTime), minuteMs)]
  return [
    lastMoment(permit),
    ...(ending === null ? [] : [ending.at]),
    ...suspensions.map(({ from }) => from),
    ...means.flatMap(({ over, rests }) => [...(over === null ? [] : [over.at]), ...rests.map(({ from }) => from)]),
    ...hours,
  ]
    .filter((one) => one <= at)
    .toSorted()
}

const minuteMs = 60_000
