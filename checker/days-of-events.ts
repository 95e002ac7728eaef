/**
 * What the days of events are, by procedure, event and field (`*` for each of a list): what has happened, what is still
 * to be done, and which task asks for it. Nothing of the law's own tables is read.
 */

/** Days on which something happened: none is later than the day on which it was written down. */
export const happened: { readonly [event: string]: readonly string[] } = {
  'asset AssetRegistered': ['acquiredOn', 'broughtInAs.datedOn'],
  'asset AssetAmended': ['acquiredOn'],
  'asset AssetLost': ['lostOn'],
  'asset AssetFound': ['foundOn'],
  'authority OfficerConsulted': ['heldOn'],
  'authority AuthorityRegistered': ['matchingOn'],
  'authority AuthorityBroughtIn': ['acknowledgedOn', 'consultedOn', 'matchingOn'],
  'authority OperatorIdLost': ['lostOn'],
  'authority OperatorIdReissued': ['matchingOn'],
  'authority RemovalConfirmed': ['removedOn'],
  'entry-permit EntryPermitBroughtIn': ['broughtInAs.permittedOn'],
  'entry-permit IdRemoved': ['removedOn'],
  'entry-permit MeansLost': ['lostOn'],
  'entry-permit MeansReturned': ['returnedOn'],
  'entry-supervision EntryControlInvestigated': ['heldOn'],
  'incident IncidentReported': ['discoveredOn', 'occurredOn'],
  'incident NoticeMade': ['doneOn'],
  'operation-history HistoryArchived': ['from', 'to'],
  'operation-history HistoryMediumNoted': ['from', 'to'],
  'operation-history HistoryCorrected': ['from', 'to'],
  'operation-history HistoryGapExplained': ['from', 'to'],
  'operation-history HistoryGapsChecked': ['gaps.*.from', 'gaps.*.to'],
  'operation-history HistoryReadChecked': ['checkedOn'],
  'outsourcing UrgentWorkDeclared': ['startedOn'],
  'outsourcing ContractRegistered': ['signedOn'],
  'outsourcing InspectionRecorded': ['heldOn'],
  'outsourcing InspectionRefused': ['refusedOn'],
  'outsourcing CorrectiveReportRecorded': ['receivedOn'],
  'outsourcing EffectivenessChecked': ['checkedOn'],
  'outsourcing FindingClosed': ['checkedOn'],
  'outsourcing GivenRecorded': ['since'],
  'outsourcing TakenBackRecorded': ['takenBackOn'],
  'outsourcing DisposalRecorded': ['doneOn', 'certificateOn', 'items.*.doneOn'],
  'outsourcing IncidentNoted': ['discoveredOn'],
}

/** Days of an outsourcing's own: none lies more than a year before the case was begun, whatever was meant. */
export const ofTheCase: { readonly [event: string]: readonly string[] } = {
  'outsourcing OutsourcingStarted': ['request.startsOn'],
  'outsourcing RequestAmended': ['request.startsOn'],
  'outsourcing UrgentWorkDeclared': ['startedOn'],
  'outsourcing ContractRegistered': ['signedOn', 'startsOn'],
  'outsourcing GivenRecorded': ['since'],
  'outsourcing DisposalRecorded': ['doneOn', 'certificateOn', 'items.*.doneOn'],
  'outsourcing ContractSuspended': ['from'],
}

/** What isn't of a day before something else of the same case. */
export const follows: { readonly [event: string]: Follows } = {
  'outsourcing FindingClosed': { day: 'checkedOn', after: ['InspectionRecorded', 'InspectionRefused'] },
  'outsourcing EffectivenessChecked': { day: 'checkedOn', after: ['InspectionRecorded', 'InspectionRefused'] },
  'outsourcing CorrectiveReportRecorded': { day: 'receivedOn', after: ['InspectionRecorded', 'InspectionRefused'] },
  'outsourcing TakenBackRecorded': { day: 'takenBackOn', after: ['GivenRecorded'] },
}

/** A day that isn't before the first of those that it follows. */
export interface Follows {
  readonly day: string
  readonly after: readonly string[]
}

/** By which day something is to be done: no day that has passed; and the task that asks for it, where one is opened. */
export interface ToCome {
  readonly day: string
  readonly task?: string
  /** The field beside the day that names what the task is about. */
  readonly id?: string
}

const conditions: readonly ToCome[] = [{ day: 'conditions.*.dueOn', task: 'fulfil-condition', id: 'id' }]

/** Each event's days to come. */
export const toCome: { readonly [event: string]: readonly ToCome[] } = {
  'asset AssetHandedOver': [{ day: 'dueOn', task: 'take-asset-back', id: 'id' }],
  'asset AssetDisposalRequested': [{ day: 'plannedOn' }],
  'authority-review ReviewOpened': [{ day: 'dueOn', task: 'review-authorities' }],
  'council ItemOutcomeRecorded': [{ day: 'conditions.*.dueOn' }],
  'council MeetingPlanned': [{ day: 'noticeBy', task: 'call-meeting' }],
  'entry-permit EntryAppliedFor': [{ day: 'fromOn' }, { day: 'untilOn' }],
  'entry-permit EntryApplicationAmended': [{ day: 'fromOn' }, { day: 'untilOn' }],
  'entry-supervision SupervisionOpened': [{ day: 'dueOn', task: 'report-on-entry' }],
  'entry-supervision EntryReportAskedAgain': [{ day: 'dueOn', task: 'report-on-entry' }],
  'incident FollowUpOrdered': [{ day: 'dueOn', task: 'follow-up', id: 'followUp' }],
  'instruction InstructionDrafted': [{ day: 'dueOn' }],
  'instruction InstructionIssued': [{ day: 'dueOn', task: 'carry-out' }],
  'instruction InstructionExtended': [{ day: 'dueOn', task: 'carry-out' }],
  'instruction ReportReturned': [{ day: 'dueOn', task: 'carry-out' }],
  'instruction ReportRequested': [{ day: 'dueOn', task: 'give-report' }],
  'operation-history HistoryAnalysisAsked': [{ day: 'dueOn', task: 'analyse-history' }],
  'operation-history HistoryDisposalAsked': [{ day: 'plannedOn' }],
  'outsourcing VendorVetted': [{ day: 'conditions.*.dueOn' }],
  'outsourcing ChangeRequested': [{ day: 'effectiveOn' }],
  'outsourcing ChangeAmended': [{ day: 'effectiveOn' }],
  'outsourcing SubcontractRequested': [{ day: 'startsOn' }],
  'outsourcing OutsourcingApproved': conditions,
  'outsourcing ChangeApproved': conditions,
  'outsourcing SubcontractConsented': conditions,
  'outsourcing DoubtAnswered': conditions,
  'outsourcing InspectionScheduled': [{ day: 'onDay', task: 'inspect', id: 'inspection' }],
  'outsourcing InspectionMoved': [{ day: 'toDay' }],
  'outsourcing InspectionAnnounced': [{ day: 'onDay' }],
  'outsourcing InspectionRecorded': [{ day: 'findings.*.correctBy', task: 'correct', id: 'id' }],
  'outsourcing InspectionRefused': [
    { day: 'dueOn', task: 'inspect', id: 'inspection' },
    { day: 'finding.correctBy', task: 'correct', id: 'id' },
  ],
  'outsourcing EffectivenessChecked': [{ day: 'correctBy', task: 'correct', id: 'finding' }],
}
