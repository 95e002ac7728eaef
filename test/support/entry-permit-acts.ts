/**
 * The acts of an entry permit with everything that a test doesn't care about filled in: the citizen division applies for
 * the place of its terminals on 20 April 2026, and its head permits.
 */
import type { EntryPermitCommand } from '../../domain/entry-permit/commands.ts'
import { entryPermit } from '../../domain/entry-permit/entry-permit.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, OfficeId, PersonId } from '../../domain/kernel/ids.ts'
import type { KnownPerson, OtherCases } from '../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { initialState as noContract, type OutsourcingState } from '../../domain/outsourcing/state.ts'
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
