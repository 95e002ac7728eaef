import { incidentWords } from './incident.en.ts'
import { application } from './application.en.ts'
import type * as ja from './case.ja.ts'
import { contractParts } from './contract-parts.en.ts'
import { oversight } from './oversight.en.ts'

/** English of the case's page. */
export const caseMessages: typeof ja.caseMessages = {
  oversight: oversight.page,
  application: application.page,
  parts: contractParts.page,
  changeKinds: contractParts.kinds,
  partLabels: contractParts.labels,
  papers: oversight.papers,
  now: 'Where it stands',
  holder: 'Held by',
  asked: 'Asked for',
  since: 'Since',
  due: 'Due',
  next: 'Then',
  waitsUntil: (day) => `Waiting for the next inspection (${day}) or the contract’s end.`,
  waitsForEnd: (day) => `Waiting for the contract’s end (${day}).`,
  ended: (how, day) => `Closed on ${day}: ${how}.`,
  nextSteps: {
    vetting: 'submission by the head of the office (Art. 21)', submission: 'form check by the secretariat', 'form-check': 'deliberation by the security council (Art. 21)', deliberation: 'approval by the security chief (Art. 21)', approval: 'the contract and its six clauses (Art. 22)',
    contracting: 'inspections while the contract runs (Art. 23)', 'in-force': 'the contract’s end, return and disposal (Art. 22(2))', closing: 'closing', none: '', closed: '',
  },
  more: (count) => (count === 1 ? '1 more task' : `${count} more tasks`),
  actions: 'What can be done',
  sections: { incidents: incidentWords.beside.title, changes: contractParts.page.changes, subcontracts: contractParts.page.subcontracts, given: oversight.page.given, request: 'The request', vetting: 'Vetting of the vendor', council: 'Deliberation', approval: 'Approval and conditions', contract: 'Contract and its six clauses', inspections: 'Inspections and findings', closing: 'Return, disposal and closing', attachments: 'Attachments', renewal: 'Renewal', rounds: 'Earlier rounds', history: 'History' },
  index: 'On this page',
  undelivered: {
    title: (count: number) => (count === 1 ? 'One letter has not arrived' : `${count} letters have not arrived`),
    line: (post: string, when: string) => `To ${post}, ${when}`,
    hint: 'What they ask for lies in the inbox all the same. If this goes on, tell the system administrator.',
  },
  facts: { office: 'Office', period: 'Period', area: 'Area', finding: 'Finding', by: 'Recorded by', outsideMeeting: 'A meeting held outside Sekisho: the secretariat recorded its outcome from the minutes.', approvedBy: 'Approved by', state: 'Status', clause: 'Clause', place: 'Where it stands', started: 'Started', revision: 'Revision' },
  revision: (n, when) => `Revision ${n} (${when})`,
  revisions: 'Revisions',
  diffTitle: (from, to) => `Changes from revision ${from} to revision ${to}`,
  diffNone: 'Nothing was changed.',
  before: 'Before',
  after: 'After',
  conditionOpen: 'open',
  conditionMet: 'fulfilled',
  findingOpen: 'to be corrected',
  findingClosed: 'correction confirmed',
  inspectionOpen: 'not held yet',
  noConditions: 'No conditions.',
  approvalPaper: 'Open the written answer (PDF, in Japanese)',
  noFindings: 'No findings.',
  nextInspection: (nth, day) => `Next: no. ${nth} (${day})`,
  noMoreInspections: 'No further inspection is due before the contract ends.',
  roundEnded: (round, how) => `Round ${round} (${how})`,
  reason: 'Reason',
  guideline: (version) => `Guideline in force since ${version}`,
}
