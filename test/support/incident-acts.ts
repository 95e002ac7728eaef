/**
 * The acts of an incident with everything that a test doesn't care about filled in: reported at two in the morning of
 * Sunday, 5 April 2026.
 */
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { noticeIds } from '../../domain/guideline/incident-settings.ts'
import type { IncidentCommand } from '../../domain/incident/commands.ts'
import type { ContractWake } from '../../domain/incident/contracts/telling.ts'
import { incident } from '../../domain/incident/incident.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { TaskWake } from '../../domain/tasks/wakes.ts'
import { givenFor, type Act } from './given.ts'
import { rulesAt, type Who } from './rules.ts'

type CommandType = IncidentCommand['type']
type DataOf<Type extends CommandType> = Extract<IncidentCommand, { readonly type: Type }>['data']
interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
}

/** Given, when, then for incidents. */
export const given = givenFor(incident.decider)

/** What the practice sees of an incident at a moment. */
export const viewAt = (state: IncidentState, now: Instant) => {
  const day = tokyoDateOf(now)
  const { stage, wakes } = incident.view(
    state,
    now,
    rulesOn(templateBook, day).calendar,
    rulesOn(templateBook, day).settings,
  )
  return { stage, wakes: wakes as readonly (TaskWake | ContractWake)[] }
}

/** The contracts that are affected. */
export const contracts = [1, 2, 3].map((n) => `outsourcing/20000000-0000-4000-8000-00000000000${n}` as CaseId)

const taken =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, how: How = {}): Act<IncidentCommand> => ({
    command: { type, data: { ...data, ...over } } as unknown as IncidentCommand,
    rules: rulesAt(how.at ?? at, how.by ?? who, how.rules),
  })

export const reports = taken('ReportIncident', 'staff', '2026-04-05 02:00', {
  title: '保守作業員によるUSBメモリの紛失',
  office: 'citizen' as OfficeId,
  discoveredOn: day('2026-04-05'),
  discoveredTime: '01:20',
  occurredOn: null,
  occurredTime: '',
  reportedBy: '株式会社あおい電算 保守責任者',
  what: '端末の保守に使うUSBメモリ1本が見当たらない。',
  people: null,
  items: '設定情報',
  measures: '作業を止め、構内を捜索している。',
  contracts,
})
export const assesses = taken('AssessIncident', 'secretariat', '2026-04-06 10:00', {
  malicious: false,
  notices: noticeIds,
  reason: '',
})
export const supplements = taken('SupplementReport', 'staff', '2026-04-08 10:00', {
  text: '',
  cause: '持出しの記録がなかった',
  effect: '',
  secondaryDamage: '',
  persons: '',
  publication: '',
  prevention: '媒体の持出しを禁じ、台帳で確かめる',
  people: null,
})
export const adds = taken('AddAffectedContract', 'secretariat', '2026-04-07 10:00', {
  contract: 'outsourcing/20000000-0000-4000-8000-000000000009' as CaseId,
})
export const notifies = taken('NotifyDone', 'secretariat', '2026-04-07 10:00', {
  notice: 'ppc-preliminary',
  doneOn: day('2026-04-07'),
  doneTime: '09:40',
  recipient: '個人情報保護委員会',
  text: '様式により速報',
})
export const waives = taken('WaiveNotice', 'secretariat', '2026-04-07 10:00', {
  notice: 'police',
  reason: '事件性がない',
})
export const orders = taken('OrderFollowUp', 'secretariat', '2026-04-08 10:00', {
  text: '全支所の媒体を数える',
  askedOf: 'heiwa-head' as PostId,
  dueOn: day('2026-04-20'),
})
export const followsUp = taken('ReportFollowUp', 'otherHead', '2026-04-17 10:00', {
  followUp: 'follow-up-1',
  result: '不足なし',
})
export const proposes = taken('ProposeCouncil', 'secretariat', '2026-04-06 11:00', {
  reason: '再発防止を全部署に及ぼすため',
})
export const notesProposed = taken('NoteProposed', 'secretariat', '2026-04-07 10:00', {
  about: 'proposal-1',
  outcome: 'on-agenda',
  note: '令和8年度第1回臨時会議',
})
export const closes = taken('CloseIncident', 'chief', '2026-05-11 10:00', { note: '' })
export const told = taken('NoteContractTold', 'practice', '2026-04-05 02:01', {
  contract: contracts[0]!,
  what: 'reported',
  outcome: 'told',
  code: '',
  office: 'citizen' as OfficeId,
  label: 'R8-委-003',
  contractor: '株式会社あおい電算',
})

/** Every notice made or waived, cause and prevention written down: nothing is open any more. */
export const settled = (...over: readonly Act<IncidentCommand>[]): readonly Act<IncidentCommand>[] => [
  reports({ contracts: [] }),
  ...over,
  assesses({ notices: ['ppc-preliminary'], reason: '個人情報は含まれない' }),
  notifies(),
  supplements(),
]
