import { councilForms } from './council-forms.en.ts'
import { contractParts } from './contract-parts.en.ts'
import { oversight } from './oversight.en.ts'
import { vetting } from './vetting.en.ts'
import { application } from './application.en.ts'
import type * as ja from './forms.ja.ts'

/** English of the forms. */
export const forms: typeof ja.forms = {
  names: {
    ...vetting.names,
    ...oversight.names,
    ...application.names,
    ...contractParts.names,
    office: 'Office', title: 'Title', kind: 'Kind of work', work: 'What is outsourced', reason: 'Reason', protection: 'Protection of information', information: 'Information handled', place: 'Place of work',
    vendor: 'Intended vendor', startsOn: 'First day', endsOn: 'Last day', amountYen: 'Expected price (with tax)', subcontracting: 'Intended sub-contracting',
    corporateNumber: 'Corporate number', checkedOn: 'Checked on', means: 'Method', answers: 'Areas', finding: 'Finding', evidence: 'Evidence', verdict: 'Verdict', note: 'Remarks',
    meeting: 'Meeting', heldOn: 'Held on', outcome: 'Outcome of the deliberation', conditions: 'Conditions', text: 'What', dueOn: 'Due by',
    to: 'Back to', contractor: 'Contractor', contractNumber: 'Contract number', signedOn: 'Signed on', clauses: 'The six clauses', document: 'Document', inspectEveryMonths: 'Inspection every',
    condition: 'Condition', inspection: 'Inspection', inspector: 'Inspected by', summary: 'Summary', findings: 'Findings', severity: 'Severity', correctBy: 'To be corrected by', action: 'What was corrected',
    manner: 'Return or disposal', doneOn: 'Done on', certificate: 'Certificate', media: 'Media and quantity', confirmedBy: 'Confirmed by', type: 'Decision', area: 'Area', request: 'Request', clause: 'Clause',
  },
  support: {
    ...vetting.support,
    ...oversight.support,
    ...application.support,
    ...contractParts.support,
    title: 'Shown in lists and letters. Please write no personal names.', work: 'Make clear whose information is processed, and how.', reason: 'Why it is outsourced rather than done by staff: skill, cost, time, volume.',
    protection: 'The information handled, the place, how data are handed over, kept, returned or destroyed.', information: 'Choose all that apply.', place: 'On the city’s premises or the vendor’s; rooms to be entered.',
    vendor: 'The company’s full registered name.', amountYen: 'Digits only; an estimate will do.', subcontracting: 'Write “none” if none is intended.', corporateNumber: '13 digits; leave empty if unknown.',
    evidence: 'Name of the rules, number of the certificate, who was heard.', means: 'Choose all that were used.', verdict: 'With an area not met, “suitable” can’t be chosen.', meeting: 'For example: 3rd security council of FY2026',
    note: 'Anything that the council or those after you should know.', conditions: 'For “favourable with conditions”. Leave unused rows empty.', chiefConditions: 'Conditions beyond the council’s, if any. Leave unused rows empty.',
    reasonReturn: 'The office will read it. Say what has to be put right.', reasonEnd: 'The office will read it, and it stays on record.', contractor: 'It has to be the vendor that was vetted.',
    clauses: 'Name the document that forms part of the contract (contract, specification, annex) and the article or page. All six are needed.', inspectEveryMonths: '1 to 60 months. The guideline says “as needed”; the interval is an operational setting.',
    findings: 'Leave empty if there are none.', certificate: 'Number and date of the certificate; for “not applicable” the reason.', media: 'Kind of media, serial numbers, quantity.', condition: '',
    dates: 'Pick from the calendar or type it; the Japanese year shows beside it.', date: 'The Japanese year shows beside it.',
  },
  sections: { what: 'What is outsourced', information: 'Protection of information', terms: 'Vendor, period, price', vendor: 'Who was vetted', areas: 'Findings by area', verdict: 'Verdict', contract: 'Contract', clauses: 'The six clauses of Art. 22', oversight: 'Oversight while it runs' },
  problems: {
    'not-after-a-report': 'an instruction after a report is one under Art. 11', 'not-who-reported': 'is not the post that reported', 'before-the-discovery': 'is before the discovery',
    ...councilForms.problems,
    ...vetting.problems,
    ...oversight.problems,
    ...application.problems,
    ...contractParts.problems,
    empty: 'nothing was entered', 'not-13-digits': 'not 13 digits', 'not-1-to-60': 'not a number from 1 to 60', 'not-with-this-outcome': 'not possible with this outcome', 'not-an-amount': 'not a whole number of yen',
    'too-long': 'too long', 'not-a-date': 'can’t be read as a date', 'not-a-number': 'can’t be read as a number', 'not-a-choice': 'not one of the choices', 'unknown-field': 'unknown field', unreadable: 'contains characters that can’t be kept', invalid: 'not valid',
    'not-the-requested-vendor': 'not the vendor of the request', 'before-the-contract': 'before the contract begins', 'before-the-inspection': 'before the inspection', 'too-far': 'too far ahead', 'unknown-clause': 'not one of the six clauses',
  },
  problemOf: (field, problem) => `${field}: ${problem}`,
  place: 'Place (article, page)',
  months: 'months',
  evidenceNeed: 'required for “met”',
  addRow: 'Add a row',
  yen: 'yen',
  row: (n) => `No. ${n}`,
  save: { saved: (time) => `Draft saved at ${time}`, saving: 'Saving…', failed: 'The draft could not be saved. What you wrote is still on this page. Check connection and sign-in; it is saved again as you type on.', idle: 'Your draft is saved as you type.' },
  saveDraft: 'Save the draft',
  confirm: 'Check what you wrote',
  fixIt: 'Change',
  cancel: 'Back without recording',
  choose: 'What do you decide?',
  chooseSupport: 'Nothing is chosen beforehand.',
  send: 'Record the decision',
  record: 'Record',
  fulfilled: 'How it was fulfilled',
}
