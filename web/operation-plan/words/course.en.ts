import type { Course } from '../../words/course.ts'

/** English of how it runs, for the help page. */
export const operationPlanCourse: Course = {
  title: 'How an operation plan runs',
  steps: () => [
    [
      'Draft and consultation',
      'operation-plan-settled',
      'The manager of the assets drafts it and consults those who are named.',
    ],
    ['Settling', 'operation-plan-settled', 'It is settled on what was said.'],
    ['Revision', 'operation-plan-kept', 'There is one for each year or month; a revision is consulted on, too.'],
  ],
}
