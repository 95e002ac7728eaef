import { tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { AuthorityEvent } from '../../domain/authority/events.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { noTaskJudges } from './tasks.ts'
import { authoritySettings } from '../../domain/authority/settings.ts'
import { numberGiven } from './numbered.ts'
import { managersOwn } from './whose-act.ts'

interface Term {
  readonly fromOn: PlainDate
  untilOn: PlainDate | null
}

interface AuthorityMemory {
  readonly stream: string
  operator: string
  kind: string
  equipment: string
  pending: {
    readonly office: string
    readonly untilOn: PlainDate | null
    consulted: { readonly agreed: boolean } | null
  } | null
  terms: Term[]
  registered: boolean
  awaitsOperator: boolean
  idLive: boolean
  over: { readonly how: string; readonly on: PlainDate } | null
  between: boolean
  removed: boolean
}

/** Art. 14(2): the security officer of the using office, as the guideline of the day names them. */
const officerOf = (office: string, { guideline }: Look): string | null =>
  guideline.securityOfficers.find((one) => one.office === office)?.post ?? null

/** The next term follows the last one: none begins within another, and none leaves a day between. */
const followsWrong = (fromOn: PlainDate, memory: AuthorityMemory, look: Look): void => {
  const last = memory.terms.at(-1)
  if (last === undefined || memory.between) return
  if (fromOn <= last.fromOn) look.wrong('term-overlap', { day: fromOn, last: last.fromOn })
  if (last.untilOn !== null && fromOn > addDays(last.untilOn, 1))
    look.wrong('term-gap', { day: fromOn, last: last.untilOn })
}

const cutTo = (memory: AuthorityMemory, day: PlainDate): void => {
  memory.terms = memory.terms.filter(({ fromOn }) => fromOn <= day)
  for (const one of memory.terms) if (one.untilOn === null || one.untilOn > day) one.untilOn = day
}

const overOn = (memory: AuthorityMemory, how: string, on: PlainDate): void => {
  cutTo(memory, on)
  memory.over = { how, on }
}

const proposed = (
  {
    office,
    untilOn,
    officer,
  }: { readonly office: string; readonly untilOn: PlainDate | null; readonly officer: string },
  memory: AuthorityMemory,
  look: Look,
): void => {
  const named = officerOf(office, look)
  if (named !== officer) look.wrong('officer-of-other-office', { post: officer, officer: named })
  memory.pending = { office, untilOn, consulted: null }
}

/** Authorities to operate (Arts. 12 to 15). */
export const authorityCheck = caseCheck<AuthorityEvent, AuthorityMemory>({
  procedure: 'authority',
  begins: ['AuthorityRequested', 'AuthorityBroughtIn'],
  ends: ['RemovalConfirmed'],
  memory: (stream) => ({
    stream,
    operator: '',
    kind: '',
    equipment: '',
    pending: null,
    terms: [],
    registered: false,
    awaitsOperator: false,
    idLive: false,
    over: null,
    between: false,
    removed: false,
  }),
  events: {
    AuthorityRequested: ({ operator, kind, equipment, number, ...wanted }, memory, look) => {
      Object.assign(memory, { operator: operator.person, kind, equipment })
      if (!look.guideline.authorityKinds.some(({ id }) => id === kind)) look.wrong('authority-of-no-kind', { kind })
      if (!look.guideline.equipment.some(({ id }) => id === equipment))
        look.wrong('equipment-not-controlled', { equipment })
      proposed(wanted, memory, look)
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
    },
    AuthorityChangeProposed: (wanted, memory, look) => {
      if (memory.terms.length === 0) look.wrong('change-of-no-authority')
      proposed(wanted, memory, look)
    },
    AuthorityRequestWithdrawn: (_data, memory) => {
      memory.pending = null
      memory.between = false
    },
    OfficerConsulted: ({ officer, heldOn, said, agreed, by }, memory, look) => {
      if (memory.pending === null) return look.wrong('consulted-about-nothing')
      const named = officerOf(memory.pending.office, look)
      if (officer !== named) look.wrong('officer-of-other-office', { post: officer, officer: named })
      if (heldOn > look.day) look.wrong('day-in-future', { day: heldOn })
      if (said.trim() === '') look.wrong('consultation-empty')
      // What was said in a talk the access manager may write down; nobody else.
      if (by.post !== officer) managersOwn(by, look)
      memory.pending.consulted = { agreed }
    },
    AuthorityGranted: ({ fromOn, despite, by }, memory, look) => {
      managersOwn(by, look)
      const { pending } = memory
      if (pending === null) return look.wrong('granted-unproposed')
      if (pending.consulted === null) look.wrong('authority-without-consultation')
      else if (!pending.consulted.agreed && despite.trim() === '') look.wrong('disagreement-unanswered')
      followsWrong(fromOn, memory, look)
      for (const one of memory.terms)
        if (one.untilOn === null || one.untilOn >= fromOn) one.untilOn = addDays(fromOn, -1)
      memory.terms.push({ fromOn, untilOn: pending.untilOn })
      memory.pending = null
      memory.between = false
      memory.over = null
    },
    AuthorityNotGranted: ({ by }, memory, look) => {
      managersOwn(by, look)
      memory.pending = null
      memory.between = false
    },
    AuthorityRegistered: ({ matchingOn, awaitsOperator, operatorId, by }, memory, look) => {
      managersOwn(by, look)
      if (memory.terms.length === 0) look.wrong('registered-ungranted')
      if (memory.over !== null) look.wrong('registered-after-end')
      if (matchingOn > look.day) look.wrong('day-in-future', { day: matchingOn })
      if (awaitsOperator !== (authoritySettings.of(look.settings).acknowledged === 'before-use'))
        look.wrong('acknowledgement-left-out')
      Object.assign(memory, { registered: true, awaitsOperator, idLive: true })
      look.between.leave('operator-id', operatorId, { case: memory.stream, operator: memory.operator, look })
    },
    MethodAcknowledged: ({ by }, memory, look) => {
      if (by.person !== memory.operator) look.wrong('acknowledged-by-other', { person: by.name })
      memory.awaitsOperator = false
    },
    OperatorIdLost: ({ lostOn }, memory, look) => {
      if (lostOn > look.day) look.wrong('day-in-future', { day: lostOn })
      memory.idLive = false
    },
    OperatorIdReissued: ({ by, operatorId }, memory, look) => {
      managersOwn(by, look)
      if (memory.idLive) look.wrong('operator-id-beside-another')
      // Between two terms the operator goes on with another ID.
      if (memory.over !== null && !memory.between) look.wrong('registered-after-end')
      memory.idLive = true
      look.between.leave('operator-id', operatorId, { case: memory.stream, operator: memory.operator, look })
    },
    AuthorityBroughtIn: (data, memory, look) => {
      const { operator, kind, equipment, fromOn, untilOn, consultedOn, officer, office, number, by, operatorId } = data
      managersOwn(by, look)
      Object.assign(memory, { operator: operator.person, kind, equipment, registered: true, idLive: true })
      const named = officerOf(office, look)
      if (officer !== named) look.wrong('officer-of-other-office', { post: officer, officer: named })
      if (consultedOn > fromOn) look.wrong('authority-without-consultation')
      if (fromOn > look.day) look.wrong('day-in-future', { day: fromOn })
      memory.terms.push({ fromOn, untilOn })
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
      look.between.leave('operator-id', operatorId, { case: memory.stream, operator: memory.operator, look })
    },
    AuthorityRevoked: ({ revokedOn, revokedAt, reason, by }, memory, look) => {
      managersOwn(by, look)
      if (reason.trim() === '') look.wrong('measure-unreasoned')
      if (tokyoTime(revokedOn, revokedAt) > look.at) look.wrong('revoked-not-at-once', { day: revokedOn })
      overOn(memory, 'revoked', revokedOn)
      memory.pending = null
    },
    AuthorityEndSet: ({ lastDay }, memory, look) => {
      const last = memory.terms.at(-1)
      if (last?.untilOn !== undefined && last.untilOn !== null && lastDay > last.untilOn)
        look.wrong('end-beyond-term', { day: lastDay, last: last.untilOn })
      cutTo(memory, lastDay)
    },
    AuthorityExpired: ({ untilOn }, memory, look) => {
      if (untilOn >= look.day) look.wrong('expired-early', { day: untilOn })
      if (memory.terms.at(-1)?.untilOn !== untilOn) look.wrong('expired-on-other-day', { day: untilOn })
      overOn(memory, 'expired', untilOn)
      memory.between = memory.pending !== null
    },
    AuthorityEndedWithPerson: ({ how, on }, memory, look) => {
      if (on >= look.day) look.wrong('expired-early', { day: on })
      overOn(memory, how, on)
      if (how === 'left') memory.pending = null
      memory.between = memory.pending !== null
    },
    RemovalConfirmed: ({ removedOn, removedAt, by }, memory, look) => {
      managersOwn(by, look)
      if (memory.over === null) look.wrong('removed-while-live', { means: '—' })
      if (tokyoTime(removedOn, removedAt) > look.at) look.wrong('removed-in-future', { means: '—' })
      if (memory.over?.how === 'revoked' && removedOn < memory.over.on)
        look.wrong('removed-before-end', { day: removedOn })
      memory.removed = true
    },
    ...noTaskJudges,
  },
  atEnd: (memory, last) => {
    const { stream, operator, kind, equipment, terms, registered, awaitsOperator, over } = memory
    if (registered && !awaitsOperator)
      for (const { fromOn, untilOn } of terms)
        last.between.leave('authority', `${operator}/${kind}/${equipment}`, {
          case: stream,
          from: fromOn,
          // As days, the last one included.
          until: untilOn === null ? null : `${untilOn}~`,
          look: last,
        })
    last.between.leave('authority-over', stream, { over: over !== null })
  },
})
