/**
 * The acts of an entry permit with everything that a test doesn't care about filled in: the citizen division applies
 * for the place of its terminals on 20 April 2026, and its head permits.
 */
import type { EntryPermitCommand } from '../../domain/entry-permit/commands.ts'
import { entryPermit } from '../../domain/entry-permit/entry-permit.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, OfficeId, PersonId } from '../../domain/kernel/ids.ts'
import type { KnownPerson, OtherCases } from '../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { type OutsourcingState } from '../../domain/outsourcing/state.ts'
import { initialState as noContract } from '../../domain/outsourcing/initial-state.ts'
import type { Subcontract } from '../../domain/outsourcing/subcontracts/subcontract.ts'
import { givenFor, type Act } from './given.ts'
import { asWaiting, people, rulesAt, tokyo, type Who } from './rules.ts'

type CommandType = EntryPermitCommand['type']
type DataOf<Type extends CommandType> = Extract<EntryPermitCommand, { readonly type: Type }>['data']
interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
}

/** Given, when, then for entry permits. */
export const given = givenFor(entryPermit.decider)

/** The contract's case, and another permit. */
export const contract = 'outsourcing/20000000-0000-4000-8000-000000000001' as CaseId
/** A permit that somebody else's application could meet. */
export const otherPermit = 'entry-permit/30000000-0000-4000-8000-000000000001' as CaseId

/** The contract in force for the whole fiscal year 2026, with whatever of it a test changes. */
export const contractInForce = (over: Partial<OutsourcingState> = {}): OutsourcingState => ({
  ...noContract,
  stage: 'in-force',
  office: 'citizen' as OfficeId,
  contract: {
    contractor: '株式会社あおい電算',
    contractNumber: '市民契第12号',
    signedOn: day('2026-03-30'),
    startsOn: day('2026-04-01'),
    endsOn: day('2027-03-31'),
    clauses: [],
    inspectEveryMonths: 6,
  },
  ...over,
})

/** A sub-contract of the whole year, for which consent was asked on 1 May; consented to where a moment is given. */
export const subcontract = (consentedAt: string | null): Subcontract => {
  const by = { person: people.chief.person, name: people.chief.name, post: people.chief.posts[0] as never }
  return {
    id: 'subcontract-1',
    status: consentedAt === null ? 'approval' : 'consented',
    needs: 'approval',
    terms: {
      name: '有限会社みどり保守',
      corporateNumber: '',
      parent: null,
      startsOn: day('2026-04-01'),
      endsOn: day('2027-03-31'),
    } as Subcontract['terms'],
    requested: { ...by, at: tokyo('2026-05-01 10:00') },
    council: null,
    consent: consentedAt === null ? null : { by: { ...by, at: tokyo(consentedAt) }, conditions: [], note: '' },
    answer: null,
    ended: null,
  }
}

const roster: { readonly [person: string]: KnownPerson } = Object.fromEntries(
  Object.values(people).map(({ person, name }) => [person, { name, kana: 'カナ', lastDay: null }]),
)

/** What an act finds in other cases: the contract in force, everybody on the roster, nothing claimed. */
export const around = (over: Partial<OtherCases> = {}): { readonly others: OtherCases } => ({
  others: {
    ...asWaiting,
    state: (of) => (of === contract ? contractInForce() : null),
    person: (id) => roster[id] ?? null,
    ...over,
  },
})

const taken =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, how: How = {}): Act<EntryPermitCommand> => ({
    command: { type, data: { ...data, ...over } } as unknown as EntryPermitCommand,
    rules: rulesAt(how.at ?? at, how.by ?? who, { ...around(), ...how.rules }),
  })

const place = { office: 'citizen' as OfficeId, room: 'terminals-citizen' }
/** What is asked for where a test says nothing else. */
export const terms = {
  purpose: '統合端末の操作',
  fromOn: day('2026-05-01'),
  untilOn: day('2027-03-31'),
  fromTime: '08:30',
  untilTime: '17:15',
  belongings: '',
} as const

export const appliesForStaff = taken('ApplyForStaffEntry', 'staff', '2026-04-20 10:00', {
  ...place,
  ...terms,
  entrant: people.staff.person,
})
export const appliesForWorker = taken('ApplyForWorkerEntry', 'staff', '2026-04-20 10:00', {
  ...place,
  ...terms,
  contract,
  company: '株式会社あおい電算',
  worker: '髙橋 稔',
  workerKana: 'タカハシ ミノル',
})
export const amends = taken('AmendEntryApplication', 'staff', '2026-04-22 10:00', terms)
export const withdraws = taken('WithdrawEntryApplication', 'staff', '2026-04-21 09:00', { reason: '不要になった。' })
export const permits = taken('PermitEntry', 'head', '2026-04-21 10:00', {
  fromOn: terms.fromOn,
  untilOn: terms.untilOn,
  fromTime: terms.fromTime,
  untilTime: terms.untilTime,
  accompanied: 'alone',
  companion: '',
  conditions: '',
})
export const refuses = taken('RefuseEntry', 'head', '2026-04-21 10:00', { reason: '用件が室に関わらない。' })
export const returns = taken('ReturnEntryApplication', 'head', '2026-04-21 10:00', { reason: '用件を詳しく。' })
export const expires = taken('ExpireEntryPermit', 'practice', '2027-04-01 00:00', { untilOn: terms.untilOn })

/** Somebody whom the roster doesn't know. */
export const nobody = '00000000-0000-4000-8000-00000000ffff' as PersonId

const server = { office: 'digital-promotion' as OfficeId, room: 'computer-room-server' }
/** Staff of the office that keeps the computer room. */
export const engineer: Who = { ...people.otherStaff, posts: ['digital-promotion-staff' as never] }

/** The same for the computer room, to which an ID on the device lets in. */
export const appliesForServer = taken('ApplyForStaffEntry', engineer, '2026-04-20 10:00', {
  ...server,
  ...terms,
  entrant: people.otherStaff.person,
})
export const permitsServer = taken('PermitEntry', 'systemManager', '2026-04-21 10:00', permits().command.data as never)
export const registersId = taken('RegisterId', 'systemManager', '2026-05-01 09:00', { idNumber: 'ID-0107' })
export const lends = taken('LendMeans', 'head', '2026-05-01 09:00', { key: '', card: '', badge: 'N-012' })
export const losesIt = taken('ReportMeansLost', engineer, '2026-06-01 09:00', {
  means: 'means-1',
  lostOn: day('2026-05-31'),
  measures: '装置で使えなくした。',
})
export const suspendsId = taken('SuspendId', 'systemManager', '2026-06-01 10:00', {
  means: 'means-1',
  reason: '長期の不在',
})
export const liftsId = taken('LiftIdSuspension', 'systemManager', '2026-06-20 10:00', {
  means: 'means-1',
  reason: '復帰',
})
export const revokesId = taken('RevokeId', 'systemManager', '2026-06-01 10:00', { means: 'means-1', reason: '不具合' })
export const confirmsRemoved = taken('ConfirmIdRemoved', 'systemManager', '2027-04-01 09:30', {
  means: 'means-1',
  removedOn: day('2027-04-01'),
  removedTime: '09:12',
  note: '',
})
export const takesBack = taken('TakeBackMeans', 'head', '2027-04-01 10:00', {
  means: 'means-1',
  returnedOn: day('2027-04-01'),
  note: '',
})
export const suspends = taken('SuspendEntry', 'systemManager', '2026-07-01 10:00', { reason: '調査のため' })
export const lifts = taken('LiftEntrySuspension', 'systemManager', '2026-07-10 10:00', { reason: '調査が終わった。' })
export const revokes = taken('RevokeEntry', 'systemManager', '2026-07-01 10:00', { reason: '条件に反した。' })
export const givesUp = taken('GiveUpEntry', engineer, '2026-07-01 10:00', { reason: '担当が替わった。' })
export const season = taken('NoteEntryRenewalSeason', 'practice', '2027-02-14 09:00', { untilOn: terms.untilOn })
export const asksRenewal = taken('AskEntryRenewal', engineer, '2027-02-20 10:00', {
  untilOn: day('2028-03-31'),
  contract: null,
  reason: '引き続き担当する。',
})
export const renews = taken('RenewEntryPermit', 'systemManager', '2027-02-25 10:00', {
  untilOn: day('2028-03-31'),
  conditions: '',
})
export const refusesRenewal = taken('RefuseEntryRenewal', 'systemManager', '2027-02-25 10:00', { reason: '不要' })
export const letsLapse = taken('LetEntryLapse', engineer, '2027-02-20 10:00', { reason: '異動の予定' })
export const endsWith = taken('EndEntryWithCause', 'practice', '2026-10-01 00:00', {
  cause: contract,
  how: 'ended',
  on: day('2026-09-30'),
})
export const restsWith = taken('RestEntryWithCause', 'practice', '2026-10-01 00:00', {
  cause: contract,
  how: 'suspended',
  on: day('2026-10-01'),
})
export const bringsIn = taken('BringInPermit', 'systemManager', '2026-06-01 10:00', {
  ...server,
  entrant: people.otherStaff.person,
  contract: null,
  company: '',
  worker: '',
  workerKana: '',
  purpose: 'サーバの保守',
  fromOn: day('2026-04-01'),
  untilOn: day('2027-03-31'),
  fromTime: '',
  untilTime: '',
  accompanied: 'alone',
  companion: '',
  conditions: '',
  idNumber: 'ID-0042',
  key: '',
  card: '',
  badge: '',
  broughtInAs: { number: '入室許可 第3号', permittedOn: day('2026-03-25'), source: '入室許可台帳（令和7年度）' },
})
