/** Acts on authorities for tests: each with what it says where a test says nothing else. */
import type { AuthorityCommand } from '../../domain/authority/commands.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { initialState, type CityState } from '../../domain/city/state.ts'
import type { OfficeId, PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { OtherCases } from '../../domain/kernel/other-cases.ts'
import { ownPost } from '../../domain/kernel/own-post.ts'
import type { PersonActing } from '../../domain/kernel/parties.ts'
import { plainDate as day, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { Act } from './given.ts'
import { asWaiting, people, rulesAt, type Who } from './rules.ts'

type CommandType = AuthorityCommand['type']
type DataOf<Type extends CommandType> = Extract<AuthorityCommand, { readonly type: Type }>['data']

interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
  readonly others?: Partial<OtherCases>
}

/** The operator of the tests, who also holds the post of their own. */
export const operator: PersonActing = {
  ...people.staff,
  posts: [...people.staff.posts, ownPost(people.staff.person)],
}

/** A city in which the operator holds these posts, each from a day to a day. */
export const cityWith = (
  ...held: readonly (readonly [post: string, from: string, until: string | null])[]
): Partial<OtherCases> => {
  const appointments = held.map(([post, from, until]) => ({
    person: people.staff.person,
    post: post as PostId,
    from: day(from),
    until: until === null ? null : day(until),
  }))
  const city: CityState = { ...initialState, appointments }
  return { state: (of) => (of === cityId ? city : null) }
}

const roster = (id: PersonId) => {
  const known = Object.values(people).find(({ person }) => person === id)
  return known ? { name: known.name, kana: 'カナ', lastDay: null } : null
}

const taken =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, { by = who, at: when = at, rules = {}, others = {} }: How = {}) =>
    ({
      command: { type, data: { ...data, ...over } },
      rules: rulesAt(when, by, { others: { ...asWaiting, person: roster, ...others }, ...rules }),
    }) as Act<AuthorityCommand>

const office = 'citizen' as OfficeId

/** What is asked for where a test says nothing else. */
export const wanted = {
  office,
  staffNumber: '10234',
  kind: 'register-business',
  equipment: 'integrated-terminal',
  fromOn: day('2026-05-01'),
  untilOn: null,
  reason: '窓口の担当となるため',
} as const

const registered = {
  operatorId: 'OP-0001',
  matchingId: 'SH-0001',
  matchingOn: day('2026-04-24'),
  matchingCount: 2,
}

export const requests = taken('RequestAuthority', 'staff', '2026-04-20 10:00', {
  ...wanted,
  operator: people.staff.person,
})
export const consults = taken('RecordConsultation', 'head', '2026-04-21 10:00', {
  heldOn: day('2026-04-21'),
  said: '業務に必要と考えます。',
  agreed: true,
})
export const grants = taken('GrantAuthority', 'systemManager', '2026-04-22 10:00', {
  fromOn: day('2026-05-01'),
  despite: '',
  conditions: '',
})
export const refuses = taken('RefuseAuthority', 'systemManager', '2026-04-22 10:00', { reason: '担当が確定していない' })
export const registers = taken('RegisterAuthority', 'systemManager', '2026-04-24 10:00', registered)
export const acknowledges = taken('AcknowledgeMethod', operator, '2026-04-27 10:00', { remarks: '' })
export const proposes = taken('ProposeAuthorityChange', 'otherStaff', '2027-03-20 10:00', {
  office: 'heiwa' as OfficeId,
  fromOn: day('2027-04-01'),
  untilOn: null,
  reason: '4月1日付けの異動',
})
export const withdraws = taken('WithdrawAuthorityRequest', 'head', '2026-04-21 15:00', { reason: '不要となった' })
export const revokes = taken('RevokeAuthority', 'systemManager', '2026-06-10 14:05', {
  revokedOn: day('2026-06-10'),
  revokedAt: '14:03',
  reason: '目的外の照会',
})
export const setsEnd = taken('SetAuthorityEnd', 'head', '2026-06-10 10:00', {
  lastDay: day('2026-06-30'),
  reason: '担当替え',
})
export const removes = taken('ConfirmRemoval', 'systemManager', '2026-06-10 15:00', {
  removedOn: day('2026-06-10'),
  removedAt: '14:40',
  note: '',
})
export const loses = taken('ReportIdLost', operator, '2026-06-01 09:00', {
  lostOn: day('2026-05-31'),
  measures: '庁舎内を探した',
})
export const reissues = taken('ReissueOperatorId', 'systemManager', '2026-06-02 09:00', {
  ...registered,
  operatorId: 'OP-0002',
})
export const bringsIn = taken('BringInAuthority', 'systemManager', '2026-04-20 10:00', {
  ...wanted,
  operator: people.staff.person,
  fromOn: day('2024-04-01'),
  consultedOn: day('2024-03-22'),
  consultedWith: '市民課長 旧姓 太郎',
  said: '',
  agreed: true,
  ...registered,
  matchingOn: day('2024-03-28'),
  acknowledgedOn: day('2024-03-29'),
  broughtInAs: '操作者管理簿 令和6年度 第12号',
})
export const expires = taken('ExpireAuthority', 'practice', '2026-07-01 00:00', { untilOn: day('2026-06-30') })
export const leaves = taken('EndAuthorityWithPerson', 'practice', '2026-07-01 00:00', {
  cause: `person/${people.staff.person}`,
  how: 'left',
  on: day('2026-06-30'),
})

/** From the request to the day on which it is live. */
export const untilLive = [requests(), consults(), grants(), registers(), acknowledges()]

/** A day as people write it. */
export const on = (text: string): PlainDate => day(text)
