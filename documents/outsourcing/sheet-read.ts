import type { VettingAnswer } from '../../domain/outsourcing/vetting/fields.ts'
import type { Questionnaire } from '../../domain/guideline/questionnaire.ts'

/** What is expected of a filled questionnaire. */
export interface SheetExpected {
  readonly questionnaire: Questionnaire
  readonly case: string
  readonly vendor: string
}

/** What can be wrong with a filled questionnaire. */
export type SheetProblem =
  | 'no-file'
  | 'not-xlsx'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-slow'
  | 'busy'
  | 'layout'
  | 'other-version'
  | 'other-case'
  | 'other-vendor'
  | 'formula'
  | 'merged'
  | 'not-text'
  | 'number-format'
  | 'too-long'
  | 'unreadable'

/** One thing that is wrong, and in which cell; empty where it is the file itself. */
export interface SheetError {
  readonly cell: string
  readonly problem: SheetProblem
}

/** The vendor's answers, or everything that is wrong with the file. */
export type SheetRead =
  | { readonly ok: true; readonly answers: readonly Pick<VettingAnswer, 'item' | 'answer' | 'evidence'>[] }
  | {
      readonly ok: false
      readonly errors: readonly SheetError[]
      /** For whom it was handed out, where that is all that differs: the name may have been corrected since. */
      readonly handedTo?: string
    }

/** A file of which nothing is read, and why. */
export const wrongSheet = (problem: SheetProblem): SheetRead => ({ ok: false, errors: [{ cell: '', problem }] })
