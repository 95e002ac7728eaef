import { councilRefusals } from './council-refusals.en.ts'
import { application } from './application.en.ts'
import { incidentWords } from './incident.en.ts'
import { instructionWords } from './instruction.en.ts'
import type * as ja from './refusals.ja.ts'
import { contractParts } from './contract-parts.en.ts'
import { oversight } from './oversight.en.ts'
import { vetting } from './vetting.en.ts'

/** English of the refusals. */
export const refusals: typeof ja.refusals = {
  ...councilRefusals,
  ...oversight.refusals,
  ...vetting.refusals,
  ...application.refusals,
  ...contractParts.refusals,
  ...instructionWords.refusals,
  ...incidentWords.refusals,
  'incident-open': incidentWords.outsourcingRefusal,
  'not-permitted': { what: () => 'Your posts don’t allow this.', todo: 'Ask somebody whose post does.' },
  'sign-in-required': {
    what: () => 'This decision needs a sign-in, not only the mailed link.',
    todo: 'Sign in and try again.',
  },
  'other-task': {
    what: () => 'This link is for another task, or its task is over.',
    todo: 'Open the present task from your inbox.',
  },
  'already-started': { what: () => 'This case has been started already.', todo: 'Open the case and go on there.' },
  'case-missing': {
    what: () => 'There is no such case.',
    todo: 'Check the number, or open it from the list of cases.',
  },
  'case-closed': { what: () => 'This case is closed.', todo: 'If there is more to do, start a new case.' },
  'wrong-step': {
    what: ({ step, needs }) => `The case is at “${step}”. This is done at “${needs}”.`,
    todo: 'See on the case’s page where it stands and who holds it.',
  },
  'office-may-not-outsource': {
    what: () => 'This office neither manages nor uses the network.',
    todo: 'Start from an office that may outsource.',
  },
  'vetting-missing': {
    what: () => 'The vendor’s vetting has not been recorded yet.',
    todo: 'Record the vetting (Art. 20) first.',
  },
  'vetting-incomplete': {
    what: ({ open }) => `Some areas of the vetting lack a finding or its evidence${open && `: ${open}`}`,
    todo: 'Give every area a finding, and evidence for what is met.',
  },
  'vetting-contradicts': {
    what: ({ open }) => `The findings and the verdict don’t agree${open && ` (not met: ${open})`}.`,
    todo: 'With an area not met the verdict can’t be “suitable”. Correct one of them.',
  },
  'council-outcome-missing': {
    what: () => 'The outcome of the security council’s deliberation has not been recorded yet.',
    todo: 'Wait until the council has deliberated and the secretariat has recorded the outcome.',
  },
  'council-unfavourable': {
    what: () => 'The council’s outcome is unfavourable, so this can’t be approved.',
    todo: 'Disapprove it, or send it back.',
  },
  'conditions-missing': {
    what: () => '“Favourable with conditions” needs at least one condition.',
    todo: 'Enter the conditions and their due dates.',
  },
  'approval-missing': {
    what: () => 'The security chief has not approved yet.',
    todo: 'Register the contract after the approval (Art. 21).',
  },
  'clause-missing': {
    what: ({ clauses }) => `The contract lacks a place for: ${clauses}.`,
    todo: 'Enter document and place for each of the six clauses.',
  },
  'clause-repeated': { what: () => 'A clause was entered twice.', todo: 'Enter each of the six clauses once.' },
  'contractor-not-vetted': {
    what: () => 'The contractor isn’t the vendor that was vetted.',
    todo: 'The actual contractor has to be vetted. Ask the secretariat.',
  },
  'contract-before-approval': {
    what: ({ day }) => `The contract is signed or starts before the day of the approval${day && ` (${day})`}.`,
    todo: 'Check the dates against the contract.',
  },
  'period-reversed': { what: () => 'The period ends before it begins.', todo: 'Check the first and the last day.' },
  'date-in-future': {
    what: ({ day }) => `A day that has not come can’t be recorded${day && ` (${day})`}.`,
    todo: 'Enter the day on which it was done.',
  },
  'date-in-past': {
    what: ({ day }) => `A day that has passed can’t be a due date${day && ` (${day})`}.`,
    todo: 'Enter today or a later day.',
  },
  'deliberated-before-return': {
    what: ({ day }) =>
      `The meeting’s day is before the day on which the case came back or was continued${day && ` (${day})`}.`,
    todo: 'Record the outcome of a meeting held since then.',
  },
  'deliberated-before-submission': {
    what: ({ day }) => `The meeting’s day is before the submission${day && ` (${day})`}.`,
    todo: 'Check the day against the minutes.',
  },
  'return-not-backwards': {
    what: () => 'A case can only be sent back to an earlier step.',
    todo: 'Choose another step.',
  },
  'nothing-to-pull-back': {
    what: () => 'There is no step to pull back: the next post has acted, or none was taken.',
    todo: 'If it has to go back, ask whoever holds it to send it back.',
  },
  'condition-unknown': {
    what: () => 'There is no such condition, or it has been fulfilled.',
    todo: 'Look at the conditions on the case’s page.',
  },
  'inspection-unknown': {
    what: () => 'There is no such inspection, or it has been recorded.',
    todo: 'Look at the inspections on the case’s page.',
  },
  'finding-unknown': {
    what: () => 'There is no such finding, or its correction has been confirmed.',
    todo: 'Look at the findings on the case’s page.',
  },
  'inspection-open': {
    what: ({ open }) => `Inspections have not been recorded${open && `: ${open}`}`,
    todo: 'Record them before you close the case.',
  },
  'finding-open': {
    what: ({ open }) => `Findings are still open${open && `: ${open}`}`,
    todo: 'Confirm their correction before you close the case.',
  },
  'condition-open': {
    what: ({ open }) => `Conditions are still open${open && `: ${open}`}`,
    todo: 'Record their fulfilment before you close the case.',
  },
  'disposal-missing': {
    what: () => 'The proof of return or disposal has not been recorded yet.',
    todo: 'Record it before you close the case.',
  },
  'field-invalid': { what: ({ field }) => `An entry is wrong: ${field}`, todo: 'Correct the field shown.' },
  'too-early': { what: ({ day }) => `Its time has not come${day && ` (from ${day})`}.`, todo: 'Wait until then.' },
}
