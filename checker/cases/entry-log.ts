import { plusMs, tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { EntryLogEvent } from '../../domain/entry-log/events.ts'
import type { LedgerEntry } from '../../domain/entry-log/entry.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import type { PermitFact, Span } from '../memory/entry-permit-memory.ts'
import { meansIn, roomIn } from './entry-rooms.ts'
import { noTaskJudges } from './tasks.ts'
import { entryLogSettings } from '../../domain/entry-log/settings.ts'
import { numberGiven } from './numbered.ts'

interface Line {
  readonly kind: string
  enteredAt: Instant
  leftAt: Instant | null
  /** From when on the last escort has control. */
  controlFrom: Instant
}

interface LogMemory {
  readonly stream: string
  room: string
  fiscalYear: number
  manager: string
  admitters: readonly string[]
  readonly lines: Map<string, Line>
  lastLine: number
  readonly batches: Set<string>
}

const rests = (spans: readonly Span[], at: Instant): boolean =>
  spans.some(({ from, until }) => from <= at && (until === null || at < until))

/** Whether a permit lets its holder into the room at a moment, with a live ID where the room asks for one. */
const letsIn = (permit: PermitFact, room: string, at: Instant): boolean => {
  const { held, fromOn, untilOn, hours, ids, needsId } = permit
  if (permit.room !== room || held === null || at < held.from || (held.until !== null && at >= held.until)) return false
  const day = tokyoDateOf(at)
  if (fromOn === null || untilOn === null || day < fromOn || day > untilOn || rests(permit.rests, at)) return false
  if (hours !== null && (tokyoClockOf(at) < hours[0] || tokyoClockOf(at) > hours[1])) return false
  return !needsId || ids.some((one) => one.at <= at && (one.over === null || at < one.over) && !rests(one.rests, at))
}

const minuteMs = 60_000

/** Art. 7(2): whoever has control may be in this very room at that moment; times are written by the minute. */
const escortWrong = (permit: string, at: Instant, { room }: LogMemory, own: boolean, look: Look): void => {
  look.between.claim(look, (known, wrong) => {
    const [fact] = known.of('permit', permit)
    const moments = [at, plusMs(at, minuteMs - 1)]
    if (fact === undefined || !moments.some((moment) => letsIn(fact, room, moment)))
      wrong(own ? 'entry-without-permit' : 'escort-not-live', { permit, at })
  })
}

/** Who writes it under which post: the manager, whoever they named, or the keeper's office. */
const admittersOwn = (by: { readonly post: string }, memory: LogMemory, look: Look): void => {
  const manager = roomIn(look.guideline, memory.room)?.manager ?? memory.manager
  const named = entryLogSettings.of(look.settings).admittedBy === 'manager' ? [] : memory.admitters
  if (by.post !== manager && !named.includes(by.post)) look.wrong('admitted-by-other', { post: by.post })
}

/** Whoever writes the ledger on: of the manager's office or the keeper's, or whom the manager has named (Art. 10). */
const recordersOwn = (by: { readonly post: string }, memory: LogMemory, look: Look): void => {
  const { posts, roles } = look.guideline
  const manager = roomIn(look.guideline, memory.room)?.manager ?? memory.manager
  const keeper = (roles['entry-ledger-keeper'] ?? roles['system-manager']).post
  const officeIn = (post: string) => posts.find(({ id }) => id === post)?.office
  const offices = [manager, keeper].map(officeIn)
  const never = [roles.auditor.post, roles.administrator.post].filter((one) => one !== roles.secretariat.post)
  const may = offices.includes(officeIn(by.post)) && !never.some((one) => one === by.post)
  if (!may && !memory.admitters.includes(by.post))
    look.wrong('acted-for-others', { post: by.post, event: look.event.type })
}

const write = (line: LedgerEntry, memory: LogMemory, look: Look): void => {
  if (line.enteredAt > look.at) look.wrong('entry-in-future', { entry: line.id })
  if (line.nth !== memory.lastLine + 1) look.wrong('line-missing', { entry: line.id, last: memory.lastLine })
  memory.lastLine = Math.max(memory.lastLine, line.nth)
  const [first] = line.escorts
  if (first === undefined) look.wrong('entry-without-escort', { entry: line.id })
  else {
    if (first.from > line.enteredAt) look.wrong('escort-gap', { entry: line.id })
    escortWrong(first.permit, line.enteredAt, memory, line.kind === 'permitted', look)
  }
  memory.lines.set(line.id, {
    kind: line.kind,
    enteredAt: line.enteredAt,
    leftAt: null,
    controlFrom: first?.from ?? line.enteredAt,
  })
}

const lineNamed = (entry: string, memory: LogMemory, look: Look): Line | null => {
  const found = memory.lines.get(entry) ?? null
  if (found === null) look.wrong('line-unknown', { entry })
  return found
}

/** The ledger of entries (Arts. 7(2) and 10). */
export const entryLogCheck = caseCheck<EntryLogEvent, LogMemory>({
  procedure: 'entry-log',
  begins: ['EntryLogOpened'],
  ends: ['EntryLogClosed'],
  memory: (stream) => ({
    stream,
    room: '',
    fiscalYear: 0,
    manager: '',
    admitters: [],
    lines: new Map(),
    lastLine: 0,
    batches: new Set(),
  }),
  events: {
    EntryLogOpened: ({ room, fiscalYear, manager, number }, memory, look) => {
      Object.assign(memory, { room, fiscalYear, manager })
      const means = meansIn(look.guideline, room)
      if (!means.some((one) => one === 'id-device' || one === 'key' || one === 'visitors-record'))
        look.wrong('ledger-of-no-room', { room })
      const { series, fiscalYear: year, serial } = number
      numberGiven({ series, fiscalYear: year, serial }, memory.stream, look)
      look.between.leave('ledger', `${room}/${fiscalYear}`, { case: memory.stream, look })
    },
    AdmittersNamed: ({ posts, by }, memory, look) => {
      const manager = roomIn(look.guideline, memory.room)?.manager ?? memory.manager
      if (by.post !== manager) look.wrong('room-of-other-manager', { post: by.post, manager })
      memory.admitters = posts
    },
    SpeciallyAdmitted: ({ line, by }, memory, look) => {
      const means = meansIn(look.guideline, memory.room)
      if (!means.includes('id-device') && !means.includes('key'))
        look.wrong('special-at-this-level', { room: memory.room })
      admittersOwn(by, memory, look)
      if (line.reason.trim() === '') look.wrong('special-unreasoned', { entry: line.id })
      if (line.kind !== 'special') look.wrong('special-unsaid', { entry: line.id })
      write(line, memory, look)
    },
    EntryRecorded: ({ line, by }, memory, look) => {
      recordersOwn(by, memory, look)
      write(line, memory, look)
    },
    EscortHandedOver: ({ entry, escort, by }, memory, look) => {
      recordersOwn(by, memory, look)
      const line = lineNamed(entry, memory, look)
      if (escort.from > look.at) look.wrong('entry-in-future', { entry })
      escortWrong(escort.permit, escort.from, memory, false, look)
      if (line === null) return
      if (line.leftAt !== null) look.wrong('line-over', { entry })
      if (escort.from < line.controlFrom) look.wrong('escort-reversed', { entry })
      line.controlFrom = escort.from
    },
    LeftEarlier: ({ entry, at, by }, memory, look) => {
      recordersOwn(by, memory, look)
      const line = lineNamed(entry, memory, look)
      if (line !== null && at < line.enteredAt) look.wrong('exit-before-entry', { entry })
    },
    ExitRecorded: ({ entry, leftAt, escortOut, by }, memory, look) => {
      recordersOwn(by, memory, look)
      const line = lineNamed(entry, memory, look)
      if (leftAt > look.at) look.wrong('entry-in-future', { entry })
      if (escortOut < leftAt) look.wrong('escort-gap', { entry })
      if (line === null) return
      if (line.leftAt !== null) look.wrong('line-over', { entry })
      if (leftAt < line.enteredAt || leftAt < line.controlFrom) look.wrong('exit-before-entry', { entry })
      line.leftAt = leftAt
    },
    EntryCorrected: ({ entry, correction, by }, memory, look) => {
      recordersOwn(by, memory, look)
      const line = lineNamed(entry, memory, look)
      if (correction.reason.trim() === '') look.wrong('corrected-unreasoned', { entry })
      if (line === null) return
      if (correction.item === 'enteredAt') line.enteredAt = correction.is as Instant
      if (correction.item === 'leftAt') line.leftAt = correction.is as Instant
      if (line.leftAt !== null && line.leftAt < line.enteredAt) look.wrong('exit-before-entry', { entry })
    },
    ExitMissed: ({ entry }, memory, look) => {
      const line = lineNamed(entry, memory, look)
      if (line?.leftAt !== null) look.wrong('line-over', { entry })
    },
    EscortLost: null,
    DeviceLogImported: ({ digest, from, to }, memory, look) => {
      if (to < from) look.wrong('log-reversed', { day: to })
      if (to > look.day) look.wrong('day-in-future', { day: to })
      if (memory.batches.has(digest)) look.wrong('log-twice', { digest: digest.slice(0, 12) })
      memory.batches.add(digest)
    },
    DeviceLogAskedFor: null,
    NoDeviceLogNoted: ({ reason }, _memory, look) => {
      if (reason.trim() === '') look.wrong('no-log-unreasoned')
    },
    EntryLogClosed: (_data, memory, look) => {
      const inside = [...memory.lines].filter(([, { leftAt }]) => leftAt === null).map(([id]) => id)
      if (inside.length > 0) look.wrong('ledger-closed-with-inside', { items: inside.join('、') })
    },
    ...noTaskJudges,
  },
})
