import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import { doubts } from './doubts.en.ts'
import type { OutsourcingWording } from './outsourcing-wording.ts'

/** What the letters about an outsourcing case say, in English. */
export const outsourcingLetters: LetterWords<OutsourcingWording['Task'], OutsourcingWording['News']> = {
  one: 'case',
  title: 'Title',
  asker: 'Asked by',
  noNumber: 'none yet (not submitted)',
  tasks: {
    vet: task(
      'vetting of the vendor',
      'vet the vendor',
      'Look into how the intended vendor protects information, and record what you found and your verdict.',
    ),
    judge: task(
      'verdict on the vendor',
      'give the verdict on the vendor',
      'Read what staff have found, and give the verdict on the intended vendor.',
    ),
    submit: task('submission', 'submit the case', 'Check the content and submit it for deliberation by the council.'),
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
    'confirm-outcome': task(
      'confirmation of a meeting’s outcome',
      'confirm what the meeting found',
      'What a meeting outside Sekisho found was recorded. Compare it with the minutes, and confirm it as the chair or send it back with the reason.',
    ),
    approve: task(
      'decision on approval',
      'decide on approval',
      'In view of the council’s outcome, decide whether to approve this outsourcing.',
    ),
    'register-contract': task(
      'registration of the contract',
      'register the contract',
      'Register the signed contract and where each of the required clauses stands in it.',
    ),
    'fulfil-condition': task(
      'fulfilment of a condition',
      'fulfil a condition of the approval',
      'Fulfil the condition that the approval carries, and record how.',
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
      'Make sure that the materials that were handed over were returned or destroyed, and record the certificate.',
    ),
    'read-clauses': task(
      'second reading of the required clauses',
      'read the required clauses once more',
      'Somebody other than the person who registered the required clauses compares their places with the contract and confirms them.',
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
      'See how the sub-contractor protects information and why it is needed, and decide whether to consent.',
    ),
    'check-effect': task(
      'check of a correction',
      'check that the correction works',
      'Check the contractor’s report against the thing itself or its records, and record the result.',
    ),
    ...doubts.letters.tasks,
    'propose-item': task(
      'proposal to the council',
      'decide whether the council takes a matter up',
      'Something should come before the council: put it on an agenda, or record why not.',
    ),
    'ask-back': task(
      'return of what was given',
      'ask back what was given',
      'Make sure that everything given for the contract has come back or been deregistered, and record it.',
    ),
    'decide-renewal': {
      ...task(
        'decision on a renewal',
        'decide on a renewal',
        'The contract is nearing its end. Start its renewal, or record why there is none.',
      ),
      runsOut:
        'If it is still open when its time has run out, you are reminded and the secretariat hears of it. The contract ends with its period all the same.',
    },
    'amend-contract': task(
      'paper of a change',
      'register the paper of a change',
      'Check that the paper of the change that took effect spells out the clauses and register it, or record why there is none.',
    ),
    'answer-for-inspection': task(
      'look at an inspection',
      'look at what an inspection found',
      'As the head of the office, look at the inspection that staff recorded, and record that you have.',
    ),
    'certificate-expired': task(
      'expired certificate',
      'see to an expired certificate',
      'A certificate of the contractor has expired. Find out whether it was renewed, and record it.',
    ),
    close: task('closing of the case', 'close the case', 'Make sure that nothing is left open, and close the case.'),
  },
  news: {
    approved: {
      said: 'decided',
      subject: 'Approved',
      text: 'This request for outsourcing has been approved.',
      todo: 'You can go on to the contract.',
      withConditions: {
        subject: 'Approved with conditions',
        text: 'This request for outsourcing has been approved, with conditions.',
        todo: 'Please see the conditions, then go on to the contract.',
      },
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
    'outcome-corrected': {
      said: 'recorded',
      subject: 'The council’s outcome was put right',
      text: 'The chair has put right what the council found about the following outsourcing.',
      todo: 'See on the case’s page what had stood, what is true, and why. Where it was approved already, consider what has to be done.',
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
      withConditions: {
        subject: 'A change was approved with conditions',
        text: 'A change to this outsourcing was approved, with conditions.',
        todo: 'Please see the conditions. Until the day it takes effect, the earlier approval still holds.',
      },
    },
    'change-disapproved': {
      said: 'decided',
      subject: 'A change was not approved',
      text: 'A change to this outsourcing was not approved.',
      todo: 'The earlier approval still holds. Please read the reason.',
    },
    'subcontract-consented': {
      said: 'decided',
      subject: 'A sub-contract was consented to',
      text: 'A sub-contract of this outsourcing was consented to.',
      todo: 'Please tell the contractor. The sub-contractor may not work before the day of the consent.',
      withConditions: {
        subject: 'A sub-contract was consented to, with conditions',
        text: 'A sub-contract of this outsourcing was consented to, with conditions.',
        todo: 'Please see the conditions and tell the contractor. The sub-contractor may not work before the day of the consent.',
      },
    },
    'subcontract-refused': {
      said: 'decided',
      subject: 'A sub-contract was refused',
      text: 'A sub-contract of this outsourcing was not consented to.',
      todo: 'Please read the reason and tell the contractor.',
    },
    terminated: {
      said: 'recorded',
      subject: 'Contract ends early',
      text: 'The contract of this outsourcing will end before its last day.',
      todo: 'Please read the reason. The office in charge sees to return and disposal.',
    },
    corrected: {
      said: 'recorded',
      subject: 'Record corrected',
      text: 'Something that had been recorded wrongly of the following outsourcing was corrected.',
      todo: 'See the value that stood there before, and the reason.',
    },
    suspended: {
      said: 'recorded',
      subject: 'Contract suspended',
      text: 'The contract of the following outsourcing was suspended, and with it permits to enter and the like.',
      todo: 'See the reason.',
    },
    resumed: {
      said: 'recorded',
      subject: 'Suspension ended',
      text: 'The suspension of the contract of the following outsourcing was ended.',
      todo: 'Permits to enter that rest are taken up again by those who manage the rooms.',
    },
    ...doubts.letters.news,
    closed: {
      said: 'closed',
      subject: 'Closed',
      text: 'This outsourcing case has been closed.',
      todo: 'The record stays readable. There is nothing to do.',
    },
  },
  returnTargets: {
    vetting: 'vetting',
    submission: 'submission',
    'form-check': 'form check',
    deliberation: 'deliberation',
  },
  marks: {
    'outside-meeting': 'The council’s outcome is that of a meeting outside Sekisho, by its minutes.',
    'outcome-corrected': 'The chair has put the council’s outcome right.',
  },
  parts: { 'urgent-start': 'work begun before approval' },
}
