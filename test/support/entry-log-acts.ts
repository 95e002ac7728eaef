/** Acts on a ledger of entries for tests: the ledger of a computer room, its escorts, and who goes in and out. */
import { entryLog } from '../../domain/entry-log/entry-log.ts'
import type { EntryLogCommand } from '../../domain/entry-log/commands.ts'
import { type EntryPermitState } from '../../domain/entry-permit/state.ts'
import { initialState as noPermit } from '../../domain/entry-permit/initial-state.ts'
import type { CaseId, PersonId, PostId } from '../../domain/kernel/ids.ts'
import { noOtherCases, type OtherCases } from '../../domain/kernel/other-cases.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { givenFor, type Act } from './given.ts'
import { people, rulesAt, tokyo, type Who } from './rules.ts'

/** Given, when, then on a ledger. */
export const given = givenFor(entryLog.decider)

/** The permit of somebody of the city for a room, as its case stands. */
export const permitFor = (
  name: string,
  over: {
    readonly room?: string
    readonly fromOn?: string
    readonly untilOn?: string
    readonly hours?: readonly [string, string]
  } = {},
): EntryPermitState => {
  const by = {
    person: people.systemManager.person,
    name: people.systemManager.name,
    post: 'digital-promotion-head' as PostId,
    at: tokyo('2026-04-01 09:00'),
  }
  return {
    ...noPermit,
    stage: 'permitted',
    number: { fiscalYear: 2026, series: '許', serial: 4 },
    room: over.room ?? 'computer-room-data',
    means: [
      {
        id: 'means-1',
        kind: 'id-device',
        number: '0123',
        status: 'live',
        given: by,
        over: null,
        accounted: null,
        rests: [],
      },
    ],
    holder: { kind: 'staff', person: '00000000-0000-4000-8000-000000000021' as PersonId, name, kana: 'カナ' },
    permit: {
      fromOn: plainDate(over.fromOn ?? '2026-04-01'),
      untilOn: plainDate(over.untilOn ?? '2027-03-31'),
      fromTime: (over.hours?.[0] ?? '') as '',
      untilTime: (over.hours?.[1] ?? '') as '',
      accompanied: 'alone',
      companion: '',
      conditions: '',
      by,
      own: false,
    },
  }
}

/** The cases of permits that the tests speak of. */
export const permits = {
  escort: 'entry-permit/00000000-0000-4000-8000-000000000101' as CaseId,
  second: 'entry-permit/00000000-0000-4000-8000-000000000102' as CaseId,
  otherRoom: 'entry-permit/00000000-0000-4000-8000-000000000103' as CaseId,
} as const

/** What the ledger sees of other cases: these permits, and a row that its state has let go. */
export const seeing = (
  states: { readonly [id: string]: EntryPermitState },
  row: OtherCases['row'] = null,
): OtherCases => ({ ...noOtherCases, state: (of) => states[of] ?? null, row })

/** The permits as they usually stand. */
export const usual = seeing({
  [permits.escort]: permitFor('佐藤 翔'),
  [permits.second]: permitFor('田中 舞'),
  [permits.otherRoom]: permitFor('木村 悟', { room: 'computer-room-server' }),
})

/** One act on a ledger. */
export const act = (
  type: EntryLogCommand['type'],
  who: Who,
  at: string,
  data: object,
  others: OtherCases = usual,
): Act<EntryLogCommand> => ({ command: { type, data } as EntryLogCommand, rules: rulesAt(at, who, { others }) })

/** The ledger of the computer room for fiscal 2026, opened by the practice. */
export const opened = act('OpenEntryLog', 'practice', '2026-04-01 00:05', {
  room: 'computer-room-data',
  fiscalYear: 2026,
})

/** A repairer who enters at two in the afternoon. */
export const visitor = {
  enteredOn: '2026-05-11',
  enteredAt: '14:00',
  lateness: '',
  company: '中部電算株式会社',
  name: '髙橋 健',
  kana: 'タカハシ ケン',
  companions: [],
  reason: '空調機の故障で、許可を待つことができない。',
  purpose: '空調機の修理',
  belongings: '工具一式',
  badge: 'V-3',
  escort: permits.escort,
  escortIn: '',
} as const

/** The manager of the computer room admits the repairer. */
export const admitted = (over: object = {}, at = '2026-05-11 14:05', others: OtherCases = usual) =>
  act('AdmitSpecially', 'systemManager', at, { ...visitor, ...over }, others)

/** The repairer leaves. */
export const left = (over: object = {}, at = '2026-05-11 16:35', others: OtherCases = usual) =>
  act(
    'RecordExit',
    'systemManager',
    at,
    { entry: 'entry-1', leftOn: '2026-05-11', leftAt: '16:30', escortOut: '', lateness: '', ...over },
    others,
  )
