import type { UrgentValues } from '../../../domain/outsourcing/request/state.ts'
import type { ContractValues } from '../../../domain/outsourcing/contract/fields.ts'
import type { FactKind, FactValues } from '../../../domain/outsourcing/corrections/facts.ts'
import type { Caution } from '../../../domain/outsourcing/in-effect/caution.ts'
import type { Say } from '../../words/sentence.ts'
import type * as ja from './contract-life.ja.ts'

const names = {
  contractNumber: 'contract number',
  signedOn: 'signed on',
  startsOn: 'first day',
  endsOn: 'last day',
  startedOn: 'begun on',
  contractor: 'contractor',
  amendmentNumber: 'number of the amendment',
  certificateNumber: 'number of the certificate',
  endedOn: 'ended on',
  from: 'suspended from',
  resumedOn: 'went on from',
  expiresOn: 'expires on',
  since: 'given on',
  takenBackOn: 'back on',
  heldOn: 'held on',
  refusedOn: 'refused on',
  receivedOn: 'report received on',
  checkedOn: 'checked on',
}
const texts: ReadonlySet<string> = new Set(['contractNumber', 'contractor', 'amendmentNumber', 'certificateNumber'])
const valueText = (values: ContractValues | UrgentValues | FactValues, say: Pick<Say, 'day'>): string =>
  (Object.entries(values) as readonly [keyof typeof names, string][])
    .map(([name, value]) => `${names[name]} ${texts.has(name) ? value : say.day(value)}`)
    .join(', ')
const records: { readonly [kind in FactKind]: string } = {
  amendment: 'Paper of a change',
  'no-amendment': 'That a change needs no paper',
  'subcontract-end': 'End of a sub-contract',
  rest: 'Suspension of the contract',
  certificate: 'Certificate of the contractor',
  given: 'What was given',
  'taken-back': 'Return of what was given',
  inspection: 'Day of an inspection',
  refusal: 'Refusal of an inspection',
  'corrective-report': 'Corrective report',
  'finding-check': 'Check of a correction',
  condition: 'That a condition was met',
}
const cautionText = ({ kind }: Caution, day: string): string =>
  ({
    'period-begun': ` The period asked for had begun already (${day}).`,
    'signed-after-start': ` It was signed after it began to count (${day}).`,
    'certificate-expired': ` A certificate of the contractor had expired (${day}) by the contract’s day.`,
    'vetted-after-signing': ` The verdict on the contractor on record (${day}) is later than the signing.`,
    'urgent-by-another': ` The work that was begun before the approval (${day}) was begun by another company.`,
    'urgent-unvetted': `The company that does the work which began before the approval (since ${day}) had not been looked into when it was declared.`,
  })[kind]

/** English of a contract's life. */
export const contractLife: typeof ja.contractLife = {
  tasks: {
    'amend-contract': 'Register the paper of a change',
    'answer-for-inspection': 'Look at what an inspection found',
    'certificate-expired': 'See to an expired certificate',
  },
  taskAsks: {
    'amend-contract':
      'A change took effect. Check once more that the paper of the change spells out the clauses, and register it; or record why there is no such paper.',
    'answer-for-inspection':
      'Staff have recorded an inspection. As the head of the office, look at what was found and record that you have.',
    'certificate-expired':
      'A certificate of the contractor has expired. Record whether it was renewed, with its number and day, or that it is not and what is done for the rest of the contract.',
  },
  commands: {
    CorrectContract: 'Correct the contract’s record',
    CorrectTermination: 'Correct the day of the early end',
    CorrectUrgentStart: 'Correct the declaration of urgent work',
    CorrectRecord: 'Correct another record',
    RegisterAmendment: 'Register the paper of a change',
    NoteNoAmendment: 'Record why there is no paper of a change',
    AnswerForInspection: 'Confirm what the inspection found',
    PlanInspections: 'Plan the inspections anew',
    SuspendContract: 'Suspend the contract',
    ResumeContract: 'End the suspension',
  },
  done: {
    CorrectContract: 'The correction of the contract was recorded',
    CorrectTermination: 'The day of the early end was corrected',
    CorrectUrgentStart: 'The correction of the declaration was recorded',
    CorrectRecord: 'The correction was recorded',
    RegisterAmendment: 'The paper of the change was registered',
    NoteNoAmendment: 'Why there is no paper of the change was recorded',
    AnswerForInspection: 'What the inspection found was confirmed',
    PlanInspections: 'The inspections were planned anew',
    SuspendContract: 'The suspension was recorded',
    ResumeContract: 'The suspension was ended',
  },
  names: {
    amendmentNumber: 'Number of the amendment',
    inspectOn: 'Days of inspection',
    noInspections: 'Why there are no inspections',
    startedOn: 'Begun on',
    from: 'Suspended from',
    on: 'Goes on from',
    'CorrectUrgentStart.contractor': 'Begun by',
    'CorrectTermination.endsOn': 'True last day',
    'CorrectContract.reason': 'Why it is corrected',
    'CorrectTermination.reason': 'Why it is corrected',
    'CorrectUrgentStart.reason': 'Why it is corrected',
    'CorrectContract.contractor': 'Contractor',
    'CorrectRecord.record': 'What is corrected',
    'CorrectRecord.number': 'True number',
    'CorrectRecord.on': 'True day',
    until: 'True day on which it went on',
    never: 'It never happened',
    'CorrectRecord.reason': 'Why it is corrected',
  },
  support: {
    corrected:
      'Put right only what was wrong. The value that stood there stays in sight, with the reason. A correction that leaves what was approved goes before council and chief as a change.',
    correctedEnd: 'With the contract’s agreed last day the early end itself is taken back.',
    correctedUrgent:
      'A correction to an earlier day than was declared, or to one after the approval, goes before council and chief as a change, once there is an approval.',
    correctedRecord:
      'Choose the record and write only what was wrong. The value that stood there stays in sight, with the reason. Where what was recorded never happened, say so: what it had answered is asked for again.',
    amendmentNumber: 'Leave empty where it has none.',
    noAmendment:
      'Say that the change, such as of an expected number of records, touches nothing that the contract says.',
    inspectOn: 'One day a line, like 2026-10-01. Leave empty where a rhythm is set.',
    noInspections: 'Where neither a rhythm nor days are set. The guideline says “as needed”.',
    answerFor: 'What the staff are to know for corrections or the next inspection.',
    suspension: 'Meanwhile nobody works or enters under this contract. Its last day stays the same.',
    resumption: 'Permits to enter that rest are taken up again by those who manage the rooms.',
  },
  problems: {
    'none-and-some': 'says that no information is touched, and that some is',
    'after-its-end': 'is after the sub-contract’s own last day',
    'after-the-first-act': 'is after the first thing recorded under the contract',
    'after-an-amendment': 'is after a contract paper that changes it',
    'not-of-this-record': 'is no value of this record',
    'never-happened': 'is left empty where it never happened',
    'cannot-be-undone': 'can’t be said of this record; write the true value',
    'not-over-yet': 'isn’t over yet; end the suspension by its own act',
    'after-the-certificate':
      'is after the day by which all was certified as back: record the certificate of what was held until then first',
    'after-it-was-recorded': 'is after the day on which it was recorded',
    'after-what-followed': 'is after the day of what followed it',
    'before-the-meeting': 'was attached before the meeting was held; choose the minutes of that meeting',
    'of-something-else': 'lies with something else; choose the minutes of the meeting',
    'no-plan-no-reason': 'needs a rhythm, days, or the reason why there are no inspections',
    'plan-and-reason': 'takes one of rhythm, days and reason only',
    'within-an-earlier-rest': 'lies within or before an earlier rest',
    'before-the-suspension': 'is before the suspension',
  },
  refusals: {
    'visit-recorded': {
      title: 'That visit is recorded already',
      what: ({ parts, day }) =>
        `An inspection of the same company on the same day (${day('day')}) is recorded already${parts('inspections', (names) => `: ${names}`)}`,
      todo: 'One visit serves one inspection. Hold this one on another day, or record that it isn’t held, and why.',
    },
    'amendment-missing': {
      title: 'The paper of a change is missing',
      what: ({ parts }) =>
        `A change took effect whose contract paper isn’t registered yet${parts('changes', (names) => `: ${names}`)}`,
      todo: 'Register the paper, or record why there is none.',
    },
    'renewal-unasked': {
      title: 'Nobody was asked about a renewal',
      what: () => 'The head hasn’t been asked yet whether the work goes on after this contract.',
      todo: 'That question is recorded first. Look again in a while.',
    },
    'termination-missing': {
      title: 'No early end is recorded',
      what: () => 'This contract has no early end that could be corrected.',
      todo: 'Where the contract’s period itself is wrong, correct the contract’s record.',
    },
    'urgent-missing': {
      title: 'Nothing urgent was declared',
      what: () => 'This case has no declaration of urgent work that could be corrected.',
      todo: 'Declare work that began before the approval before it is given.',
    },
    'period-over': {
      title: 'The period is over',
      what: ({ day }) =>
        `The period asked for ended${day('day', (on) => ` on ${on}`)}; nothing can be done under it any more.`,
      todo: 'Ask for another period. Where the work had to begin before its approval, declare that.',
    },
    'record-unknown': {
      title: 'No such record',
      what: () => 'What is to be corrected isn’t on record in this case.',
      todo: 'Open the page again and choose from its list.',
    },
    'not-suspended': {
      title: 'Not suspended',
      what: () => 'This contract isn’t suspended.',
      todo: 'There is nothing to be ended.',
    },
    'suspended-already': {
      title: 'Suspended already',
      what: ({ day }) => `This contract is suspended${day('day', (on) => ` from ${on}`)}.`,
      todo: 'End that suspension before another.',
    },
  },
  sentences: {
    ContractCorrected: ({ before, after, cautions = [] }, say) =>
      `The contract’s record was corrected (wrong: ${valueText(before, say)}; right: ${valueText(after, say)}).${cautions.map((one) => cautionText(one, say.day(one.day))).join('')}`,
    TerminationCorrected: ({ before, endsOn }, say) =>
      `The day of the early end was corrected (wrong: ${say.day(before)}; right: ${say.day(endsOn)}).`,
    UrgentStartCorrected: ({ before, after }, say) =>
      `The declaration of urgent work was corrected (wrong: ${valueText(before, say)}; right: ${valueText(after, say)}).`,
    RecordCorrected: ({ kind, about, before, after, never, cautions = [] }, say) => {
      const was = valueText(before, say)
      const what = `${records[kind]} (${say.part(about)})`
      const said = never
        ? `${what}: recorded by mistake, and taken as never having happened${was === '' ? '' : ` (wrong: ${was})`}.`
        : `${what}: the record was corrected (wrong: ${was}; right: ${valueText(after, say)}).`
      return `${said}${cautions.map((one) => cautionText(one, say.day(one.day))).join('')}`
    },
    InspectionVoided: ({ inspection, dueOn }, say) =>
      `${say.part(inspection)} (${say.day(dueOn)}) fell due by a wrong day and is taken as not called for.`,
    InspectionRestored: ({ inspection, dueOn }, say) =>
      `${say.part(inspection)} (${say.day(dueOn)}) is to be held again.`,
    ContractRunsOn: ({ endsOn }, say) => `The contract that was held to have ended on ${say.day(endsOn)} runs on.`,
    ContractAmended: ({ change, amendmentNumber, signedOn, cautions = [] }, say) =>
      `The paper of ${say.part(change)}${amendmentNumber === '' ? '' : ` (${amendmentNumber})`} was registered, signed on ${say.day(signedOn)}. Where the clauses stand was looked up anew.${cautions.map((one) => cautionText(one, say.day(one.day))).join('')}`,
    AmendmentWaived: ({ change }, say) => `It was recorded that ${say.part(change)} needs no paper of its own.`,
    InspectionAnsweredFor: ({ inspection }, say) =>
      `The head of the office has seen what ${say.part(inspection)} found.`,
    InspectionsPlanned: ({ inspectEveryMonths, inspectOn = [] }, say) =>
      inspectEveryMonths !== undefined
        ? `Inspections are planned anew, every ${inspectEveryMonths} months.`
        : inspectOn.length > 0
          ? `The days of inspection were set (${inspectOn.map((one) => say.day(one)).join(', ')}).`
          : 'No further inspections are planned.',
    ContractSuspended: ({ from }, say) => `The contract was suspended from ${say.day(from)}.`,
    ContractResumed: ({ on }, say) => `The suspension was ended; the contract goes on from ${say.day(on)}.`,
  },
  cautionText,
  valueNames: names,
  sides: { void: (n) => `voided inspection ${n}`, rest: (n) => `suspension ${n}` },
  neverInspected: 'The contractor was never inspected while this contract ran.',
  answersFor: (list) => `The head of the office has seen what staff found at ${list}.`,
  certificateExpired: (part, day) => `It was told that ${part} of the contractor has expired (${day}).`,
  page: {
    corrections: 'Corrections',
    wrong: 'Wrong',
    right: 'Right',
    of: { contract: 'Contract', termination: 'Early end', urgent: 'Declaration of urgent work', record: 'Record' },
    records,
    neverWas: 'never happened',
    cautions: 'Out of order',
    cautionBy: (who) => `when ${who} acted`,
    amendments: 'Papers of changes',
    noAmendment: 'no paper needed',
    amendmentOf: (change, number, day) => `${change}: ${number}${day}`,
    suspended: (day) => `Suspended (from ${day})`,
    suspendedFromTo: (from, to) => `Suspended from ${from} to the day before ${to}`,
    suspensions: 'Suspensions',
    answeredFor: 'Seen by the head',
    awaitsHead: 'Awaits the head’s look',
    plan: 'Plan of inspections',
    noPlan: 'Why none are planned',
    inspectOn: 'Days of inspection',
    several: 'More than one case renews this contract.',
    correction: 'Correction of the record',
  },
}
