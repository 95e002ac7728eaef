import type { By } from '../kernel/by.ts'
import { evolveTasks } from '../tasks/evolve-tasks.ts'
import { evolveCircular } from './evolve-circular.ts'
import type { CouncilEvent, MeetingDays, NewItem } from './events.ts'
import type { Attendance, MeetingPlace } from './commands.ts'
import type { AgendaItem, CouncilState } from './state.ts'
import { isSettled } from './telling.ts'

/** What the meeting is after an event (see the state machine in state.ts). Total: what can't apply changes nothing. */
export const evolve = (state: CouncilState, event: CouncilEvent): CouncilState => {
  if (!applies(state, event)) return state
  return settled(next(state, event))
}

const next = (state: CouncilState, event: CouncilEvent): CouncilState => {
  switch (event.type) {
    case 'TaskOpened':
    case 'TaskClosed':
    case 'TaskReminded':
    case 'TaskEscalated':
      return { ...state, tasks: evolveTasks(state.tasks, event) }
    case 'MeetingPlanned': {
      const { kind, name, at, by, follows } = event.data
      return { ...placed(state, event.data), stage: 'planned', kind, name, planned: { at, by, follows } }
    }
    case 'MeetingRescheduled':
    case 'MeetingReconvened':
      return moved(state, event.data)
    case 'AgendaItemPut': {
      const { by, ...item } = event.data
      return withItems(state, [item], by)
    }
    case 'AgendaDrawn':
      return { ...withItems(state, event.data.items, null), drawn: true }
    case 'AgendaItemTakenOff': {
      const { item, reason, by } = event.data
      const gone = state.items
        .filter((one) => one.id === item)
        .map(({ subject, carriedFrom }) => ({ subject, carriedFrom, reason, by }))
      return { ...state, items: state.items.filter((one) => one.id !== item), takenOff: [...state.takenOff, ...gone] }
    }
    case 'AgendaOrdered':
      return { ...state, items: event.data.items.flatMap((id) => state.items.filter((one) => one.id === id)) }
    case 'MeetingCalled': {
      const { number, shortNotice, note, by } = event.data
      return { ...notified(state), stage: 'called', number, called: { by, shortNotice, note } }
    }
    case 'GuestInvited': {
      const { guest: id, post, items, why } = event.data
      const others = state.guests.filter((one) => one.id !== id)
      return {
        ...state,
        guests: [...others, { id, post, items, why }],
        guestCount: Math.max(state.guestCount, Number(id.slice('guest-'.length))),
      }
    }
    case 'GuestUninvited':
      return { ...state, guests: state.guests.filter((one) => one.id !== event.data.guest) }
    case 'AttendanceReplied': {
      const { by: _by, ...reply } = event.data
      return { ...state, replies: [...state.replies.filter((one) => one.member !== reply.member), reply] }
    }
    case 'MeetingOpened': {
      const { number, at, attendance, by } = event.data
      return {
        ...state,
        stage: 'open',
        number,
        opened: { at, by },
        attendance,
        comings: [...state.comings, ...attendance.map((one) => ({ ...one, at }))],
      }
    }
    case 'AttendanceRecorded': {
      const { at, by: _by, ...one } = event.data
      return { ...state, attendance: replaced(state.attendance, one), comings: [...state.comings, { ...one, at }] }
    }
    case 'ItemOutcomeRecorded': {
      const { item, ...outcome } = event.data
      return changed(state, item, { outcome })
    }
    case 'ItemWithdrawn':
      return changed(state, event.data.item, { withdrawn: { reason: event.data.reason, by: event.data.by } })
    case 'MeetingClosed': {
      const { at, by } = event.data
      return { ...state, stage: 'minutes', deliberated: { at, by }, ending: { how: 'held', reason: '', by } }
    }
    case 'MeetingCancelled':
      return { ...state, stage: 'settling', ending: { how: 'cancelled', reason: event.data.reason, by: event.data.by } }
    case 'MinutesDrafted':
      return { ...state, stage: 'minutes-confirmation', minutes: event.data }
    case 'MinutesReturned':
      return { ...state, stage: 'minutes', returns: [...state.returns, event.data] }
    case 'MinutesConfirmed':
      return { ...state, stage: 'settling', confirmed: event.data }
    case 'ItemsTold':
      return event.data.items.reduce((sum, { item, refusal }) => changed(sum, item, { told: { refusal } }), state)
    case 'NextMeetingNoted':
      return { ...state, next: event.data }
    // A circular's own events, and types that this release doesn't know: they must not stop the fold.
    default:
      return evolveCircular(state, event)
  }
}

/** A meeting begins once, and once it is closed nothing changes. */
const applies = ({ stage }: CouncilState, { type }: CouncilEvent): boolean =>
  stage === 'none'
    ? type === 'MeetingPlanned'
    : type !== 'MeetingPlanned' && (stage !== 'closed' || type === 'TaskClosed')

/** Where people have done their part and nothing follows any more, it is over. */
const settled = (state: CouncilState): CouncilState =>
  state.stage === 'settling' && isSettled(state) ? { ...state, stage: 'closed' } : state

const placed = (
  state: CouncilState,
  { date, time, place, agendaDeadline, noticeBy }: MeetingPlace & MeetingDays,
): CouncilState => ({
  ...state,
  date,
  time,
  place,
  agendaDeadline,
  noticeBy,
})

/**
 * Moved after its notice, a meeting is waiting to be held as if it had been called to that day. Before the notice, the
 * agenda is drawn again where its deadline is still to come.
 */
const moved = (
  state: CouncilState,
  data: Extract<CouncilEvent, { readonly type: 'MeetingRescheduled' }>['data'],
): CouncilState => {
  const { reason, by, agendaDeadline } = data
  const called = state.called !== null
  return {
    ...placed(state, data),
    stage: called ? 'called' : 'planned',
    drawn: state.drawn && (called || !(agendaDeadline !== null && agendaDeadline > by.at)),
    moved: called ? { reason, by } : null,
    replies: [],
    opened: null,
    attendance: [],
  }
}

const withItems = (state: CouncilState, items: readonly NewItem[], by: By | null): CouncilState => ({
  ...state,
  items: [...state.items, ...items.map((one) => newItem(one, by))],
  itemCount: state.itemCount + items.length,
})

const newItem = ({ item, subject, carriedFrom, concerned }: NewItem, by: By | null): AgendaItem => ({
  id: item,
  subject,
  carriedFrom,
  concerned,
  by,
  notified: false,
  outcome: null,
  withdrawn: null,
  told: null,
})

const notified = (state: CouncilState): CouncilState => ({
  ...state,
  items: state.items.map((one) => ({ ...one, notified: true })),
})

const changed = (state: CouncilState, id: string, to: Partial<AgendaItem>): CouncilState => ({
  ...state,
  items: state.items.map((one) => (one.id === id ? { ...one, ...to } : one)),
})

const replaced = (all: readonly Attendance[], { member, how, deputyName }: Attendance): readonly Attendance[] =>
  all.map((one) => (one.member === member ? { member, how, deputyName } : one))
