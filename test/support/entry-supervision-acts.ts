/** Acts on rounds of the supervision of entry for tests: each with what it says where a test says nothing else. */
import type { EntrySupervisionCommand } from '../../domain/entry-supervision/commands.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import type { OtherCases } from '../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import type { Act } from './given.ts'
import { asWaiting, people, rulesAt, type Who } from './rules.ts'

type CommandType = EntrySupervisionCommand['type']
type DataOf<Type extends CommandType> = Extract<EntrySupervisionCommand, { readonly type: Type }>['data']

interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
  readonly others?: Partial<OtherCases>
}

/** The head of the third office, whom the people of the tests lack. */
export const sobueHead = {
  ...people.head,
  person: '00000000-0000-4000-8000-000000000011' as typeof people.head.person,
  name: '林 明美',
  posts: ['sobue-head' as PostId],
}

/** What the registers say of rooms where a test says nothing else. */
export const counted: OtherCases['counted'] = (name) =>
  name === 'entries' ? { 'computer-room-data': 12, gone: 3 } : name === 'toRemove' ? { 'computer-room-server': 1 } : {}

/** An instruction that the chief has given. */
export const instruction = 'instruction/00000000-0000-4000-8000-000000000001' as CaseId

const taken =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, { by = who, at: when = at, rules = {}, others = {} }: How = {}) =>
    ({
      command: { type, data: { ...data, ...over } },
      rules: rulesAt(when, by, { others: { ...asWaiting, counted, ...others }, ...rules }),
    }) as Act<EntrySupervisionCommand>

/** The period's round begins by itself. */
export const begins = taken('BeginSupervision', 'practice', '2026-07-11 00:05', {
  fromOn: day('2026-04-01'),
  untilOn: day('2026-06-30'),
})
/** The chief asks for reports at another time. */
export const opens = taken('OpenSupervision', 'chief', '2026-05-11 10:00', {
  fromOn: day('2026-04-01'),
  untilOn: day('2026-05-10'),
  dueOn: day('2026-05-29'),
  wanted: '夜間の入室',
})
/** A manager reports. */
export const reports = taken('ReportOnEntry', 'systemManager', '2026-07-15 10:00', {
  finding: 'in-order',
  report: '適切に行われた。',
  measures: '',
})
/** Everybody who was asked reports. */
export const allReport = (): readonly Act<EntrySupervisionCommand>[] =>
  (['systemManager', 'head', 'otherHead', sobueHead] as const).map((by) => reports({}, { by }))
/** The managers' time is over. */
export const timeIsOver = taken('CloseEntryReporting', 'practice', '2026-07-28 00:00', { dueOn: day('2026-07-27') })
/** The chief asks one of them for more. */
export const asksAgain = taken('AskEntryReportAgain', 'chief', '2026-07-28 10:00', {
  manager: 'digital-promotion-head' as PostId,
  wanted: '許可の切れた識別IDの経緯',
  dueOn: day('2026-08-07'),
})
/** The chief looks into it. */
export const investigates = taken('InvestigateEntryControl', 'chief', '2026-07-29 15:00', {
  heldOn: day('2026-07-29'),
  way: 'on-site',
  rooms: ['computer-room-server'],
  found: '装置の一覧を見た。一件を削除させた。',
})
/** The chief says what comes of it. */
export const concludes = taken('ConcludeSupervision', 'chief', '2026-08-03 10:00', {
  outcome: 'nothing-to-instruct',
  conclusion: '適切に行われている。',
  instructions: [],
})
/** The chief gives a round up. */
export const drops = taken('DropSupervision', 'chief', '2026-07-12 10:00', { reason: '期間を誤った。' })
