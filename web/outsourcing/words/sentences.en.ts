import { counted } from '../../words/counted.ts'
import { application } from './application.en.ts'
import { doubts } from './doubts.en.ts'
import { contractLife } from './contract-life.en.ts'
import { contractParts } from './contract-parts.en.ts'
import type { Caution } from '../../../domain/outsourcing/in-effect/caution.ts'
import type { Say } from '../../words/sentence.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'
import { outside } from './outside.en.ts'
import { oversight } from './oversight.en.ts'
import { manners, meansTerms, outcomes, steps, verdicts } from './terms.en.ts'
import { vetting } from './vetting.en.ts'

/** The history of an outsourcing case, told in English sentences. */
export const sentences: OutsourcingSentences = {
  ...oversight.sentences,
  ...vetting.sentences,
  ...outside.sentences,
  ...application.sentences,
  ...contractParts.sentences,
  ...contractLife.sentences,
  ...doubts.sentences,
  OutsourcingStarted: ({ office, request }, say) => `${say.office(office)} started “${request.title}”.`,
  RequestAmended: ({ revision }) => `The request was amended (revision ${revision}).`,
  VendorVetted: ({ vendor, verdict, checkedOn, proposed }, say) =>
    `${vendor} was vetted: ${proposed ? 'proposed verdict ' : ''}${say.term(verdicts, verdict)} (checked on ${say.day(checkedOn)}).`,
  OutsourcingSubmitted: ({ number, revision, cautions }, say) =>
    `Submitted as ${say.number(number)} (revision ${revision}).${cautioned(cautions, say)}`,
  FormAccepted: () => `The form was checked and accepted.`,
  CouncilOutcomeRecorded: ({ meeting, outcome, heldOn, conditions, ...told }, say) =>
    `Deliberated at ${meeting} (${say.day(heldOn)}): ${say.term(outcomes, outcome)}${conditions.length > 0 ? `, ${counted(conditions.length, 'condition')}` : ''}${outside.fromWhere(told)}`,
  OutsourcingApproved: ({ conditions, afterTheFact, marks, cautions }, say) =>
    `${afterTheFact ? application.afterTheFact : ''}${conditions.length > 0 ? `Approved with ${counted(conditions.length, 'condition')}.` : 'Approved.'}${outside.rests(marks)}${cautioned(cautions, say)}`,
  OutsourcingDisapproved: () => 'Not approved.',
  OutsourcingReturned: ({ from, to }, say) => `Sent back from “${say.term(steps, from)}” to “${say.term(steps, to)}”.`,
  OutsourcingPulledBack: ({ from, to }, say) =>
    `Pulled back from “${say.term(steps, from)}” to “${say.term(steps, to)}”.`,
  OutsourcingWithdrawn: ({ from }, say) => `Withdrawn at “${say.term(steps, from)}”.`,
  ContractRegistered: ({ contractor, contractNumber, startsOn, endsOn, cautions }, say) =>
    `The contract with ${contractor} (${contractNumber}) was registered, from ${say.day(startsOn)} to ${say.day(endsOn)}. All required clauses have their place in it.${cautioned(cautions, say)}`,
  ConditionFulfilled: ({ condition }, say) => `Fulfilment of ${say.part(condition)} was recorded.`,
  InspectionDue: ({ nth, dueOn }, say) => `Inspection no. ${nth} fell due (${say.day(dueOn)}).`,
  InspectionRecorded: ({ inspection, means, heldOn, findings }, say) =>
    `The contractor was inspected (${say.part(inspection)}, ${say.term(meansTerms, means)}, ${say.day(heldOn)}): ${counted(findings.length, 'finding')}.`,
  FindingClosed: ({ finding, checkedOn }, say) =>
    `The correction of ${say.part(finding)} was confirmed (${say.day(checkedOn)}).`,
  IncidentNoted: ({ label, title, discoveredOn }, say) =>
    `This contract was told of the incident ${label}, “${title}” (discovered ${say.day(discoveredOn)}). Consider an ad-hoc inspection.`,
  IncidentEndNoted: ({ label }) => `This contract was told that the incident ${label} is over.`,
  ContractEnded: ({ endsOn }, say) => `The contract’s period ended (${say.day(endsOn)}).`,
  DisposalRecorded: ({ manner, doneOn }, say) =>
    `Return or disposal of materials was recorded: ${say.term(manners, manner)} (${say.day(doneOn)}).`,
  OutsourcingClosed: ({ neverInspected, answersFor = [] }, say) =>
    `The case was closed.${neverInspected ? ` ${contractLife.neverInspected}` : ''}${answersFor.length === 0 ? '' : ` ${contractLife.answersFor(answersFor.map((one) => say.part(one)).join(', '))}`}`,
}

/** What was out of order in an act stands in its sentence. */
const cautioned = (cautions: readonly Caution[] | undefined, say: Say): string =>
  (cautions ?? []).map((one) => contractLife.cautionText(one, say.day(one.day))).join('')
