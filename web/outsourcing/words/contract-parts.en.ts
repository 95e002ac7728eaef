import type { ChangedTerms } from '../../../domain/outsourcing/changes/fields.ts'
import type { ChangeKind } from '../../../domain/guideline/change-settings.ts'
import { kindsOf } from '../../../domain/outsourcing/in-effect/change.ts'
import type * as ja from './contract-parts.ja.ts'
import { outcomes } from './terms.en.ts'

const kinds: { readonly [kind in ChangeKind]: string } = {
  work: 'what is outsourced',
  information: 'information handled',
  records: 'number of records',
  specificPersonal: 'specific personal information',
  protection: 'protection of information',
  handOver: 'handing over of data',
  takeOut: 'what is taken out',
  custody: 'custody, return and disposal',
  place: 'place of work',
  rooms: 'rooms entered',
  authorities: 'authorities',
  startsOn: 'first day',
  endsOn: 'last day',
  amountYen: 'price',
  vendor: 'contractor',
  subcontracting: 'intended sub-contracting',
  conditions: 'conditions of the approval',
}
const listOf = (changes: ChangedTerms): string =>
  kindsOf(changes)
    .map((kind) => kinds[kind])
    .join(', ')

const labels: typeof ja.contractParts.labels = {
  answer: 'The company’s own answer',
  finding: 'What we found',
  verdict: 'Verdict',
  startsOn: 'First day of the sub-contract',
  endsOn: 'Last day of the sub-contract',
  conditionText: 'Condition',
  changeReason: 'Why it is to change',
  sheetReason: 'What was wrong, or why it stands',
}

/** English of the parts of a contract. */
export const contractParts: typeof ja.contractParts = {
  tasks: {
    'read-clauses': 'Read the required clauses again',
    'register-clauses': 'Put the check sheet right',
    'approve-change': 'Decide on the change',
    'amend-change': 'Amend the returned change',
    consent: 'Decide on the sub-contract',
  },
  taskAsks: {
    'read-clauses':
      'Compare the required clauses with the contract, as somebody other than the person who registered them. Confirm them, or name the one in doubt.',
    'register-clauses':
      'The second reader doubts a place. Look at the contract again; put the place right, or record why it stands.',
    'approve-change':
      'A change of what was approved. See how it differs, and decide. Once approved, the old approval still holds until the change’s day.',
    'amend-change': 'The change was sent back. Read the reason, then amend or withdraw it.',
    consent:
      'The contractor wants to pass a part of the work on. See how the company protects information and why it is needed, and decide whether to consent.',
  },
  commands: {
    ConfirmClauses: 'Confirm the required clauses',
    DisputeClauses: 'Question a clause',
    AmendClauses: 'Amend the check sheet',
    RequestChange: 'Request a change',
    AmendChange: 'Amend the change',
    RecordChangeOutcome: 'Record the outcome on the change',
    ApproveChange: 'Approve the change',
    DisapproveChange: 'Do not approve the change',
    ReturnChange: 'Send the change back',
    WithdrawChange: 'Withdraw a change',
    EffectChange: 'Put the change into effect',
    RequestSubcontract: 'Ask consent to a sub-contract',
    RecordSubcontractOutcome: 'Record the outcome on the sub-contract',
    ConsentSubcontract: 'Consent to the sub-contract',
    RefuseSubcontract: 'Refuse the sub-contract',
    WithdrawSubcontract: 'Withdraw a sub-contract request',
    EndSubcontract: 'Record a sub-contract’s end',
  },
  done: {
    ConfirmClauses: 'The required clauses were confirmed',
    DisputeClauses: 'The doubt was recorded',
    AmendClauses: 'The check sheet was amended',
    RequestChange: 'The change was requested',
    AmendChange: 'The change was amended',
    RecordChangeOutcome: 'The outcome was recorded',
    ApproveChange: 'The change was approved',
    DisapproveChange: 'The change was not approved',
    ReturnChange: 'The change was sent back',
    WithdrawChange: 'The change was withdrawn',
    RequestSubcontract: 'Consent was asked for',
    RecordSubcontractOutcome: 'The outcome was recorded',
    ConsentSubcontract: 'Consented',
    RefuseSubcontract: 'The sub-contract was refused',
    WithdrawSubcontract: 'The request was withdrawn',
    EndSubcontract: 'The end was recorded',
  },
  sides: { change: (n) => `change ${n}` },
  kinds,

  names: {
    quotation: 'Wording of the clause',
    remarks: 'What was confirmed',
    effectiveOn: 'Takes effect on',
    changes: 'What is to change',
    change: 'Change',
    subcontract: 'Sub-contract',
    parent: 'Passed on by',
    name: 'Sub-contractor',
    scope: 'Which part of the work',
    need: 'Why it has to be passed on',
    safeguards: 'How information is protected',
    endedOn: 'Ended on',
    'AmendClauses.reason': labels.sheetReason,
    'RequestChange.reason': labels.changeReason,
    'AmendChange.reason': labels.changeReason,
    'changes.conditions.text': labels.conditionText,
    ...Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [`changes.${kind}`, name])),
    'RequestSubcontract.answer': labels.answer,
    'RequestSubcontract.finding': labels.finding,
    'RequestSubcontract.verdict': labels.verdict,
    'RequestSubcontract.startsOn': labels.startsOn,
    'RequestSubcontract.endsOn': labels.endsOn,
  },
  labels,
  support: {
    quotation: 'Copy the passage from the contract. It makes the second reading quick and sure.',
    remarks: 'What it was compared with. May stay empty.',
    disputeReason: 'Say where you looked and what you did not find.',
    changes: 'Change only what is to be different and leave the rest. Only the differences are requested.',
    effectiveOn:
      'From this day the change holds; until then the old approval does. Approved later, it takes effect on the day of the approval.',
    parent:
      'The contractor itself, or a sub-contractor already asked for. Nobody further down gets consent before those above.',
    subcontractName:
      'One of the companies that were vetted and found good. If it isn’t there, record its vetting first.',
    need: 'Why the contractor does not do it itself.',
    safeguards: 'Say as well that the same duties are laid on the company.',
    subAnswer: 'Copy what the company answered, as it answered.',
    subFinding: 'What you checked it against, and what you think of it.',
    scope: 'Which part, and where it is done.',
    subConditions: 'Conditions of the consent, if any. Leave unused rows empty.',
    endReason: 'Why it ended. Those below it end on the same day.',
  },
  problems: {
    'contract-has-begun': 'can’t be changed once there is a contract',
    'before-the-consent': 'before the consent',
  },
  refusals: {
    'contract-beyond-approval': {
      title: 'Contract beyond approval',
      what: ({ day }) => `The contract’s period goes beyond what was approved${day('day', (on) => ` (${on})`)}.`,
      todo: 'Keep within the approved period, or have a change approved first.',
    },
    'same-person': {
      title: 'Same person',
      what: () => 'Who wrote the check sheet can’t be its second reader.',
      todo: 'Somebody else of the office has to read it.',
    },
    'clauses-not-asked': {
      title: 'No clauses were asked for',
      what: () => 'When this contract was registered, the guideline listed no clauses, so there is no check sheet.',
      todo: 'There is nothing to check.',
    },
    'clauses-unread': {
      title: 'Clauses not read again',
      what: () => 'Nobody has read the required clauses a second time yet.',
      todo: 'Somebody else than who registered them confirms them; then close the case.',
    },
    'nothing-changed': {
      title: 'Nothing changed',
      what: () => 'Nothing differs from what is there now.',
      todo: 'Change what is to be different, then send it.',
    },
    'change-unknown': {
      title: 'Unknown change',
      what: () => 'There is no such change, or this can’t be done with it now.',
      todo: 'See on the case’s page how far the change has come.',
    },
    'change-overlaps': {
      title: 'Changes overlap',
      what: ({ parts }) => `Another change of the same is under way${parts('changes', (names) => `: ${names}`)}`,
      todo: 'Wait until it has taken effect, or withdraw it.',
    },
    'change-too-late': {
      title: 'Change too late',
      what: ({ day }) =>
        `The contract or the new period ends before the change would count${day('endsOn', (on) => ` (${on})`)}.`,
      todo: 'Choose an earlier day, or start a new case.',
    },
    'change-pending': {
      title: 'Change pending',
      what: ({ parts }) => `An approved change has not taken effect yet${parts('changes', (names) => `: ${names}`)}`,
      todo: 'Wait until it has.',
    },
    'subcontract-unknown': {
      title: 'Unknown sub-contract',
      what: () => 'There is no such sub-contract, or this can’t be done with it now.',
      todo: 'See the list of sub-contracts on the case’s page.',
    },
    'subcontractor-unsuitable': {
      title: 'Sub-contractor unsuitable',
      what: () => 'No consent can be asked for a company that was found unsuitable.',
      todo: 'Look into it again when things have changed, or choose another company.',
    },
    'subcontract-not-consented': {
      title: 'No consent to the sub-contract',
      what: ({ parts }) => `Not consented to yet${parts('subcontracts', (names) => `: ${names}`)}`,
      todo: 'Get the consent from the top of the chain down.',
    },
    'subcontract-beyond-contract': {
      title: 'Sub-contract beyond contract',
      what: ({ day }) =>
        `The sub-contract’s period goes beyond the contract or the sub-contract above it${day('day', (on) => ` (${on})`)}.`,
      todo: 'Keep within that period.',
    },
    'subcontract-beyond-approval': {
      title: 'Beyond what is approved',
      what: () => 'What is approved has changed since this was asked for, and the sub-contract goes beyond it now.',
      todo: 'Refuse it and have it asked for anew: then it goes before the council.',
    },
    'subcontract-over': {
      title: 'The sub-contract’s period is over',
      what: ({ day }) => `The period that was asked for has passed${day('day', (on) => ` (until ${on})`)}.`,
      todo: 'Refuse it and, where it is still needed, have it asked for anew with another period.',
    },
    'works-as-subcontractor': {
      title: 'The company is a sub-contractor',
      what: () => 'The contractor has the consent to work as a sub-contractor: it would pass the work on to itself.',
      todo: 'End that sub-contract first, then register the contract.',
    },
    'contract-made': {
      title: 'There is a contract by now',
      what: ({ day }) =>
        `A contract was made before this change of the contractor was decided${day('day', (on) => ` (${on})`)}.`,
      todo: 'Disapprove the change, or send it back to be withdrawn.',
    },
  },
  sentences: {
    ClausesConfirmed: () =>
      'Somebody other than the person who registered them compared the required clauses with the contract and confirmed them.',
    ClausesDisputed: () => 'The place of one of the required clauses was doubted.',
    ClausesAmended: () => 'The check sheet of the required clauses was amended.',
    ChangeRequested: ({ changes, corrects, effectiveOn }, say) =>
      `A change was requested${corrects ? ' to correct the record' : ''} (${listOf(changes) || 'correction'}), to take effect on ${say.day(effectiveOn)}.`,
    ChangeAmended: ({ change, revision, changes }, say) =>
      `${say.part(change)} was amended (revision ${revision}: ${listOf(changes)}).`,
    ChangeDeliberated: ({ change, meeting, heldOn, outcome }, say) =>
      `${say.part(change)} was deliberated at ${meeting} (${say.day(heldOn)}): ${say.term(outcomes, outcome)}`,
    ChangeApproved: ({ change, effectiveOn }, say) =>
      `${say.part(change)} was approved and takes effect on ${say.day(effectiveOn)}.`,
    ChangeDisapproved: ({ change }, say) => `${say.part(change)} was not approved; the old approval holds.`,
    ChangeReturned: ({ change }, say) => `${say.part(change)} was sent back.`,
    ChangeWithdrawn: ({ change }, say) => `${say.part(change)} was withdrawn.`,
    ChangeTookEffect: ({ change, effectiveOn }, say) => `${say.part(change)} took effect (${say.day(effectiveOn)}).`,
    SubcontractRequested: ({ name, subcontract }, say) =>
      `Consent was asked to a sub-contract with ${name} (${say.part(subcontract)}).`,
    SubcontractDeliberated: ({ subcontract, meeting, heldOn, outcome }, say) =>
      `${say.part(subcontract)} was deliberated at ${meeting} (${say.day(heldOn)}): ${say.term(outcomes, outcome)}`,
    SubcontractConsented: ({ subcontract }, say) => `Consented to ${say.part(subcontract)}.`,
    SubcontractRefused: ({ subcontract }, say) => `Refused ${say.part(subcontract)}.`,
    SubcontractWithdrawn: ({ subcontract }, say) => `The request for ${say.part(subcontract)} was withdrawn.`,
    SubcontractEnded: ({ subcontract, endedOn }, say) => `${say.part(subcontract)} ended (${say.day(endedOn)}).`,
  },
  page: {
    sheet: 'Check sheet of the required clauses',
    sheetNote: () => 'Where in the contract documents each of the required clauses stands.',
    columns: { clause: 'Clause', document: 'Document', place: 'Place', quotation: 'Wording', checked: 'Checked by' },
    readBy: 'Second reader',
    unread: 'not read yet',
    readOnce: 'no second reader was asked for',
    disputed: (clause) => `In doubt: ${clause}`,
    changes: 'Changes',
    change: (n, list) => `Change ${n} (${list})`,
    statuses: {
      deliberation: 'Awaiting deliberation',
      approval: 'Awaiting approval',
      returned: 'Sent back',
      approved: 'Approved, not yet in effect',
      effective: 'In effect',
      disapproved: 'Not approved',
      withdrawn: 'Withdrawn',
      lapsed: 'Lapsed with the contract',
    },
    needs: { approval: 'approval alone', council: 'the council’s deliberation and approval' },
    needsTitle: 'Needs (operational setting)',
    effective: (day) => `in effect from ${day}`,
    wished: 'Wished to take effect on',
    requested: 'Requested',
    approvedBy: 'Approved',
    answered: 'Reason, and who gave it',
    version: (n) => `Revision ${n}`,
    approvedNow: (day) => `What is approved on ${day}`,
    subcontracts: 'Sub-contracts',
    subcontractsNote:
      'Only companies that were consented to may do the work, from the day of the consent on and within their period.',
    subStatuses: {
      deliberation: 'Awaiting deliberation',
      approval: 'Awaiting consent',
      consented: 'Consented',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      lapsed: 'Lapsed with the contract',
      ended: 'Ended',
    },
    tier: (n) => `tier ${n}`,
    tierTitle: 'Depth',
    contractorItself: (name) => `The contractor itself (${name})`,
    endedWithContract: 'ended with the contract',
    consentedBy: 'Consent',
    vetted: 'Vetted',
    withdraw: 'Withdraw',
    endIt: 'Record its end',
  },
}
