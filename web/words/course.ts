import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { RuleName } from '../../domain/procedures.ts'

/** How a case of a procedure runs, as the help page tells it. */
export interface Course {
  readonly title: string
  /** Its steps, of those that the guideline in force has. */
  readonly steps: (guideline: Guideline) => readonly CourseStep[]
}

/** A step: what it is called, the rule by which it is taken, and what happens. */
export type CourseStep = readonly [name: string, rule: RuleName, text: string]
