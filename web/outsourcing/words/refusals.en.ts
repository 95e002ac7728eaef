import { questionNamed } from './question-named.ts'
import type { RefusalTexts } from '../../words/refusal-text.ts'
import { application } from './application.en.ts'
import { doubts } from './doubts.en.ts'
import { contractLife } from './contract-life.en.ts'
import { contractParts } from './contract-parts.en.ts'
import type { OutsourcingWording } from './outsourcing-wording.ts'
import { outside } from './outside.en.ts'
import { oversight } from './oversight.en.ts'
import { vetting } from './vetting.en.ts'

/** Why an outsourcing act was refused, and what to do, in English; docs/errors.md says the same. */
export const refusals: RefusalTexts<OutsourcingWording['Refusal']> = {
  ...oversight.refusals,
  ...vetting.refusals,
  ...outside.refusals,
  ...application.refusals,
  ...contractParts.refusals,
  ...contractLife.refusals,
  ...doubts.refusals,
  'office-may-not-outsource': {
    title: 'Office may not outsource',
    what: () => 'This office neither manages nor uses the network.',
    todo: 'Start from an office that may outsource.',
  },
  'vetting-missing': {
    title: 'Vendor not vetted',
    what: () => 'The vendor’s vetting has not been recorded yet, or the vendor was not found suitable.',
    todo: 'Record the vetting and have it judged first. Work can’t go to an unsuitable vendor.',
  },
  'vetting-incomplete': {
    title: 'Vetting incomplete',
    what: ({ named }) =>
      `Some items of the vetting lack a finding, its evidence, or why they don’t apply${named('items', questionNamed, (names) => `: ${names}`)}`,
    todo: 'Give every item a finding, evidence for what is met, and reason and evidence where a ★ item doesn’t apply. Not every item can be one that doesn’t apply.',
  },
  'vetting-contradicts': {
    title: 'Findings and verdict disagree',
    what: ({ named }) =>
      `The findings and the verdict don’t agree${named('items', questionNamed, (names) => ` (not met: ${names})`)}.`,
    todo: 'With an item not met the verdict can’t be “suitable”. Correct one of them.',
  },
  'council-outcome-missing': {
    title: 'Deliberation not finished',
    what: () => 'The outcome of the council’s deliberation has not been recorded yet.',
    todo: 'Wait until the council has deliberated and the secretariat has recorded the outcome.',
  },
  'council-saw-other': {
    title: 'The council saw something else',
    what: () =>
      'What the council deliberated isn’t the request as it stands now: another revision, or work of which it was ' +
      'declared only afterwards that it had begun.',
    todo: 'Put the request as it stands before the council again.',
  },
  'council-unfavourable': {
    title: 'Council unfavourable',
    what: () => 'The council’s outcome is unfavourable, so this can’t be approved.',
    todo: 'Disapprove it, or send it back.',
  },
  'approval-missing': {
    title: 'Approval missing',
    what: () => 'It has not been approved yet.',
    todo: 'Register the contract after the approval.',
  },
  'clause-missing': {
    title: 'Clause missing',
    what: ({ clauses }) => `The contract lacks a place for: ${clauses('missing')}.`,
    todo: 'Enter document and place for each of the required clauses.',
  },
  'clause-repeated': {
    title: 'Clause repeated',
    what: () => 'A clause was entered twice.',
    todo: 'Enter each of the required clauses once.',
  },
  'contractor-not-vetted': {
    title: 'Contractor not vetted',
    what: () => 'The contractor isn’t the vendor that was vetted.',
    todo: 'The actual contractor has to be vetted. Ask the secretariat.',
  },
  'contract-before-approval': {
    title: 'Contract before approval',
    what: ({ day }) =>
      `The contract is signed or starts before the day of the approval${day('approvedOn', (on) => ` (${on})`)}.`,
    todo: 'Check the dates against the contract.',
  },
  'period-reversed': {
    title: 'Period reversed',
    what: () => 'The period ends before it begins.',
    todo: 'Check the first and the last day.',
  },
  'deliberated-before-return': {
    title: 'Deliberated before the case came back',
    what: ({ day }) =>
      `The meeting’s day is before the day on which the case came back or was continued${day('on', (on) => ` (${on})`)}.`,
    todo: 'Record the outcome of a meeting held since then.',
  },
  'deliberated-before-submission': {
    title: 'Deliberated before submission',
    what: ({ day }) => `The meeting’s day is before the submission${day('submittedOn', (on) => ` (${on})`)}.`,
    todo: 'Check the day against the minutes.',
  },
  'return-not-backwards': {
    title: 'Return not backwards',
    what: () => 'A case can only be sent back to an earlier step.',
    todo: 'Choose another step.',
  },
  'nothing-to-pull-back': {
    title: 'Nothing to pull back',
    what: () => 'There is no step to pull back: the next post has acted, or none was taken.',
    todo: 'If it has to go back, ask whoever holds it to send it back.',
  },
  'condition-unknown': {
    title: 'Unknown condition',
    what: () => 'There is no such condition, or it has been fulfilled.',
    todo: 'Look at the conditions on the case’s page.',
  },
  'inspection-unknown': {
    title: 'Unknown inspection',
    what: () => 'There is no such inspection, or it has been recorded.',
    todo: 'Look at the inspections on the case’s page.',
  },
  'finding-unknown': {
    title: 'Unknown finding',
    what: () => 'There is no such finding, or its correction has been confirmed.',
    todo: 'Look at the findings on the case’s page.',
  },
  'inspection-open': {
    title: 'Inspection not recorded',
    what: ({ parts }) => `Inspections have not been recorded${parts('inspections', (names) => `: ${names}`)}`,
    todo: 'Record them before you close the case.',
  },
  'finding-open': {
    title: 'Finding still open',
    what: ({ parts }) => `Findings are still open${parts('findings', (names) => `: ${names}`)}`,
    todo: 'Confirm their correction before you close the case.',
  },
  'condition-open': {
    title: 'Condition still open',
    what: ({ parts }) => `Conditions are still open${parts('conditions', (names) => `: ${names}`)}`,
    todo: 'Record their fulfilment before you close the case.',
  },
  'disposal-missing': {
    title: 'Disposal not proven',
    what: () => 'The proof of return or disposal has not been recorded yet.',
    todo: 'Record it before you close the case.',
  },
  'incident-open': {
    title: 'An incident is open',
    what: () => 'An incident that affects this contract is still being handled.',
    todo: 'Close the case when the incident is closed.',
  },
}
