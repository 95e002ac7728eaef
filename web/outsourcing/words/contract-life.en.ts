import type { UrgentValues } from '../../../domain/outsourcing/request/state.ts'
import type { ContractValues } from '../../../domain/outsourcing/contract/fields.ts'
import type { Caution } from '../../../domain/outsourcing/in-effect/caution.ts'
import type { Say } from '../../words/sentence.ts'
import type * as ja from './contract-life.ja.ts'

const names = {
  contractNumber: 'contract number',
  signedOn: 'signed on',
  startsOn: 'first day',
  endsOn: 'last day',
  startedOn: 'begun on',
  contractor: 'begun by',
}
const valueText = (values: ContractValues | UrgentValues, say: Pick<Say, 'day'>): string =>
  (Object.entries(values) as readonly [keyof typeof names, string][])
    .map(
      ([name, value]) =>
        `${names[name]} ${name === 'contractNumber' || name === 'contractor' ? value : say.day(value)}`,
    )
    .join(', ')
const cautionText = ({ kind }: Caution, day: string): string =>
  ({
    'period-begun': ` The period asked for had begun already (${day}).`,
    'signed-after-start': ` It was signed after it began to count (${day}).`,
    'certificate-expired': ` A certificate of the contractor had expired (${day}) by the contract’s day.`,
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
  },
  support: {
    corrected:
      'Put right only what was wrong. The value that stood there stays in sight, with the reason. A correction that leaves what was approved goes before council and chief as a change.',
    correctedEnd: 'With the contract’s agreed last day the early end itself is taken back.',
    correctedUrgent:
      'A correction to an earlier day than was declared goes before council and chief as a change, once there is an approval.',
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
    'after-the-first-act': 'is after the first thing recorded under the contract',
    'after-an-amendment': 'is after a contract paper that changes it',
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
  sides: { void: (n) => `voided inspection ${n}` },
  neverInspected: 'The contractor was never inspected while this contract ran.',
  answersFor: (list) => `The head of the office has seen what staff found at ${list}.`,
  certificateExpired: (part, day) => `It was told that ${part} of the contractor has expired (${day}).`,
  page: {
    corrections: 'Corrections',
    wrong: 'Wrong',
    right: 'Right',
    of: { contract: 'Contract', termination: 'Early end', urgent: 'Declaration of urgent work' },
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
