import type { Look } from './look.ts'
import { procedureOf } from './recorded.ts'

type Data = { readonly [field: string]: unknown }

/** What happens once: of one part of the case where it names one, and anew after some other events. */
interface Once {
  readonly of?: string
  readonly until?: readonly string[]
}

const back = { until: ['OutsourcingReturned', 'OutsourcingPulledBack'] } as const

/** What can't be done twice to the same thing, whoever does it and whenever (settings; docs/checking-the-law.md). */
const once: { readonly [event: string]: Once } = {
  'outsourcing OutsourcingSubmitted': back,
  'outsourcing FormAccepted': back,
  'outsourcing UrgentWorkDeclared': {},
  'outsourcing ContractEnded': {},
  'outsourcing ChangeRequested': { of: 'change' },
  'outsourcing ChangeDisapproved': { of: 'change' },
  'outsourcing ChangeWithdrawn': { of: 'change' },
  'outsourcing SubcontractRequested': { of: 'subcontract' },
  'outsourcing SubcontractRefused': { of: 'subcontract' },
  'outsourcing SubcontractWithdrawn': { of: 'subcontract' },
  'outsourcing SubcontractEnded': { of: 'subcontract' },
  'outsourcing ConditionFulfilled': { of: 'condition' },
  'outsourcing IncidentNoted': { of: 'incident' },
  'outsourcing IncidentEndNoted': { of: 'incident' },
  'council MeetingCalled': { until: ['MeetingRescheduled', 'MeetingReconvened'] },
  'council MeetingOpened': { until: ['MeetingReconvened'] },
  'council MeetingClosed': { until: ['MeetingReconvened'] },
  'council MeetingCancelled': {},
  'council MinutesConfirmed': {},
  'council ConsentReached': {},
  'council CircularConfirmed': {},
  'instruction InstructionIssued': {},
  'instruction ReportRequested': {},
  'instruction ReportGiven': {},
  'instruction InstructionAcknowledged': {},
  'instruction CompletionReported': { until: ['ReportReturned'] },
  'incident IncidentClosed': {},
  'incident FollowUpReported': { of: 'followUp' },
  'incident ContractAffected': { of: 'contract' },
  'entry-permit EntryGivenUp': {},
  'entry-permit EntryRevoked': {},
  'entry-permit EntryPermitExpired': {},
  'entry-permit EntryEndedWithCause': {},
  'entry-permit EntrySuspended': { until: ['EntrySuspensionLifted'] },
  'entry-permit EntryRenewalAskedFor': { until: ['EntryRenewed', 'EntryRenewalRefused', 'EntryRenewalNotWanted'] },
  'entry-permit IdRevoked': { of: 'means' },
  'entry-permit IdRemoved': { of: 'means' },
  'entry-permit MeansReturned': { of: 'means' },
  'authority AuthorityRegistered': {},
  'authority AuthorityRevoked': {},
  'authority AuthorityExpired': {},
  'authority AuthorityEndedWithPerson': {},
  'authority AuthorityGranted': { until: ['AuthorityChangeProposed'] },
  'authority-review ReviewTimeOver': {},
  'management-method MethodCameIntoForce': { of: 'version' },
  'management-method MethodVersionAcknowledged': { of: 'reader' },
  'operation-history HistoryArchived': {},
  'operation-history HistoryDisposed': {},
  'operation-history HistoryDisposalDecided': { until: ['HistoryDisposalAsked'] },
  'operation-history HistoryAnalysed': { of: 'analysis' },
  'asset AssetLost': { until: ['AssetFound'] },
  'asset AssetLossFollowed': { of: 'loss' },
  'asset AssetHandedOver': { of: 'id' },
  'asset AssetReceived': { of: 'handOver' },
  'asset AssetGivenBack': { of: 'handOver' },
  'asset AssetDisposalDecided': { until: ['AssetDisposalRequested'] },
  'stock-take StockTakeFinished': {},
  'operation-plan OperationPlanConsultationAsked': { until: ['OperationPlanAmended', 'OperationPlanRevised'] },
  'operation-plan OperationPlanSettled': { until: ['OperationPlanAmended', 'OperationPlanRevised'] },
  'entry-supervision EntryReportTimeOver': {},
}

/** A condition that was held to be met and never was is met anew. */
const neverWas = (type: string, { never, kind }: Data): boolean =>
  type === 'RecordCorrected' && never === true && kind === 'condition'

/** Whether something was done twice that is done once. */
export class OnceCheck {
  readonly #done = new Map<string, string>()

  take(look: Look): void {
    const { stream, type } = look.event
    const data = look.event.data as Data
    for (const [key, of] of this.#done) if (once[of]?.until?.includes(type) === true) this.#done.delete(key)
    if (neverWas(type, data)) this.#done.delete(`${procedureOf(stream)} ConditionFulfilled ${String(data['about'])}`)
    const what = `${procedureOf(stream)} ${type}`
    const rule = once[what]
    if (rule === undefined) return
    const key = rule.of === undefined ? what : `${what} ${String(data[rule.of])}`
    if (this.#done.has(key)) look.wrong('done-twice', { event: type })
    this.#done.set(key, what)
  }
}
