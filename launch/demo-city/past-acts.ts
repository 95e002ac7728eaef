import type { Pool } from 'pg'
import type { ContractTerms } from '../../domain/outsourcing/contract/fields.ts'
import type { VettingReport } from '../../domain/outsourcing/vetting/fields.ts'
import type { ContentToKeep } from '../../db/people/attachments.ts'
import type { AssetCommand } from '../../domain/asset/commands.ts'
import type { HistoryCommand } from '../../domain/operation-history/commands.ts'
import type { RegisterCommand } from './register-command.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { clauses } from '../../domain/guideline/clauses.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { EntryPermitCommand } from '../../domain/entry-permit/commands.ts'
import type { IncidentCommand } from '../../domain/incident/commands.ts'
import type { InstructionCommand } from '../../domain/instruction/commands.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { plusMs, type Instant } from '../../domain/kernel/instant.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { at, type Days } from './days.ts'

/** What can have been done; where it says what the record held at that moment, the record is asked. */
export type PastCommand =
  | OutsourcingCommand
  | InstructionCommand
  | IncidentCommand
  | EntryPermitCommand
  | AssetCommand
  | HistoryCommand
  | RegisterCommand
  | CouncilCommand

/** Something that was done in the demo city's past: when, under which post (or by the practice), and what. */
export interface PastAct {
  readonly at: Instant
  /** A post, whose holder on that day acts; a key of one of the people; or the practice. */
  readonly by: PostId | string
  readonly command: PastCommand | ((pool: Pool) => Promise<PastCommand>)
  /** The content of the paper that the act attaches. */
  readonly content?: ContentToKeep
  /** The rows of the device's log that come in with the act, and as which of the ledger's parts. */
  readonly logRows?: { readonly batch: string; readonly rows: readonly KeptPassage[] }
}

/** A case of the demo city with all that was done in it, in order. */
export interface PastCase {
  /** The last part of its id; never changed, or the same case would be made anew. */
  readonly nth: number
  /** What it begins by itself for, where it does: it has the id that it has there, and isn't begun a second time. */
  readonly key?: string
  /** Where it isn't an outsourcing. */
  readonly procedure?:
    | 'outsourcing'
    | 'instruction'
    | 'incident'
    | 'entry-permit'
    | 'asset'
    | 'operation-history'
    | 'operation-plan'
    | 'entry-log'
    | 'entry-supervision'
    | 'authority'
    | 'authority-review'
    | 'management-method'
    | 'stock-take'
    | 'council'
  readonly acts: readonly PastAct[]
}

type DataOf<Type extends OutsourcingCommand['type']> = Extract<OutsourcingCommand, { readonly type: Type }>['data']

/** An act of the past. */
export const act = <Type extends OutsourcingCommand['type']>(
  type: Type,
  by: string,
  at: Instant,
  data: DataOf<Type>,
): PastAct => ({
  at,
  by,
  command: { type, data } as OutsourcingCommand,
})

/** An office starts a request. */
export const started = (at: Instant, office: string, request: OutsourcingRequest, by = `${office}-staff`): PastAct =>
  act('StartOutsourcing', by, at, { office: office as OfficeId, request })
/** Staff write down what they found about the vendor. */
export const lookedInto = (at: Instant, office: string, report: VettingReport): PastAct =>
  act('RecordVetting', `${office}-staff`, at, report)
/** The same, and the head's verdict on it, soon after. */
export const vetted = (at: Instant, office: string, report: VettingReport): readonly PastAct[] => [
  lookedInto(at, office, report),
  act('JudgeVendor', `${office}-head`, plusMs(at, 20 * 60_000), {
    vendor: report.vendor,
    verdict: report.verdict,
    ...(report.conditions === undefined ? {} : { conditions: report.conditions }),
    note: '',
  }),
]
/** The head submits. */
export const submitted = (at: Instant, office: string, note = ''): PastAct =>
  act('SubmitOutsourcing', `${office}-head`, at, { note })
/** The request is changed after it was sent back. */
export const amended = (at: Instant, office: string, request: OutsourcingRequest): PastAct =>
  act('AmendRequest', `${office}-staff`, at, { request })
/** The secretariat accepts the form. */
export const accepted = (at: Instant, note = '様式・添付とも整っている。'): PastAct =>
  act('AcceptForm', 'secretariat', at, { note })
/** The chief approves. */
export const approved = (at: Instant, data: DataOf<'ApproveOutsourcing'> = { conditions: [], note: '' }): PastAct =>
  act('ApproveOutsourcing', 'general-policy-director', at, data)
/** The chief does not approve. */
export const disapproved = (at: Instant, reason: string): PastAct =>
  act('DisapproveOutsourcing', 'general-policy-director', at, { reason })
/** Whoever checks or decides sends the case back. */
export const returned = (
  at: Instant,
  by: 'secretariat' | 'general-policy-director',
  data: DataOf<'ReturnOutsourcing'>,
): PastAct => act('ReturnOutsourcing', by, at, data)
/** The office gives the request up. */
export const withdrawn = (at: Instant, office: string, reason: string): PastAct =>
  act('WithdrawOutsourcing', `${office}-head`, at, { reason })
/** The head registers the contract; every clause stands in the city's special terms for personal information. */
export const contracted = (at: Instant, office: string, terms: Omit<ContractTerms, 'clauses'>): PastAct =>
  act('RegisterContract', `${office}-head`, at, {
    ...terms,
    clauses: clausesOfTerms(),
  })
/** Where each clause stands in those terms. */
export const clausesOfTerms = (): ContractTerms['clauses'] =>
  clauses.map((one, index) => ({
    clause: one.id,
    document: '別記 個人情報等取扱特記事項',
    place: articlesOfTerms[index] ?? '',
    quotation: '',
  }))
/** Somebody else of the office reads the clauses once more. */
export const clausesRead = (at: Instant, office: string): PastAct =>
  act('ConfirmClauses', `${office}-staff`, at, { remarks: '契約書と別記を通して確認した。' })
/** A condition is met. */
export const fulfilled = (at: Instant, office: string, condition: string, note: string): PastAct =>
  act('FulfilCondition', `${office}-staff`, at, { condition, note })
/** The practice opens an inspection. */
export const inspectionOpened = (at: Instant, nth: number): PastAct => act('OpenInspection', 'practice', at, { nth })
/** The office inspects the contractor. */
export const inspected = (at: Instant, office: string, report: DataOf<'RecordInspection'>): PastAct =>
  act('RecordInspection', `${office}-staff`, at, report)
/** The contractor reports what it did about a finding. */
export const reported = (at: Instant, office: string, data: DataOf<'RecordCorrectiveReport'>): PastAct =>
  act('RecordCorrectiveReport', `${office}-staff`, at, data)
/** The head sees that it works. */
export const checked = (at: Instant, office: string, data: DataOf<'CheckEffectiveness'>): PastAct =>
  act('CheckEffectiveness', `${office}-head`, at, data)
/** Something is given for the work. */
export const gave = (at: Instant, office: string, data: DataOf<'RecordGiven'>): PastAct =>
  act('RecordGiven', `${office}-staff`, at, data)
/** The practice ends the contract. */
export const ended = (at: Instant, endsOn: DataOf<'EndContract'>['endsOn']): PastAct =>
  act('EndContract', 'practice', at, { endsOn })
/** The practice asks in season whether the work goes on, and the head says that it doesn't, and why. */
export const notRenewed = (
  { from }: Days,
  office: string,
  endsOn: DataOf<'NoteRenewalSeason'>['endsOn'],
  reason: string,
): readonly PastAct[] => [
  act('NoteRenewalSeason', 'practice', at(from(endsOn, -38), '09:00'), { endsOn }),
  act('DeclineRenewal', `${office}-head`, at(from(endsOn, -35), '11:20'), { reason }),
]
/** The materials came back or were destroyed. */
export const disposed = (at: Instant, office: string, report: DataOf<'RecordDisposal'>): PastAct =>
  act('RecordDisposal', `${office}-head`, at, report)
/** The head closes the case. */
export const closed = (at: Instant, office: string, note: string): PastAct =>
  act('CloseOutsourcing', `${office}-head`, at, { note })

const articlesOfTerms = [
  '第7条（再委託の禁止）',
  '第10条（資料等の保管、返還及び廃棄）',
  '第5条（目的外利用等の禁止）',
  '第3条（秘密の保持）',
  '第12条（事故の報告）',
  '第15条（成果物等の帰属）',
]
