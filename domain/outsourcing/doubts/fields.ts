import { day, leftOut, oneOf, onlyWhere, part, reason, type DataOf } from '../../kernel/fields.ts'
import { conditions } from '../conditions/condition-fields.ts'

/** What the chief does about a doubt: let it stand, take back what was granted, have the contract rest, or end it. */
export const doubtCourses = ['stands', 'taken-back', 'suspended', 'terminated'] as const
/** One of those. */
export type DoubtCourse = (typeof doubtCourses)[number]

/** Of which doubt the answer is, which it is, why, and what has to be met by when where it goes on. */
export const doubtAnswerFields = {
  doubt: part(),
  course: oneOf(doubtCourses, 'doubtCourses'),
  conditions: onlyWhere('course', ['stands'], leftOut(conditions())),
  reason: reason(),
}

/** Whose vetting is over, by the day on which the company was looked into. */
export const vettingOverFields = { party: part(), checkedOn: day() }

/** The chief's answer, as the law is given it. */
export type DoubtAnswerTerms = DataOf<typeof doubtAnswerFields>
/** A vetting that is over. */
export type VettingOver = DataOf<typeof vettingOverFields>
