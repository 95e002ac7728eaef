import { articleOf, citeEn } from '../../domain/guideline/articles.ts'
import { englishDate } from '../../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { LetterMessages } from './ja.ts'

const task = (noun: string, act: string, todo: string) => ({ noun, ask: `Please ${act}`, todo })
const day = (at: Instant): string => englishDate(tokyoDateOf(at))

/** The words of the letters in English. */
export const en: LetterMessages = {
  demo: '* A sample from a made-up city’s trial system. No real procedure is meant.',
  subject: (what, title) => `[Sekisho] ${what}: ${title}`,
  inBrackets: (text, inside) => `${text} (${inside})`,
  subjectDue: (what, title, due) => `[Sekisho] ${what}: ${title}, due ${due}`,
  dear: (post) => `To: ${post}`,
  day,
  moment: (at) => `${day(at)}, ${tokyoClockOf(at)}`,
  article: (ref) => {
    const article = articleOf(ref)
    return article === null ? citeEn(ref) : `${citeEn(ref)}, ${article.title.en}`
  },

  tasks: {
    vet: task(
      'vetting of the vendor',
      'vet the vendor',
      'Look into how the intended vendor protects information, and record what you found and your verdict.',
    ),
    submit: task(
      'submission',
      'submit the case',
      'Check the content and submit it for deliberation by the security council.',
    ),
    'check-form': task(
      'form check',
      'check the form',
      'Check that nothing is missing, then accept it or send it back.',
    ),
    'record-outcome': task(
      'deliberation by the council',
      'have the council deliberate',
      'Put the case on a meeting’s agenda. Where the meeting was held outside the system, record the outcome from its minutes.',
    ),
    approve: task(
      'decision on approval',
      'decide on approval',
      'In view of the council’s outcome, decide whether to approve this outsourcing.',
    ),
    'register-contract': task(
      'registration of the contract',
      'register the contract',
      'Register the signed contract and where each of the six clauses stands in it.',
    ),
    'fulfil-condition': task(
      'fulfilment of a condition',
      'fulfil a condition of the approval',
      'Fulfil the condition that the approval carries, and record how.',
    ),
    'issue-instruction': task(
      'decision on a draft instruction',
      'decide on a draft instruction',
      'Read the draft that the secretariat prepared, and issue or drop it.',
    ),
    'give-report': task(
      'report on the control of entry',
      'report on the control of entry',
      'Report to the chief on what was asked.',
    ),
    'consider-report': task(
      'consideration of a report',
      'consider a report',
      'Read the report on entry control and decide whether to instruct, or to close the case without an instruction.',
    ),
    acknowledge: task(
      'acknowledgement of an instruction',
      'acknowledge an instruction',
      'Read the instruction and say that you have received it. The due date below is for this; by when it is to be carried out you see behind the link.',
    ),
    'carry-out': task(
      'report on an instruction',
      'carry out an instruction and report',
      'Carry out the instruction and report it with evidence. You can report progress on the way.',
    ),
    'review-completion': task(
      'review of a report of completion',
      'review a report of completion',
      'Check whether the report is enough, then close the case or send the report back.',
    ),
    'assess-incident': task(
      'assessment of an incident',
      'assess an incident',
      'Read the first report, and say whether malicious intent is suspected and who has to be notified. Closed days do not extend the time.',
    ),
    'report-preliminary': task(
      'preliminary report to the Personal Information Protection Commission',
      'make the preliminary report',
      'Make the report, and record when and to whom. Closed days do not extend the time.',
    ),
    'report-final': task(
      'final report to the Personal Information Protection Commission',
      'make the final report',
      'Make the report, and record when and to whom. Closed days do not extend the time.',
    ),
    notify: task(
      'notice of an incident',
      'give notice of an incident',
      'Make the notice named below, and record when and to whom. Closed days do not extend the time.',
    ),
    'investigate-incident': task(
      'record of cause and prevention',
      'record cause and prevention',
      'Find the cause, decide how to keep it from happening again, and record both.',
    ),
    'follow-up': task(
      'follow-up on an incident',
      'follow up on an incident',
      'Do what was asked and report the result.',
    ),
    'close-incident': task(
      'closing of an incident',
      'close an incident',
      'See that nothing is left open, and close the incident.',
    ),
    inspect: task(
      'inspection of the contractor',
      'inspect the contractor',
      'Inspect how the contractor carries out its measures, and record what was found.',
    ),
    'renew-certificate': task(
      'renewal of a certificate',
      'see to the renewal of a certificate',
      'A certificate of the contractor is about to expire. Find out whether it has been renewed, and record that. If it is not certain, consider an inspection.',
    ),
    correct: task(
      'record of a correction',
      'record the correction',
      'Obtain the contractor’s report on how the finding was put right, and record it.',
    ),
    'return-disposal': task(
      'record of return or disposal',
      'record return or disposal',
      'Make sure that the city’s materials were returned or destroyed, and record the certificate.',
    ),
    'read-clauses': task(
      'second reading of the six clauses',
      'read the six clauses once more',
      'Somebody other than the person who registered the six clauses compares their places with the contract and confirms them.',
    ),
    'register-clauses': task(
      'correction of the check sheet',
      'put the check sheet right',
      'The second reader says that a place is not right. Compare it with the contract, then put it right or record why it stands.',
    ),
    'approve-change': task(
      'decision on a change',
      'decide on a change',
      'See how the change differs from what is approved, and decide.',
    ),
    'amend-change': task(
      'amendment of a returned change',
      'amend the returned change',
      'Read why the change was sent back, then amend or withdraw it.',
    ),
    consent: task(
      'consent to a sub-contract',
      'decide on a sub-contract',
      'See how the sub-contractor protects information and why it is needed, and decide whether the city consents.',
    ),
    'check-effect': task(
      'check of a correction',
      'check that the correction works',
      'Check the contractor’s report against the thing itself or its records, and record the result.',
    ),
    'propose-item': task(
      'proposal to the council',
      'decide whether the council takes a matter up',
      'Something should come before the security council: put it on an agenda, or record why not.',
    ),
    'ask-back': task(
      'return of what was given',
      'ask back what was given',
      'Make sure that everything given for the contract has come back or been deregistered, and record it.',
    ),
    'decide-renewal': task(
      'decision on a renewal',
      'decide on a renewal',
      'The contract is nearing its end. Start its renewal, or record why there is none.',
    ),
    close: task('closing of the case', 'close the case', 'Make sure that nothing is left open, and close the case.'),
    // Of the security council (Art. 5).
    'call-meeting': task(
      'notice of the meeting',
      'send the notice of the meeting',
      'Check date, place and agenda, and send the members the notice of the security council’s meeting.',
    ),
    'hold-meeting': task(
      'record of the meeting',
      'record the meeting',
      'Record who attends and the outcome of each item, and close the meeting.',
    ),
    'reply-attendance': task(
      'reply to the notice of the meeting',
      'reply to the notice of the meeting',
      'The security council meets at the time and place below. Say whether you will come, send a deputy, or be absent.',
    ),
    'consent-circular': task(
      'reply on deliberation by circulation',
      'say whether you agree to deliberate by circulation',
      'Say whether you agree to deliberate by circulation instead of holding a meeting. Silence does not count as consent.',
    ),
    'give-opinion': task(
      'opinion on the items in circulation',
      'give your opinion on the items in circulation',
      'For each item choose: in favour, against, an opinion, or a question. Silence does not count as a yes. After a question is answered you are asked again.',
    ),
    'answer-question': task(
      'answer to a question',
      'answer a member’s question',
      'Answer the question that a member asked in the circulation.',
    ),
    'conclude-circular': task(
      'conclusion of the circulation',
      'conclude the circulation',
      'Draw together the opinions that came in, and record the outcome of each item.',
    ),
    'confirm-circular': task(
      'confirmation of the circulation’s outcome',
      'confirm the circulation’s outcome',
      'Check the outcome of the circulation, then confirm it or send it back.',
    ),
    'draft-minutes': task(
      'draft of the minutes',
      'draft the minutes',
      'Draft the minutes: a summary of each item, and whether it is open to the public.',
    ),
    'confirm-minutes': task(
      'confirmation of the minutes',
      'confirm the minutes',
      'Check the draft minutes, then confirm them or send them back.',
    ),
  },
  otherTask: task('procedure', 'see to a case', 'Check the content and do what is asked.'),
  asked: (words) => `${words.ask}.`,
  vacant: (post) =>
    `The post of ${post} is vacant, so this letter comes to you. Only its holder can do what is asked: please see that the post is filled.`,
  reminder: {
    soon: { subject: (words) => `Reminder. ${words.ask}`, text: (words) => `Due soon: ${words.noun}.` },
    today: { subject: (words) => `Due today. ${words.ask}`, text: (words) => `Due today: ${words.noun}.` },
    past: { subject: (words) => `Overdue. ${words.ask}`, text: (words) => `Overdue: ${words.noun}.` },
  },
  escalation: {
    subject: (words) => `Overdue – ${words.noun}`,
    text: (words, posts) => `Overdue and still not done: ${words.noun}. Asked of: ${posts.join('; ')}.`,
    todo: 'Please find out why, and see that it gets done.',
  },
  news: {
    approved: {
      said: 'decided',
      subject: 'Approved',
      text: 'This request for outsourcing has been approved.',
      todo: 'You can go on to the contract.',
    },
    disapproved: {
      said: 'decided',
      subject: 'Not approved',
      text: 'This request for outsourcing has not been approved.',
      todo: 'Please read the reason. The case is closed.',
    },
    returned: {
      said: 'returned',
      subject: 'Sent back',
      text: 'This request for outsourcing has been sent back.',
      todo: 'Please read the reason, put it right, and go on from the step below.',
    },
    withdrawn: {
      said: 'withdrawn',
      subject: 'Withdrawn',
      text: 'This request for outsourcing has been withdrawn.',
      todo: 'The case is closed. There is nothing to do.',
    },
    'change-approved': {
      said: 'decided',
      subject: 'A change was approved',
      text: 'A change to this outsourcing was approved.',
      todo: 'Until the day it takes effect, the earlier approval still holds.',
    },
    'change-disapproved': {
      said: 'decided',
      subject: 'A change was not approved',
      text: 'A change to this outsourcing was not approved.',
      todo: 'The earlier approval still holds. Please read the reason.',
    },
    'subcontract-consented': {
      said: 'decided',
      subject: 'The city consented to a sub-contract',
      text: 'The city consented to a sub-contract of this outsourcing.',
      todo: 'Please tell the contractor. The sub-contractor may not work before the day of the consent.',
    },
    'subcontract-refused': {
      said: 'decided',
      subject: 'A sub-contract was refused',
      text: 'The city did not consent to a sub-contract of this outsourcing.',
      todo: 'Please read the reason and tell the contractor.',
    },
    terminated: {
      said: 'recorded',
      subject: 'Contract ends early',
      text: 'The contract of this outsourcing will end before its last day.',
      todo: 'Please read the reason. The office in charge sees to return and disposal.',
    },
    closed: {
      said: 'closed',
      subject: 'Closed',
      text: 'This outsourcing case has been closed.',
      todo: 'The record stays readable. There is nothing to do.',
    },
    incident: {
      said: 'reported',
      subject: 'First report of an incident',
      text: 'The first report of this incident has been recorded.',
      todo: 'Please read it, and consider whether instructions or a meeting of the council are needed.',
    },
    'incident-closed': {
      said: 'closed',
      subject: 'Incident closed',
      text: 'This incident has been dealt with and closed.',
      todo: 'The record stays readable. There is nothing to do.',
    },
    'instruction-withdrawn': {
      said: 'withdrawn',
      subject: 'Instruction or request for a report withdrawn',
      text: 'This instruction, or request for a report, has been withdrawn.',
      todo: 'Please read the reason. There is nothing to do.',
    },
    'instruction-closed': {
      said: 'closed',
      subject: 'Instruction or request for a report closed',
      text: 'This instruction, or request for a report, has been closed.',
      todo: 'The record stays readable. There is nothing to do.',
    },
    notice: {
      said: 'told',
      subject: 'Request to attend a meeting',
      text: 'Please attend this meeting of the security council (Art. 5(4)).',
      todo: 'The link shows the items on which you are asked to explain or give an opinion.',
    },
    rescheduled: {
      said: 'told',
      subject: 'The meeting has been moved',
      text: 'This meeting of the security council has a new date or place.',
      todo: 'The new time and place are below. Members are asked again whether they will come.',
    },
    cancelled: {
      said: 'told',
      subject: 'Cancelled',
      text: 'This meeting, or deliberation by circulation, of the security council will not take place.',
      todo: 'Its items will come before another meeting. There is nothing to do.',
    },
    'minutes-confirmed': {
      said: 'confirmed',
      subject: 'The record of the meeting is final',
      text: 'The chair has confirmed the record of this meeting, or circulation, of the security council.',
      todo: 'The record stays readable. There is nothing to do.',
    },
  },
  conditionalNews: {
    approved: {
      subject: 'Approved with conditions',
      text: 'This request for outsourcing has been approved, with conditions.',
      todo: 'Please see the conditions, then go on to the contract.',
    },
    'change-approved': {
      subject: 'A change was approved with conditions',
      text: 'A change to this outsourcing was approved, with conditions.',
      todo: 'Please see the conditions. Until the day it takes effect, the earlier approval still holds.',
    },
    'subcontract-consented': {
      subject: 'The city consented to a sub-contract, with conditions',
      text: 'The city consented, with conditions, to a sub-contract of this outsourcing.',
      todo: 'Please see the conditions and tell the contractor. The sub-contractor may not work before the day of the consent.',
    },
  },
  returnTargets: {
    vetting: 'vetting',
    submission: 'submission',
    'form-check': 'form check',
    deliberation: 'deliberation',
  },
  fixedParts: {
    'urgent-start': 'work begun before approval',
    'ppc-preliminary': 'preliminary report to the Personal Information Protection Commission',
    'ppc-final': 'final report to the Personal Information Protection Commission',
    prefecture: 'report to the prefecture',
    'j-lis': 'report to J-LIS',
    police: 'report to the police',
    persons: 'notice to the persons concerned',
    publication: 'publication',
  },
  about: {
    'follow-up': (n) => `follow-up ${n}`,
    proposal: (n) => `proposal ${n}`,
    question: (n) => `question ${n}`,
    condition: (n) => `condition ${n}`,
    inspection: (n) => `inspection no. ${n}`,
    finding: (n) => `finding ${n}`,
    certificate: (n) => `certificate ${n}`,
    adhoc: (n) => `ad-hoc inspection no. ${n}`,
    subcontract: (n) => `sub-contractor ${n}`,
    change: (n) => `change ${n}`,
  },
  conditions: (count) =>
    count === 1
      ? '1 (comes to you as a task with its due date)'
      : `${count} (each comes to you as a task with its due date)`,

  labels: {
    number: 'Case no.',
    about: 'About',
    article: 'Under',
    due: 'Due',
    to: 'Back to',
    conditions: 'Conditions',
    reason: 'Reason',
  },
  procedures: {
    outsourcing: { one: 'case', title: 'Title', asker: 'Asked by', noNumber: 'none yet (drawn at submission)' },
    council: { one: 'meeting', title: 'Meeting', asker: 'Prepared by', noNumber: 'none yet' },
    instruction: { one: 'case', title: 'Title', asker: 'Drafted by', noNumber: 'none yet (drawn at the issue)' },
    incident: { one: 'incident', title: 'Title', asker: 'Reported by', noNumber: 'none yet' },
  },
  said: {
    decided: { by: 'Decided by', at: 'Decided on' },
    returned: { by: 'Sent back by', at: 'Sent back on' },
    withdrawn: { by: 'Withdrawn by', at: 'Withdrawn on' },
    recorded: { by: 'Recorded by', at: 'Recorded on' },
    closed: { by: 'Closed by', at: 'Closed on' },
    reported: { by: 'Recorded by', at: 'Recorded on' },
    told: { by: 'Sent by', at: 'Sent on' },
    confirmed: { by: 'Confirmed by', at: 'Confirmed on' },
  },
  asker: (office, name) => (name === '' ? office : `${name}, ${office}`),
  taskLink: 'Follow this link to see and answer it:',
  escalationLink: 'Follow this link to see how it stands:',
  caseLink: 'Follow this link to see the case (you will be asked to sign in):',
  linkNotes: [
    'Opening it decides nothing.',
    'The link is for you alone: please do not pass it on.',
    'You also find the same task in your inbox when you sign in to Sekisho.',
  ],
  contact: (post, contact) => (contact === '' ? `Questions to: ${post}` : `Questions to: ${post} (${contact})`),
  automatic: 'Sekisho sent this letter automatically. Replies to it do not arrive.',
}
