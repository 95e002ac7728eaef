/**
 * Every reason for which an outsourcing act can be refused (a closed union). What each means and what to do stands,
 * in both languages, in docs/errors.md and the pages' messages; a test keeps them equal.
 */
export const outsourcingRefusals = [
  'not-permitted',
  'sign-in-required',
  'other-task',
  'already-started',
  'case-missing',
  'case-closed',
  'wrong-step',
  'office-may-not-outsource',
  'vetting-missing',
  'vetting-incomplete',
  'vetting-contradicts',
  'council-outcome-missing',
  'council-unfavourable',
  'conditions-missing',
  'approval-missing',
  'clause-missing',
  'clause-repeated',
  'contractor-not-vetted',
  'contract-before-approval',
  'period-reversed',
  'date-in-future',
  'date-in-past',
  'deliberated-before-submission',
  'return-not-backwards',
  'nothing-to-pull-back',
  'condition-unknown',
  'inspection-unknown',
  'finding-unknown',
  'inspection-open',
  'finding-open',
  'condition-open',
  'disposal-missing',
  'field-invalid',
  'too-early',
] as const

/** One of those reasons. */
export type OutsourcingRefusal = (typeof outsourcingRefusals)[number]
