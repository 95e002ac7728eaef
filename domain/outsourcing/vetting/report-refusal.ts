import type { Outcome } from '../../kernel/outcome.ts'
import type { OutsourcingRule } from '../law.ts'

/** Why a report on a vendor can't stand. */
export type ReportRefusal =
  | 'field-invalid'
  | 'date-in-future'
  | 'date-in-past'
  | 'vetting-incomplete'
  | 'vetting-contradicts'
  | 'vetting-blocked'
  | 'conditions-missing'
/** That refusal, or nothing that is wrong. */
export type ReportProblem = Extract<Outcome<never, ReportRefusal, OutsourcingRule>, { readonly ok: false }> | null
