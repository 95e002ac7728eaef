import { counted } from './counted.ts'
import { incidentWords } from './incident.en.ts'
import { application } from './application.en.ts'
import type * as ja from './timeline.ja.ts'
import { contractParts } from './contract-parts.en.ts'
import { oversight } from './oversight.en.ts'
import { vetting } from './vetting.en.ts'

/** English of the history's sentences. */
export const timeline: typeof ja.timeline = {
  title: 'History',
  filters: { all: 'All', decisions: 'Decisions', papers: 'Papers', tasks: 'Tasks and reminders' },
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  round: (n) => `Round ${n}`,
  roundNow: 'current round',
  under: (version) => `guideline in force since ${version}`,
  ended: 'ended round',
  sentences: {
    ...oversight.sentences,
    ...vetting.sentences,
    ...application.sentences,
    ...contractParts.sentences,
    OutsourcingStarted: ({ office, request }, say) => `${say.office(office)} started “${request.title}”.`,
    RequestAmended: ({ revision }) => `The request was amended (revision ${revision}).`,
    VendorVetted: ({ vendor, verdict, checkedOn }, say) =>
      `${vendor} was vetted: ${say.term('verdicts', verdict)} (checked on ${say.day(checkedOn)}).`,
    OutsourcingSubmitted: ({ number, revision }, say) => `Submitted as ${say.number(number)} (revision ${revision}).`,
    FormAccepted: () => 'The form was checked and accepted.',
    CouncilOutcomeRecorded: ({ meeting, outcome, heldOn, conditions }, say) =>
      `Deliberated at ${meeting} (${say.day(heldOn)}): ${say.term('outcomes', outcome)}${conditions.length > 0 ? `, ${counted(conditions.length, 'condition')}` : ''}`,
    OutsourcingApproved: ({ conditions, afterTheFact }) =>
      `${afterTheFact ? application.afterTheFact : ''}${conditions.length > 0 ? `Approved with ${counted(conditions.length, 'condition')}.` : 'Approved.'}`,
    OutsourcingDisapproved: () => 'Not approved.',
    OutsourcingReturned: ({ from, to }, say) => `Sent back from “${say.step(from)}” to “${say.step(to)}”.`,
    OutsourcingPulledBack: ({ from, to }, say) => `Pulled back from “${say.step(from)}” to “${say.step(to)}”.`,
    OutsourcingWithdrawn: ({ from }, say) => `Withdrawn at “${say.step(from)}”.`,
    ContractRegistered: ({ contractor, contractNumber, startsOn, endsOn }, say) =>
      `The contract with ${contractor} (${contractNumber}) was registered, from ${say.day(startsOn)} to ${say.day(endsOn)}. All six clauses have their place in it.`,
    ConditionFulfilled: ({ condition }, say) => `Fulfilment of ${say.side('condition', condition)} was recorded.`,
    InspectionDue: ({ nth, dueOn }, say) => `Inspection no. ${nth} fell due (${say.day(dueOn)}).`,
    InspectionRecorded: ({ inspection, means, heldOn, findings }, say) =>
      `The contractor was inspected (${say.side('inspection', inspection)}, ${say.term('means', means)}, ${say.day(heldOn)}): ${counted(findings.length, 'finding')}.`,
    FindingClosed: ({ finding, checkedOn }, say) =>
      `The correction of ${say.side('finding', finding)} was confirmed (${say.day(checkedOn)}).`,
    IncidentNoted: ({ label, title, discoveredOn }, say) =>
      incidentWords.outsourcingSentences.noted(label, title, say.day(discoveredOn)),
    IncidentEndNoted: ({ label }) => incidentWords.outsourcingSentences.ended(label),
    ContractEnded: ({ endsOn }, say) => `The contract’s period ended (${say.day(endsOn)}).`,
    DisposalRecorded: ({ manner, doneOn }, say) =>
      `Return or disposal of materials was recorded: ${say.term('manners', manner)} (${say.day(doneOn)}).`,
    OutsourcingClosed: () => 'The case was closed.',
    TaskOpened: ({ task, about, askedOf, due }, say) =>
      `${say.post(askedOf[0] ?? '')} was asked: “${say.task(task, about)}” (due ${say.moment(due)}).`,
    TaskClosed: ({ task, how }, say) => `The task “${say.task(task)}” ${taskEnds[how]}.`,
    TaskReminded: ({ task, nth }, say) => `Reminder no. ${nth} of the task “${say.task(task)}” was sent.`,
    TaskEscalated: ({ task, to }, say) => `${say.post(to)} was told that the task “${say.task(task)}” is late.`,
  },
}

const taskEnds = {
  answered: 'was answered',
  returned: 'ended, as the case was sent back',
  'pulled-back': 'ended, as the case was pulled back',
  withdrawn: 'ended, as the case was withdrawn',
  ended: 'ended with the case',
  replaced: 'was no longer needed after another decision',
}
