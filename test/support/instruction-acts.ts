/**
 * The acts of an instruction with everything that a test doesn't care about filled in: issued on 20 April 2026 to the
 * citizen division's head, due on 29 May.
 */
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import type { InstructionTerms } from '../../domain/instruction/issue/fields.ts'
import type { InstructionCommand } from '../../domain/instruction/commands.ts'
import { initialCouncilState } from '../../domain/council/initial-state.ts'
import type { ClockTime } from '../../domain/kernel/instant.ts'
import { instruction } from '../../domain/instruction/instruction.ts'
import { givenFor, type Act } from './given.ts'
import { by } from './outsourcing-events.ts'
import { asWaiting, rulesAt, type Who } from './rules.ts'

type CommandType = InstructionCommand['type']
type DataOf<Type extends CommandType> = Extract<InstructionCommand, { readonly type: Type }>['data']
interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
}

/** Given, when, then for instructions. */
export const given = givenFor(instruction.decider)

/** The meeting whose item causes the instruction. */
export const meeting = 'council/10000000-0000-4000-8000-000000000001' as CaseId

/** An instruction as the chief gives it on the strength of what the council found (Art. 6). */
export const terms = (over: Partial<InstructionTerms> = {}): InstructionTerms => ({
  kind: 'council',
  cause: { kind: 'meeting', case: meeting, item: 'item-2', text: '令和8年度第1回セキュリティ会議 議題2' },
  addressee: 'citizen-head' as PostId,
  title: '統合端末の離席時ロックの徹底',
  content: '統合端末の離席時に必ず画面をロックする運用を定め、全操作者に周知すること。',
  dueOn: day('2026-05-29'),
  evidenceWanted: '周知文書の写し',
  ...over,
})

/** That meeting as it stands once it has closed: about its second item it took note of what was reported. */
export const closedMeeting = {
  ...initialCouncilState,
  kind: 'ad-hoc' as const,
  date: day('2026-04-15'),
  number: { fiscalYear: 2026, series: '会', serial: 1 },
  opened: { at: '13:30' as ClockTime, on: day('2026-04-15'), by: by('secretariat', '2026-04-15 13:30') },
  deliberated: { at: '15:00' as ClockTime, by: by('secretariat', '2026-04-15 15:00') },
  ending: { how: 'held' as const, reason: '', by: by('secretariat', '2026-04-15 15:00') },
  items: [null, 'noted' as const].map((outcome, index) => ({
    id: `item-${index + 1}`,
    subject: { kind: 'free' as const, agendaKind: 'measures', title: `議題${index + 1}`, text: '', papers: '' },
    carriedFrom: null,
    concerned: [],
    by: null,
    bound: null,
    lost: null,
    notified: true,
    outcome:
      outcome === null
        ? null
        : { outcome, conditions: [], opinions: '', present: [], by: by('secretariat', '2026-04-15 14:00') },
    withdrawn: null,
    told: null,
  })),
}
/** The record as an instruction sees it: that meeting, and no other. */
export const withMeeting = (state: object = closedMeeting) => ({
  others: { ...asWaiting, state: (of: CaseId) => (of === meeting ? state : null) },
})

const taken =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, how: How = {}): Act<InstructionCommand> => ({
    command: { type, data: { ...data, ...over } } as InstructionCommand,
    rules: rulesAt(how.at ?? at, how.by ?? who, { ...withMeeting(), ...how.rules }),
  })

export const drafts = taken('DraftInstruction', 'secretariat', '2026-04-17 10:00', terms())
export const issues = taken('IssueInstruction', 'chief', '2026-04-20 10:00', terms())
export const asksForReport = taken('RequestReport', 'chief', '2026-04-20 10:00', {
  addressee: 'citizen-head' as PostId,
  title: '第1四半期の入退室の状況',
  content: '特別に許可した入室の件数と理由を報告すること。',
  dueOn: day('2026-05-08'),
})
export const reports = taken('GiveReport', 'head', '2026-05-07 10:00', {
  text: '特別に許可した入室は3件。',
  evidence: '入退室管理簿',
})
export const acknowledges = taken('AcknowledgeInstruction', 'head', '2026-04-21 10:00', { note: '' })
export const progresses = taken('ReportProgress', 'head', '2026-05-11 10:00', { text: '運用の案を作った' })
export const completes = taken('ReportCompletion', 'head', '2026-05-28 10:00', {
  text: '5月25日に周知した',
  evidence: '周知文書（市民第12号）',
})
export const returns = taken('ReturnReport', 'chief', '2026-06-01 10:00', {
  reason: '臨時職員への周知が確かめられない',
  dueOn: day('2026-06-12'),
})
export const extendsDay = taken('ExtendInstruction', 'chief', '2026-05-20 10:00', {
  dueOn: day('2026-06-30'),
  reason: '端末の更新に合わせる',
})
export const withdraws = taken('WithdrawInstruction', 'chief', '2026-05-20 10:00', { reason: '会議で取り消した' })
export const closes = taken('CloseInstruction', 'chief', '2026-06-02 10:00', { note: '' })
export const reminds = taken('RemindTask', 'practice', '2026-05-26 09:00', { task: 'carry-out-1' as TaskId, nth: 1 })
export const escalates = taken('EscalateTask', 'practice', '2026-06-03 09:00', { task: 'carry-out-1' as TaskId })
/** One under Art. 11, which rests on no meeting. */
export const issuesOnEntry = (over: Partial<InstructionTerms> = {}, how: How = {}): Act<InstructionCommand> =>
  issues({ kind: 'entry', cause: { kind: 'none', case: null, item: null, text: '' }, ...over }, how)
