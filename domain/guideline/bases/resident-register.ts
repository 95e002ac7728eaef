import type { Bases } from '../basis-of.ts'

/**
 * Where the rules stand in the guideline for the resident-register network (version of 1 April 2023), in its order.
 * What is not in this table the text doesn't say: an operational setting. A lawyer checks this list against the
 * official text; docs/rules.md shows it whole, with the gist of each rule and what cites it.
 */
export const residentRegisterBases = {
  // Chapter 2: who is responsible, the council, instructions
  'role-chief': 'Art. 2(2)',
  'role-system-manager': 'Art. 3(2)',
  'security-officers': 'Art. 4(2)',
  'chair-presides': 'Art. 5(1)',
  'seat-chair': 'Art. 5(1)',
  'council-members': 'Art. 5(2)',
  'seat-system-manager': 'Art. 5(2)(1)',
  'seat-security-officer': 'Art. 5(2)(2)',
  'council-matters': 'Art. 5(3)',
  'incident-before-council': 'Art. 5(3)',
  'finding-before-council': 'Art. 5(3)(2)',
  'guests-heard': 'Art. 5(4)',
  'role-secretariat': 'Art. 5(5)',
  'council-affairs': 'Art. 5(5)',
  'instruct-on-council-result': 'Art. 6',
  'instruct-heads-of-offices': 'Art. 6',

  // Chapter 3: control of entry
  'rooms-under-control': 'Art. 7(1)',
  'entry-permitted-beforehand': 'Art. 7(2)',
  'special-admission': 'Art. 7(2)',
  'escort-registered': 'Art. 7(2)',
  'role-entry-manager': 'Art. 8(1)',
  'entry-measures': 'Art. 8(2)',
  'role-id-device-keeper': 'Art. 9(1)',
  'id-for-the-permitted': 'Art. 9(2)',
  'role-entry-ledger-keeper': 'Art. 10',
  'entry-ledger-kept': 'Art. 10',
  'device-keeps-ledger': 'Art. 10',
  'entry-control-reported': 'Art. 11',
  'entry-control-investigated': 'Art. 11',
  'entry-control-instructed': 'Art. 11',

  // Chapter 4: control of access
  'equipment-under-control': 'Art. 12(1)',
  'role-access-manager': 'Art. 13(2)',
  'method-settled': 'Art. 14(1)',
  'officer-consulted': 'Art. 14(2)',
  'operators-settled': 'Art. 14(2)',
  'authority-registered': 'Art. 14(3)',
  'method-kept': 'Art. 15',
  'method-version-acknowledged': 'Art. 15',

  'history-kept': 'Art. 16',

  // Chapter 5: information assets
  'asset-kinds': 'Art. 17(1)',
  'asset-owners': 'Art. 17(2)',
  'handlers-designated': 'Art. 18(1)',
  'personal-information-protected': 'Art. 18(2)',
  'form-and-card-method-settled': 'Art. 18(3)',
  'users-designated': 'Art. 19(1)',
  'other-asset-method-settled': 'Art. 19(1)',
  'operation-plan-settled': 'Art. 19(2)',

  // Chapter 6: outsourcing
  'offices-that-outsource': 'Art. 20',
  'vetting-before-outsourcing': 'Art. 20',
  'verdict-of-the-head': 'Art. 20',
  'request-content': 'Art. 21',
  'approval-sought': 'Art. 21',
  'outsourcing-deliberated': 'Art. 21',
  'deliberation-before-approval': 'Art. 21',
  'council-has-it-before-it': 'Art. 21',
  'outcome-about-what-was-seen': 'Art. 21',
  'approval-before-outsourcing': 'Art. 21',
  'clauses-in-contract': 'Art. 22',
  'inspection-as-needed': 'Art. 23',
  'inspection-answered-for': 'Art. 23',
} as const satisfies Bases
