import type { ContractTerms } from '../../domain/outsourcing/contract/fields.ts'
import type { VettingReport } from '../../domain/outsourcing/vetting/fields.ts'
import { clauses } from '../../domain/guideline/clauses.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { plusMs, type Instant } from '../../domain/kernel/instant.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { at, type Days } from './days.ts'
import { act, type DataOf, type PastAct } from './past-act.ts'

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
