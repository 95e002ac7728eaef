import { articleOf, citeEn } from '../../domain/guideline/articles.ts'
import { englishDate } from '../../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { LetterMessages } from './ja.ts'

const task = (noun: string, ask: string, todo: string) => ({ noun, ask: `Please ${ask}`, todo })
const day = (at: Instant): string => englishDate(tokyoDateOf(at))

/** The words of the letters in English. */
export const en: LetterMessages = {
  demo: '* A sample from a made-up city’s trial system. No real procedure is meant.',
  subject: (what, title) => `[Sekisho] ${what}: ${title}`,
  subjectDue: (what, title, due) => `[Sekisho] ${what}: ${title}, due ${due}`,
  dear: (post) => `To: ${post}`,
  day,
  moment: (at) => `${day(at)}, ${tokyoClockOf(at)}`,
  article: (ref) => {
    const article = articleOf(ref)
    return article === null ? citeEn(ref) : `${citeEn(ref)} (${article.title.en})`
  },

  tasks: {
    vet: task('vetting of the vendor', 'vet the vendor', 'Look into how the intended vendor protects information, and record findings and verdict.'),
    submit: task('submission', 'submit the case', 'Check the content and submit it for deliberation by the security council.'),
    'check-form': task('form check', 'check the form', 'Check that nothing is missing, then accept it or send it back.'),
    'record-outcome': task('record of the council’s outcome', 'record the council’s outcome', 'Record the outcome of the council’s deliberation from its minutes.'),
    approve: task('decision on approval', 'decide on approval', 'In view of the council’s outcome, decide whether to approve this outsourcing.'),
    'register-contract': task('registration of the contract', 'register the contract', 'Register the signed contract and where each of the six matters stands in it.'),
    'fulfil-condition': task('condition of the approval', 'fulfil the condition', 'Fulfil the condition that the approval carries, and record how.'),
    inspect: task('inspection of the contractor', 'inspect the contractor', 'Inspect how the contractor carries out its measures, and record what was found.'),
    'renew-certificate': task('renewal of a certificate', 'see to the renewal of a certificate', 'A certificate of the contractor is about to expire. Find out whether it is renewed, and record it; where that is not certain, an inspection is suggested.'),
    correct: task('record of a correction', 'record the correction', 'Record what the contractor reports to have done about the finding.'),
    'return-disposal': task('record of return or disposal', 'record return or disposal', 'Make sure that the city’s materials were returned or destroyed, and record the certificate.'),
    'read-clauses': task('second reading of the six matters', 'read the six matters once more', 'As another person than who registered them, compare the six matters with the contract and confirm them.'),
    'register-clauses': task('correction of the check sheet', 'put the check sheet right', 'The second reader doubts a place. Look at the contract again; put it right, or record why it stands.'),
    'approve-change': task('decision on a change', 'decide on a change', 'See how the change differs from what is approved, and decide.'),
    'amend-change': task('amendment of a change', 'amend the returned change', 'Read why the change was sent back, then amend or withdraw it.'),
    consent: task('consent to a sub-contract', 'decide on a sub-contract', 'See how the company protects information and why it is needed, and decide whether the city consents.'),
    'check-effect': task('check of a correction', 'check that the correction works', 'Check what the contractor reported against the thing itself or its records, and record the result.'),
    'propose-item': task('proposal to the council', 'decide whether the council takes it up', 'Something ought to come before the council: record on which agenda it stands, or why on none.'),
    'ask-back': task('return of what was given', 'ask back what was given', 'Make sure that all that was given for the contract is back or deregistered, and record it.'),
    close: task('closing of the case', 'close the case', 'Make sure that nothing is left open, and close the case.'),
    // Of the security council (Art. 5).
    'call-meeting': task('notice of the meeting', 'send the notice of the meeting', 'Check the agenda and give notice of the security council’s meeting.'),
    'hold-meeting': task('record of the meeting', 'record the meeting', 'Record who attends and what comes of each item, and close the meeting.'),
    'reply-attendance': task('reply to the notice of the meeting', 'reply to the notice of the meeting', 'The security council meets. Say whether you come, send a deputy, or cannot come.'),
    'consent-circular': task('consent to deliberate by circulation', 'say whether you consent', 'Say whether you agree to deliberate by circulation instead of meeting. No answer does not count as consent.'),
    'give-opinion': task('opinion on the items in circulation', 'give your opinion', 'Say to each item: for, against, an opinion, or a question. No answer does not count as a yes.'),
    'answer-question': task('answer to a question', 'answer the question', 'Answer the question that a member asked in the circulation.'),
    'conclude-circular': task('conclusion of the circulation', 'conclude the circulation', 'Draw the opinions together and record the outcome of each item.'),
    'confirm-circular': task('confirmation of the circulation’s outcome', 'confirm the outcome', 'Check what came of the circulation, then confirm it or send it back.'),
    'draft-minutes': task('draft of the minutes', 'draft the minutes', 'Draft the minutes: each item’s summary, and whether the public may read it.'),
    'confirm-minutes': task('confirmation of the minutes', 'confirm the minutes', 'Check the minutes, then confirm them or send them back.'),
  },
  otherTask: task('procedure', 'see to this case', 'Check the content and do what is asked.'),
  asked: (words) => `This case is waiting for you: ${words.noun}.`,
  reminder: {
    soon: { subject: (words) => `Reminder. ${words.ask}`, text: (words) => `Due soon: ${words.noun}.` },
    today: { subject: (words) => `Due today. ${words.ask}`, text: (words) => `Due today: ${words.noun}.` },
    past: { subject: (words) => `Overdue. ${words.ask}`, text: (words) => `Overdue: ${words.noun}.` },
  },
  escalation: {
    subject: (words) => `Overdue (${words.noun})`,
    text: (words, posts) => `Overdue and still not done: ${words.noun} (${posts.join(', ')}).`,
    todo: 'Find out why, and see that the case gets on.',
  },
  news: {
    approved: { subject: 'Approved', text: 'This outsourcing has been approved.', todo: 'Go on to the contract.' },
    disapproved: { subject: 'Not approved', text: 'This outsourcing has not been approved.', todo: 'See the reason. The case is closed.' },
    returned: { subject: 'Sent back', text: 'This outsourcing has been sent back.', todo: 'See the reason, put it right, and take it up again.' },
    withdrawn: { subject: 'Withdrawn', text: 'This outsourcing has been withdrawn.', todo: 'The case is closed. There is nothing to do.' },
    'change-approved': { subject: 'A change was approved', text: 'A change of this outsourcing was approved.', todo: 'Until its day, what was approved before still holds.' },
    'change-disapproved': { subject: 'A change was not approved', text: 'A change of this outsourcing was not approved.', todo: 'What was approved before still holds. Please read the reason.' },
    'subcontract-consented': { subject: 'The city consented to a sub-contract', text: 'A sub-contract of this outsourcing has the city’s consent.', todo: 'Please tell the contractor. Nobody of it may work before the day of the consent.' },
    'subcontract-refused': { subject: 'A sub-contract was refused', text: 'The city did not consent to a sub-contract of this outsourcing.', todo: 'Please read the reason and tell the contractor.' },
    terminated: { subject: 'Contract ends early', text: 'The contract of this outsourcing ends before its last day.', todo: 'See the reason. The office in charge sees to return and disposal.' },
    closed: { subject: 'Closed', text: 'This outsourcing case has been closed.', todo: 'The record stays readable. There is nothing to do.' },
    incident: { subject: 'First report of an incident', text: 'The first report of the following incident was recorded.', todo: 'Look at it, and consider whether the council has to meet and what has to be instructed.' },
    notice: { subject: 'Request to attend a meeting', text: 'Please attend this meeting of the security council (Art. 5(4)).', todo: 'Follow the link for the items that you are asked to explain or to give an opinion on.' },
    rescheduled: { subject: 'The meeting has been moved', text: 'This meeting of the security council has a new date or place.', todo: 'Note the new date. Members are asked again whether they come.' },
    cancelled: { subject: 'There will be no meeting', text: 'This meeting or circulation of the security council does not take place.', todo: 'Its items come before another meeting. There is nothing to do.' },
    'minutes-confirmed': { subject: 'The record of the meeting is final', text: 'The chair has confirmed the record of this meeting of the security council.', todo: 'The record stays readable. There is nothing to do.' },
  },
  returnTargets: { vetting: 'vetting', submission: 'submission', 'form-check': 'form check', deliberation: 'deliberation' },
  about: {
    condition: (n) => `condition ${n}`,
    inspection: (n) => `inspection no. ${n}`,
    finding: (n) => `finding ${n}`,
    certificate: (n) => `certificate ${n}`,
    adhoc: (n) => `ad-hoc inspection no. ${n}`,
    subcontract: (n) => `sub-contractor ${n}`,
    change: (n) => `change ${n}`,
  },
  conditions: (count) => `${count} (each comes to you as a dated task)`,

  labels: {
    number: 'Case no.', title: 'Title', asker: 'Asked by', about: 'About', article: 'Under', due: 'Due', by: 'Decided by', at: 'When', to: 'Back to',
    conditions: 'Conditions', reason: 'Reason',
  },
  noNumber: 'none yet (drawn at submission)',
  asker: (office, name) => `${name}, ${office}`,
  taskLink: 'Follow this link to see and answer it:',
  escalationLink: 'Follow this link to see how it stands:',
  caseLink: 'Follow this link to see the case (you will be asked to sign in):',
  linkNotes: [
    'Opening it decides nothing. The link is for you alone: please keep it so.',
    'You also find the same task in your inbox when you sign in to Sekisho.',
  ],
  contact: (post, contact) => (contact === '' ? `Questions to: ${post}` : `Questions to: ${post} (${contact})`),
  automatic: 'This letter was sent by Sekisho itself. Replies do not arrive.',
}
