import type { OfficeId } from '../../domain/kernel/ids.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import { personId } from './entry-permit-acts.ts'
import type { PastCase } from './past-acts.ts'
import { act, type PastAct } from './past-act.ts'

const manager = 'digital-promotion-head'

interface Wanted {
  readonly operator: string
  readonly office: string
  readonly kind: string
  /** The day on which it was asked for, and from which it was wanted. */
  readonly on: PlainDate
  readonly fromOn: PlainDate
}

const asked = (days: Days, { operator, office, kind, on, fromOn }: Wanted): PastAct =>
  act('RequestAuthority', `${office}-staff`, at(on, '10:00'), {
    office: office as OfficeId,
    operator: personId(days, operator),
    staffNumber: `10${operator.length}42`,
    kind,
    equipment: 'integrated-terminal',
    fromOn,
    untilOn: null,
    reason: '窓口の担当となるため',
  })

const heard = ({ office, on }: Wanted, agreed = true): PastAct =>
  act('RecordConsultation', `${office}-head`, at(on, '13:00'), {
    heldOn: on,
    said: agreed ? '業務に必要と考えます。' : '係の人数に比べて多いと考えます。',
    agreed,
  })

const granted = ({ on, fromOn }: Wanted): PastAct =>
  act('GrantAuthority', manager, at(on, '15:00'), { fromOn, despite: '', conditions: '' })

const registered = ({ on }: Wanted, nth: number): PastAct =>
  act('RegisterAuthority', manager, at(on, '16:00'), {
    operatorId: `OP-${String(nth).padStart(4, '0')}`,
    matchingId: `SH-${String(nth).padStart(4, '0')}`,
    matchingOn: on,
    matchingCount: 2,
  })

const acknowledged = ({ operator, on }: Wanted): PastAct =>
  act('AcknowledgeMethod', operator, at(on, '16:30'), { remarks: '' })

const upTo = (days: Days, wanted: Wanted, nth: number): readonly PastAct[] => [
  asked(days, wanted),
  heard(wanted),
  granted(wanted),
  registered(wanted, nth),
  acknowledged(wanted),
]

const business = 'register-business'

const of = (operator: string, office: string, kind: string, on: PlainDate, fromOn = on): Wanted => ({
  operator,
  office,
  kind,
  on,
  fromOn,
})

const one = (nth: number, ...acts: readonly PastAct[]): PastCase => ({ nth, procedure: 'authority', acts })

/** Authorities at every stage (Arts. 12–15): of live ones, one from paper and one between two offices. */
export const authorities = (days: Days): readonly PastCase[] => [...waitingOrLive(days), ...overOrMoving(days)]

const waitingOrLive = (days: Days): readonly PastCase[] => {
  const live = of('yoshida', 'citizen', business, days.ago(26))
  const disputed = of('hamada', 'sobue', business, days.ago(5), days.from(days.today, 5))
  const waiting = of('saito', 'heiwa', 'card-business', days.ago(4), days.from(days.today, 3))
  const unread = of('hamada', 'sobue', 'card-business', days.ago(3), days.from(days.today, 2))
  return [
    one(101, ...upTo(days, live, 101)),
    one(102, fromPaper(days)),
    one(103, asked(days, of('sasaki', 'citizen', business, days.ago(3), days.from(days.today, 5)))),
    one(104, asked(days, disputed), heard(disputed, false)),
    one(105, asked(days, waiting), heard(waiting), granted(waiting)),
    one(106, asked(days, unread), heard(unread), granted(unread), registered(unread, 106)),
  ]
}

const overOrMoving = (days: Days): readonly PastCase[] => {
  const revoked = of('sasaki', 'citizen', 'system-operation', days.ago(15))
  const refused = of('yoshida', 'citizen', 'operator-management', days.ago(9), days.from(days.today, 5))
  const moved = of('kamiya', 'citizen', business, addDays(days.yearStart, -200))
  return [
    one(
      107,
      ...upTo(days, revoked, 107),
      act('RevokeAuthority', manager, at(days.ago(2), '14:10'), {
        revokedOn: days.ago(2),
        revokedAt: '14:05',
        reason: '業務によらない照会があったため',
      }),
    ),
    one(
      108,
      asked(days, refused),
      heard(refused),
      act('RefuseAuthority', manager, at(days.ago(8), '11:00'), { reason: '担当が確定していない。' }),
    ),
    one(
      109,
      ...upTo(days, moved, 109),
      act('ProposeAuthorityChange', 'heiwa-staff', at(addDays(days.yearStart, -6), '10:00'), {
        office: 'heiwa' as OfficeId,
        fromOn: days.yearStart,
        untilOn: null,
        reason: '年度始めの異動',
      }),
      act('EndAuthorityWithPerson', 'practice', at(days.yearStart, '00:00'), {
        cause: `person/${personId(days, 'kamiya')}`,
        how: 'transferred',
        on: addDays(days.yearStart, -1),
      }),
    ),
  ]
}

const fromPaper = (days: Days): PastAct =>
  act('BringInAuthority', manager, at(days.ago(40), '10:00'), {
    office: 'heiwa' as OfficeId,
    operator: personId(days, 'saito'),
    staffNumber: '10510',
    kind: 'register-business',
    equipment: 'integrated-terminal',
    fromOn: addDays(days.yearStart, -300),
    untilOn: null,
    consultedOn: addDays(days.yearStart, -310),
    consultedWith: '平和支所長',
    said: '',
    agreed: true,
    operatorId: 'OP-0102',
    matchingId: 'SH-0102',
    matchingOn: addDays(days.yearStart, -302),
    matchingCount: 2,
    acknowledgedOn: addDays(days.yearStart, -300),
    broughtInAs: '操作者管理簿 第12号',
  })
